import {
  AS_DRAWN,
  HAIR_COLOURS,
  HAIR_STYLES,
  type HairColour,
  type HairStyle,
  type People,
  SKINS,
} from '../../base/dress';
import { HAIR_FILLS, SKIN_COLOURS } from '../../symbols/people/colours';
import { samplePicture } from '../../symbols/people/samples';
import { Toggle } from '../../ui/fields';
import { ColourRound, SwatchField } from '../../ui/SwatchField';
import { PictureChoices } from '../parts/PictureChoices';
import { SymbolPicture } from '../parts/SymbolPicture';

interface PeopleFieldsProps {
  readonly people: People;
  /** What it is called when nothing is chosen: as drawn, or like the others. */
  readonly unchosen: string;
  readonly onChange: (people: People) => void;
}

const HAIR_COLOUR_NAMES: Readonly<Record<HairColour, string>> = {
  black: 'Black',
  'dark-brown': 'Dark brown',
  brown: 'Brown',
  fair: 'Fair',
  ginger: 'Ginger',
  grey: 'Grey',
};
const HAIR_STYLE_NAMES: Readonly<Record<HairStyle, string>> = {
  short: 'Short',
  cropped: 'Very short',
  bob: 'Bob',
  long: 'Long',
  ponytail: 'Ponytail',
  bunches: 'Bunches',
  bun: 'Bun',
  plaits: 'Plaits',
  curly: 'Curly',
  afro: 'Afro',
  bald: 'No hair',
  hijab: 'Hijab',
  patka: 'Patka',
};
/** Jumpers as schools have them. */
const UNIFORMS = {
  Navy: '#1e50a0',
  'Royal blue': '#2f6fd0',
  'Light blue': '#92d3f5',
  Red: '#d22f27',
  Maroon: '#781e32',
  'Dark green': '#186648',
  Green: '#5c9e31',
  Purple: '#8967aa',
  Yellow: '#fcea2b',
  Grey: '#9b9b9a',
} as const;

/** How a pupil looks, each fact by itself. */
export function PeopleFields({ people, unchosen, onChange }: PeopleFieldsProps) {
  const set = <K extends keyof People>(key: K, value: People[K]) => onChange({ ...people, [key]: value });
  const none = { value: null, name: unchosen, shown: <ColourRound colour={null} /> } as const;
  return (
    <>
      <SwatchField
        name="Skin"
        value={people.skin}
        options={[
          none,
          ...SKINS.map((skin, at) => ({
            value: skin,
            name: `Tone ${at + 1}`,
            shown: <ColourRound colour={SKIN_COLOURS[skin]} />,
          })),
        ]}
        onChoose={(skin) => set('skin', skin)}
      />
      <SwatchField
        name="Hair colour"
        value={people.hairColour}
        options={[
          none,
          ...HAIR_COLOURS.map((colour) => ({
            value: colour,
            name: HAIR_COLOUR_NAMES[colour],
            shown: <ColourRound colour={HAIR_FILLS[colour]} />,
          })),
        ]}
        onChoose={(colour) => set('hairColour', colour)}
      />
      <SwatchField
        name="Hair or head covering"
        value={people.hairStyle}
        options={[
          none,
          ...HAIR_STYLES.map((hairStyle) => ({
            value: hairStyle,
            name: HAIR_STYLE_NAMES[hairStyle],
            shown: <SampleHead people={{ ...people, hairStyle }} />,
          })),
        ]}
        onChoose={(style) => set('hairStyle', style)}
      />
      <Toggle name="Wears glasses" checked={people.glasses} onChange={(glasses) => set('glasses', glasses)} />
      <AidFields people={people} unchosen={unchosen} onChange={onChange} />
      <SwatchField
        name="Jumper"
        value={people.uniform}
        options={[
          none,
          ...Object.entries(UNIFORMS).map(([name, colour]) => ({
            value: colour as string,
            name,
            shown: <ColourRound colour={colour} />,
          })),
        ]}
        onChoose={(uniform) => set('uniform', uniform)}
      />
    </>
  );
}

function SampleHead({ people }: { readonly people: People }) {
  const { skin, hairColour, hairStyle } = people;
  const dress = { people: { ...AS_DRAWN, skin, hairColour, hairStyle }, style: 'colour', place: '' } as const;
  return <SymbolPicture symbolId="head" pictures={samplePicture} size={36} dress={dress} />;
}

function AidFields({ people, onChange }: PeopleFieldsProps) {
  const sample = (id: 'head' | 'standing', parts: Partial<People>) => {
    const { skin, hairColour, hairStyle } = people;
    const dress = {
      people: { ...AS_DRAWN, skin, hairColour, hairStyle, ...parts },
      style: 'colour',
      place: '',
    };
    return <SymbolPicture symbolId={id} pictures={samplePicture} size={48} dress={dress as never} />;
  };
  return (
    <>
      <PictureChoices
        name="Hearing"
        value={people.hearing}
        options={[
          { value: null, words: 'No aid', picture: sample('head', {}) },
          { value: 'hearing-aid', words: 'Hearing aid', picture: sample('head', { hearing: 'hearing-aid' }) },
          {
            value: 'cochlear-implant',
            words: 'Cochlear implant',
            picture: sample('head', { hearing: 'cochlear-implant' }),
          },
        ]}
        onChoose={(hearing) => onChange({ ...people, hearing })}
      />
      <PictureChoices
        name="Getting about"
        value={people.walking}
        options={[
          { value: null, words: 'As drawn', picture: sample('standing', {}) },
          {
            value: 'wheelchair',
            words: 'Wheelchair',
            picture: sample('standing', { walking: 'wheelchair' }),
          },
          {
            value: 'walking-frame',
            words: 'Walking frame',
            picture: sample('standing', { walking: 'walking-frame' }),
          },
        ]}
        onChoose={(walking) => onChange({ ...people, walking })}
      />
    </>
  );
}
