import { AS_DRAWN, HAIR_COLOURS, HAIR_STYLES, type People, SKINS } from '../../base/dress';
import { HAIR_FILLS, SKIN_COLOURS } from '../../symbols/people/colours';
import { type SampleId, samplePicture } from '../../symbols/people/samples';
import { Toggle } from '../../ui/fields';
import { ColourRound, SwatchField } from '../../ui/SwatchField';
import { PictureChoices } from '../parts/PictureChoices';
import { SymbolPicture } from '../parts/SymbolPicture';
import { HAIR_COLOUR_NAMES, HAIR_STYLE_NAMES, UNIFORMS } from './peopleWords';

interface PeopleFieldsProps {
  readonly people: People;
  /** What skin and hair are called while nobody has chosen them. */
  readonly unchosen: string;
  readonly onChange: (people: People) => void;
}

type SetFact = <K extends keyof People>(key: K, value: People[K]) => void;

interface FactProps {
  readonly people: People;
  readonly unchosen: string;
  readonly set: SetFact;
}

/** How somebody looks, each fact by itself. */
export function PeopleFields({ people, unchosen, onChange }: PeopleFieldsProps) {
  const set: SetFact = (key, value) => onChange({ ...people, [key]: value });
  const tones = SKINS.map((skin, at) => ({
    value: skin,
    name: `Tone ${at + 1}`,
    shown: <ColourRound colour={SKIN_COLOURS[skin]} />,
  }));
  return (
    <>
      <SwatchField
        name="Skin"
        value={people.skin}
        options={[noChoice(unchosen), ...tones]}
        onChoose={(skin) => set('skin', skin)}
      />
      <HairFields people={people} unchosen={unchosen} set={set} />
      <Toggle name="Wears glasses" checked={people.glasses} onChange={(glasses) => set('glasses', glasses)} />
      <HearingField people={people} set={set} />
      <WalkingField people={people} set={set} />
      <JumperField people={people} set={set} />
    </>
  );
}

function noChoice(name: string) {
  return { value: null, name, shown: <ColourRound colour={null} /> } as const;
}

function HairFields({ people, unchosen, set }: FactProps) {
  const colours = HAIR_COLOURS.map((colour) => ({
    value: colour,
    name: HAIR_COLOUR_NAMES[colour],
    shown: <ColourRound colour={HAIR_FILLS[colour]} />,
  }));
  const styles = HAIR_STYLES.map((hairStyle) => ({
    value: hairStyle,
    name: HAIR_STYLE_NAMES[hairStyle],
    shown: <Sample id="head" size={36} people={{ ...people, ...NO_AIDS, hairStyle }} />,
  }));
  return (
    <>
      <SwatchField
        name="Hair colour"
        value={people.hairColour}
        options={[noChoice(unchosen), ...colours]}
        onChoose={(colour) => set('hairColour', colour)}
      />
      <SwatchField
        name="Hair or head covering"
        value={people.hairStyle}
        options={[noChoice(unchosen), ...styles]}
        onChoose={(style) => set('hairStyle', style)}
      />
    </>
  );
}

const HEARING = [
  [null, 'No aid'],
  ['hearing-aid', 'Hearing aid'],
  ['cochlear-implant', 'Cochlear implant'],
] as const;

function HearingField({ people, set }: Omit<FactProps, 'unchosen'>) {
  const options = HEARING.map(([hearing, words]) => ({
    value: hearing,
    words,
    picture: <Sample id="head" size={48} people={{ ...people, ...NO_AIDS, hearing }} />,
  }));
  return (
    <PictureChoices
      name="Hearing"
      value={people.hearing}
      options={options}
      onChoose={(hearing) => set('hearing', hearing)}
    />
  );
}

const WALKING = [
  [null, 'As drawn'],
  ['wheelchair', 'Wheelchair'],
  ['walking-frame', 'Walking frame'],
] as const;

function WalkingField({ people, set }: Omit<FactProps, 'unchosen'>) {
  const options = WALKING.map(([walking, words]) => ({
    value: walking,
    words,
    picture: <Sample id="standing" size={56} people={{ ...people, ...NO_AIDS, walking }} />,
  }));
  return (
    <PictureChoices
      name="Getting about"
      value={people.walking}
      options={options}
      onChoose={(walking) => set('walking', walking)}
    />
  );
}

function JumperField({ people, set }: Omit<FactProps, 'unchosen'>) {
  const jumpers = UNIFORMS.map(([name, colour]) => ({
    value: colour,
    name,
    shown: <ColourRound colour={colour} />,
  }));
  return (
    <SwatchField
      name="Jumper"
      value={people.uniform}
      options={[noChoice('As drawn'), ...jumpers]}
      onChoose={(uniform) => set('uniform', uniform)}
    />
  );
}

/** Each sample shows the one thing it stands for. */
const NO_AIDS = { glasses: AS_DRAWN.glasses, hearing: null, walking: null, mixed: null } as const;

interface SampleProps {
  readonly id: SampleId;
  /** CSS px. */
  readonly size: number;
  readonly people: People;
}

function Sample({ id, size, people }: SampleProps) {
  const dress = { people, style: 'colour', place: '' } as const;
  return <SymbolPicture symbolId={id} pictures={samplePicture} size={size} dress={dress} />;
}
