import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../kinds/contract';
import { Button } from '../../ui/Button';
import type { Workshop } from '../workshop';
import { keepText, keptText } from './keptText';
import { EXAMPLE, TodayBoard } from './TodayBoard';
import './today.css';

interface TodayPanelProps {
  readonly workshop: Workshop;
  readonly kind: Kind;
  readonly onMake: (text: string) => void;
}

const EMPTY_HINT = 'Type the day first, one thing a line. Or start from something ready-made below.';
const WAITING = 'Fetching the pictures. Your timetable opens in a moment.';

/** The main job, right on the first screen: type the day, watch it become a board. */
export function TodayPanel({ workshop, kind, onMake }: TodayPanelProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(keptText);
  const [asked, setAsked] = useState<'no' | 'empty' | 'waiting'>('no');
  const { ready } = workshop.library;
  const type = (typed: string) => {
    setText(typed);
    keepText(typed);
    setAsked('no');
  };
  const make = () => {
    keepText('');
    onMake(text);
  };
  const ask = () => {
    if (text.trim() === '') {
      setAsked('empty');
      area.current?.focus();
    } else if (ready) make();
    else setAsked('waiting');
  };
  useEffect(() => {
    if (ready && asked === 'waiting') make();
  }, [ready, asked]);
  return (
    <section class="today" aria-labelledby={`${id}-name`}>
      <div class="today-words">
        <h1 id={`${id}-name`}>
          <label for={id}>What does today need?</label>
        </h1>
        <textarea
          id={id}
          ref={area}
          class="input"
          rows={5}
          placeholder={EXAMPLE}
          value={text}
          spellcheck
          aria-describedby={`${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <div class="today-actions">
          <Button look="main" onClick={ask}>
            Make the timetable
          </Button>
          <p id={`${id}-hint`} class="quiet">
            One thing a line. Times are understood, and so is a list pasted from an e-mail.
          </p>
        </div>
        <p class="today-answer" role="status">
          {asked === 'empty' && EMPTY_HINT}
          {asked === 'waiting' && WAITING}
        </p>
      </div>
      <TodayBoard text={text} kind={kind} workshop={workshop} />
    </section>
  );
}
