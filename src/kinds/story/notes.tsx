import { Button } from '../../ui/Button';
import type { Note } from '../../ui/Notes';
import type { PanelProps } from '../contract';
import type { Finding } from './check/finding';
import type { Story } from './content';
import { sayInstead } from './edits';

const HEADS = { 'think again': 'Think again', consider: 'To consider' } as const;

/** Findings as notes; where another wording is at hand it can be taken with one press. */
export function notesFrom(
  findings: readonly Finding[],
  { content, onChange }: Pick<PanelProps<Story>, 'content' | 'onChange'>,
): readonly Note[] {
  return findings.map((finding, at) => {
    const { id, instead } = finding;
    return {
      key: `${finding.rule} ${id} ${at}`,
      head: HEADS[finding.severity],
      about: finding.words,
      reason: finding.reason,
      advice: instead === null ? finding.rewording : `${finding.rewording} Perhaps: “${instead}”`,
      ...(id !== null && instead !== null
        ? {
            action: (
              <Button
                label={`Say it this way: ${instead}`}
                onClick={() => onChange(sayInstead(content, id, instead))}
              >
                Say it this way
              </Button>
            ),
          }
        : {}),
    };
  });
}
