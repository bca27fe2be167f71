import { useId } from 'preact/hooks';
import { Notes } from '../../ui/Notes';
import type { PanelProps } from '../contract';
import { check, checkedSentences, checkedStory } from './check/check';
import { LEAST_RATIO, ratioOf, ratioWords } from './check/ratio';
import type { Story } from './content';
import { notesFrom } from './notes';

type CheckPartProps = Pick<PanelProps<Story>, 'title' | 'content' | 'onChange'>;

/** The checks, live. They are a second pair of eyes: nothing in here keeps a story from being printed. */
export function CheckPart(props: CheckPartProps) {
  const { title, content } = props;
  if (content.sentences.length === 0) return null;
  const findings = check(checkedStory(content, title));
  const count = findings.length;
  return (
    <details class="part" open>
      <summary>{count === 0 ? 'Story check: nothing found' : `Story check: ${count} to look at`}</summary>
      <div class="part-body">
        <Balance name="In this version" content={content} />
        {content.version === 'short' && <Balance name="In full" content={{ ...content, version: 'full' }} />}
        <Notes notes={notesFrom(findings, props)} />
        <p class="hint">
          Words to think about, after published criteria for such stories; nobody has approved them and you
          decide. Read it on a calm day. At least half of a pupil’s stories are best about what went well.
        </p>
      </div>
    </details>
  );
}

/** How much describes and how much coaches, in words and as a bar. */
function Balance({ name, content }: { readonly name: string; readonly content: Story }) {
  const id = useId();
  const ratio = ratioOf(checkedSentences(content));
  const { describing, coaching } = ratio;
  return (
    <div class="balance">
      <label for={id}>
        {name}: {ratioWords(ratio)}.{' '}
        {ratio.enough
          ? 'That is enough that describes.'
          : `${coaching * LEAST_RATIO - describing} more that describe would balance it.`}
      </label>
      <meter id={id} min={0} max={Math.max(1, describing + coaching)} value={describing}>
        {ratioWords(ratio)}
      </meter>
    </div>
  );
}
