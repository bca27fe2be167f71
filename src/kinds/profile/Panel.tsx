import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { MAX_NAME, MAX_NICKNAME, type Part, type Profile, SECTIONS } from './content';
import { partOf, setPart } from './edits';

const MIXES = [
  { value: 'pictures', words: 'Pictures' },
  { value: 'both', words: 'Pictures and words' },
  { value: 'words', words: 'Mostly words' },
] as const;

/** Fields of the page, or the section that the chosen card belongs to. */
export function Panel({ content, selected, onChange }: PanelProps<Profile>) {
  if (selected !== null) {
    const options: readonly { readonly value: Part; readonly words: string }[] = [
      ...SECTIONS.map((value) => ({ value, words: content.names[value] })),
      { value: 'photo', words: 'Photo' },
    ];
    return (
      <ChoiceField
        name="Belongs to"
        value={partOf(content, selected)}
        options={options}
        onChoose={(part) => onChange(setPart(content, selected, part))}
      />
    );
  }
  const set = (change: Partial<Profile>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <TextField
        name="Nickname"
        value={content.nickname}
        maxLength={MAX_NICKNAME}
        hint="No surname. Empty for a line to write on"
        onInput={(nickname) => set({ nickname }, 'nickname')}
      />
      <ChoiceField name="Show" value={content.mix} options={MIXES} onChoose={(mix) => set({ mix })} />
      {SECTIONS.map((section, at) => (
        <div key={section}>
          <TextField
            name={`Section ${at + 1}`}
            value={content.names[section]}
            maxLength={MAX_NAME}
            onInput={(typed) => set({ names: { ...content.names, [section]: typed } }, `name ${section}`)}
          />
          <TextField
            name={`Words in section ${at + 1}`}
            value={content.words[section]}
            maxLength={MAX_WORDS}
            hint="In the pupil’s own words. Empty for lines to write on"
            onInput={(typed) => set({ words: { ...content.words, [section]: typed } }, `words ${section}`)}
          />
        </div>
      ))}
      <Toggle name="Room for a photo" checked={content.photo} onChange={(photo) => set({ photo })} />
    </>
  );
}
