import { ChoiceField, Toggle } from '../../ui/fields';
import { PaletteField } from '../../ui/PaletteField';
import type { PanelProps } from '../contract';
import { PALE_COLOURS } from '../wordPalettes';
import { colourOfPart } from './colours';
import { groupOf, type SentenceStrip, SLOTS } from './content';
import { setGroup, setPart } from './edits';
import { GROUP_NAMES, GROUPS, PARTS, QUESTIONS } from './groups';

const MODES = [
  { value: 'strip', words: 'Plain strip' },
  { value: 'colours', words: 'Colour-coded sentences' },
] as const;
const VERSIONS = [
  { value: 'usual', words: 'Usual: what green, where blue' },
  { value: 'blue-what', words: 'What blue, where red' },
  { value: 'own', words: 'Our own' },
  { value: 'none', words: 'No colours' },
] as const;
const PAINTS = [
  { value: 'fill', words: 'Whole card' },
  { value: 'border', words: 'Border' },
  { value: 'dot', words: 'Faded to a dot' },
] as const;

/** Where one card belongs; or the strip’s slots, and its colours. */
export function Panel({ content, selected, onChange }: PanelProps<SentenceStrip>) {
  if (selected !== null) {
    return (
      <ChoiceField
        name="Goes with"
        value={groupOf(content, selected) ?? 'what'}
        options={GROUPS.map((value) => ({ value, words: GROUP_NAMES[value] }))}
        onChoose={(group) => onChange(setGroup(content, selected, group))}
      />
    );
  }
  return (
    <>
      <ChoiceField
        name="Sentences"
        value={content.mode}
        options={MODES}
        onChoose={(mode) => onChange({ ...content, mode })}
      />
      {content.mode === 'strip' ? (
        <ChoiceField
          name="Slots"
          value={content.slots}
          options={SLOTS.map((value) => ({ value, words: value }))}
          onChoose={(slots) => onChange({ ...content, slots })}
        />
      ) : (
        <ColourFields content={content} onChange={onChange} />
      )}
    </>
  );
}

function ColourFields({ content, onChange }: Pick<PanelProps<SentenceStrip>, 'content' | 'onChange'>) {
  return (
    <>
      {PARTS.map((part) => (
        <Toggle
          key={part}
          name={QUESTIONS[part].words}
          checked={content.parts.includes(part)}
          onChange={(wanted) => onChange(setPart(content, part, wanted))}
        />
      ))}
      <PaletteField
        name="Colours for the parts"
        palettes={VERSIONS}
        parts={PARTS.map((value) => ({ value, words: QUESTIONS[value].words }))}
        palette={content.version}
        colours={PALE_COLOURS}
        own={content.own}
        colourOf={colourOfPart}
        onChange={(version, own) => onChange({ ...content, version, own })}
      />
      {content.version !== 'none' && (
        <ChoiceField
          name="Colour of a card"
          value={content.paint}
          options={PAINTS}
          onChoose={(paint) => onChange({ ...content, paint })}
        />
      )}
    </>
  );
}
