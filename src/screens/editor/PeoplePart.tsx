import { useRef } from 'preact/hooks';
import { AS_DRAWN, dressAt, isAsDrawn, isOneChild, type People, type PictureStyle } from '../../base/dress';
import { type SampleId, samplePicture } from '../../symbols/people/samples';
import { Button } from '../../ui/Button';
import { Toggle } from '../../ui/fields';
import { SymbolPicture } from '../parts/SymbolPicture';
import { PeopleFields } from './PeopleFields';
import './people.css';

interface PeoplePartProps {
  readonly people: People;
  readonly pictureStyle: PictureStyle;
  readonly onChange: (people: People) => void;
}

const SAMPLES: readonly SampleId[] = ['standing', 'sitting', 'others'];
const FIRST_CLASS = 1;

/** How the people in all pictures of the board look: the pupil as chosen, a mixed class, or as drawn. */
export function PeoplePart({ people, pictureStyle, onChange }: PeoplePartProps) {
  const { mixed } = people;
  const root = useRef<HTMLDivElement>(null);
  const reset = () => {
    onChange(AS_DRAWN);
    // The button goes once nothing is left to take back: who pressed it by key is not left nowhere.
    root.current?.querySelector('input')?.focus();
  };
  const dress = (sample: SampleId) => dressAt(people, pictureStyle, sample);
  return (
    <div class="people" ref={root}>
      <div class="people-samples" aria-hidden="true">
        {SAMPLES.map((sample) => (
          <SymbolPicture
            key={sample}
            symbolId={sample}
            pictures={samplePicture}
            size={80}
            dress={dress(sample)}
          />
        ))}
      </div>
      <Toggle
        name="A mixed class"
        checked={mixed !== null}
        onChange={(on) => onChange({ ...people, mixed: on ? FIRST_CLASS : null })}
      />
      {mixed !== null && (
        <div class="people-mix">
          <p class="hint">
            {isOneChild(people)
              ? 'The pupil looks as chosen. Everybody else is mixed.'
              : 'Everybody looks different, from card to card.'}
          </p>
          <Button icon="shuffle" onClick={() => onChange({ ...people, mixed: mixed + 1 })}>
            Shuffle
          </Button>
        </div>
      )}
      <PeopleFields people={people} unchosen={mixed === null ? 'As drawn' : 'Mixed'} onChange={onChange} />
      <p class="hint">
        This is the pupil’s own look: friends and grown-ups keep theirs. Some pictures change only their skin
        and hair colour.
      </p>
      {!isAsDrawn(people) && (
        <Button icon="restore" onClick={reset}>
          All as drawn
        </Button>
      )}
    </div>
  );
}
