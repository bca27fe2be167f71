import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type DayDate, DEFAULT_TERM_ENDS, type TermEnds } from '../model/keepUntil';
import type { OwnPictureActions } from '../screens/parts/pictures/ownPictureActions';
import type { PlaceProps } from './place';
import type { AppState } from './state';

/** What the panels that make a picture may do. */
export function useOwnPictureActions(
  { ownPictures }: Pick<AppState, 'ownPictures'>,
  shelf: PlaceProps['shelf'],
): OwnPictureActions {
  const { termEnds } = useTermEnds(shelf);
  return { add: ownPictures.add, termEnds, today: dayOf(new Date()) };
}

export function useTermEnds(shelf: PlaceProps['shelf']) {
  const ends = useMemo(() => signal<TermEnds>(DEFAULT_TERM_ENDS), []);
  useEffect(() => {
    void shelf?.settings?.read().then((settings) => {
      ends.value = settings.termEnds;
    });
  }, [shelf]);
  return {
    termEnds: ends.value,
    onTermEnds: (termEnds: TermEnds) => {
      ends.value = termEnds;
      void shelf?.settings?.change('termEnds', termEnds);
    },
  };
}

/** The day by the clock on the wall, not by that of Greenwich. */
export function dayOf(time: Date): DayDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
