import { Button } from '../../ui/Button';
import type { PanelProps } from '../contract';
import type { Story } from './content';
import { setSentence } from './edits';
import { textOf } from './slots';

type LeftOutProps = Pick<PanelProps<Story>, 'content' | 'onChange'>;

/** Sentences that the short version does without stand nowhere on its pages, so they are brought back from here. */
export function LeftOut({ content, onChange }: LeftOutProps) {
  const left = content.sentences.filter(({ short }) => !short);
  if (content.version === 'full' || left.length === 0) return null;
  return (
    <details class="part">
      <summary>Left out of the short version: {left.length}</summary>
      <div class="part-body">
        {left.map((sentence) => {
          const { id } = sentence.card;
          const text = textOf(sentence, content);
          return (
            <Button
              key={id}
              label={`Put back: ${text}`}
              onClick={() => onChange(setSentence(content, id, { short: true }))}
            >
              Put back “{text}”
            </Button>
          );
        })}
      </div>
    </details>
  );
}
