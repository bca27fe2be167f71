import { ChoiceField, Toggle } from '../../ui/fields';
import { Notes } from '../../ui/Notes';
import type { PanelProps } from '../contract';
import { check, checkedStory } from './check/check';
import { type Part, type Story, TAGS, type Tag } from './content';
import { setSentence } from './edits';
import { notesFrom } from './notes';
import { partsOf } from './parts';
import { guessTag } from './tags';

const TAG_WORDS: Readonly<Record<Tag, string>> = {
  describe: 'Describes',
  perspective: 'Thoughts and feelings',
  affirm: 'Reassures',
  'coach-pupil': 'Coaches the pupil',
  'coach-team': 'Coaches the team',
  'coach-self': 'Own reminder',
};
const PART_WORDS: Readonly<Record<Part, string>> = { intro: 'Beginning', body: 'Middle', conclusion: 'End' };
const BY_ITSELF = 'auto';

type SentenceFieldsProps = PanelProps<Story> & { readonly id: string };

/** What one sentence is in the story, and what to look at in it. */
export function SentenceFields(props: SentenceFieldsProps) {
  const { content, title, id, onChange } = props;
  const at = content.sentences.findIndex(({ card }) => card.id === id);
  const sentence = content.sentences[at];
  if (!sentence) return null;
  const place = partsOf(content.sentences.map((one) => (one === sentence ? { part: null } : one)))[at];
  const set = (change: Parameters<typeof setSentence>[2]) => onChange(setSentence(content, id, change));
  const findings = check(checkedStory(content, title)).filter((finding) => finding.id === id);
  return (
    <>
      <ChoiceField
        name="What it does"
        value={sentence.tag ?? BY_ITSELF}
        options={[
          { value: BY_ITSELF, words: `By its words: ${TAG_WORDS[guessTag(sentence.card.label)]}` },
          ...TAGS.map((tag) => ({ value: tag, words: TAG_WORDS[tag] })),
        ]}
        onChoose={(tag) => set({ tag: tag === BY_ITSELF ? null : tag })}
      />
      <ChoiceField
        name="Part of the story"
        value={sentence.part ?? BY_ITSELF}
        options={[
          { value: BY_ITSELF, words: `By its place: ${PART_WORDS[place ?? 'body']}` },
          ...Object.entries(PART_WORDS).map(([part, words]) => ({ value: part as Part, words })),
        ]}
        onChoose={(part) => set({ part: part === BY_ITSELF ? null : part })}
      />
      <Toggle
        name="Keep in the short version"
        checked={sentence.short}
        onChange={(short) => set({ short })}
      />
      <Notes notes={notesFrom(findings, props)} />
    </>
  );
}
