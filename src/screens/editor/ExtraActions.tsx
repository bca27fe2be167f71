import type { Side } from '../../model/extraAlign';
import type { OrderStep } from '../../model/extraSets';
import { Button } from '../../ui/Button';
import { Part } from './Part';
import type { ExtrasWork } from './useExtras';

const ORDER: readonly { readonly step: OrderStep; readonly words: string }[] = [
  { step: 'front', words: 'To the front' },
  { step: 'forward', words: 'Forward' },
  { step: 'back', words: 'Backward' },
  { step: 'bottom', words: 'To the back' },
];
const SIDES: readonly { readonly side: Side; readonly words: string }[] = [
  { side: 'left', words: 'Left' },
  { side: 'centre', words: 'Centre' },
  { side: 'right', words: 'Right' },
  { side: 'top', words: 'Top' },
  { side: 'middle', words: 'Middle' },
  { side: 'bottom', words: 'Bottom' },
];

/** What can be done to whatever is picked, one thing or many. */
export function ExtraActions({ extras }: { readonly extras: ExtrasWork }) {
  const { list } = extras;
  const locked = list.every((extra) => extra.locked);
  const isGroup = list.some(({ group }) => group !== null);
  return (
    <>
      <div class="actions">
        <Button icon="copy" onClick={extras.duplicate}>
          Duplicate
        </Button>
        <Button icon="bin" look="danger" disabled={locked} onClick={extras.remove}>
          Delete
        </Button>
        <Button onClick={extras.copy}>Copy</Button>
        <Button disabled={locked} onClick={extras.cut}>
          Cut
        </Button>
        <Button icon="lock" pressed={locked} onClick={() => extras.lock(!locked)}>
          {locked ? 'Unlock' : 'Lock'}
        </Button>
        {isGroup && <Button onClick={extras.ungroup}>Ungroup</Button>}
        {!isGroup && list.length > 1 && <Button onClick={extras.group}>Group</Button>}
      </div>
      {!locked && (
        <Part
          key={list.length > 1 ? 'several' : 'one'}
          name={list.length > 1 ? 'Line up' : 'Line up with the page'}
          open={list.length > 1}
        >
          <div class="actions three">
            {SIDES.map(({ side, words }) => (
              <Button key={side} onClick={() => extras.align(side)}>
                {words}
              </Button>
            ))}
          </div>
          {list.length > 2 && (
            <div class="actions">
              <Button onClick={() => extras.distribute('across')}>Space out across</Button>
              <Button onClick={() => extras.distribute('down')}>Space out down</Button>
            </div>
          )}
        </Part>
      )}
      <Part name="In front or behind">
        <div class="actions">
          {ORDER.map(({ step, words }) => (
            <Button key={step} onClick={() => extras.order(step)}>
              {words}
            </Button>
          ))}
        </div>
      </Part>
    </>
  );
}
