import { ChoiceField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { CELLS, type WordMat } from './content';
import { WordFields } from './WordFields';

/** The mat’s own fields: for one word, or for the whole mat. */
export function Panel({ content, selected, onChange }: PanelProps<WordMat>) {
  if (selected !== null) return <WordFields content={content} id={selected} onChange={onChange} />;
  const set = (change: Partial<WordMat>) => onChange({ ...content, ...change });
  return (
    <>
      <ChoiceField
        name="Words on a page"
        value={content.cells}
        options={CELLS.map((value) => ({ value, words: value }))}
        onChoose={(cells) => set({ cells })}
      />
      <Toggle
        name="What each word means"
        checked={content.showDefinitions}
        onChange={(showDefinitions) => set({ showDefinitions })}
      />
      <Toggle
        name="Dots for the beats"
        checked={content.showSyllables}
        onChange={(showSyllables) => set({ showSyllables })}
      />
      <Toggle
        name="First sound in a box"
        checked={content.showFirstSound}
        onChange={(showFirstSound) => set({ showFirstSound })}
      />
    </>
  );
}
