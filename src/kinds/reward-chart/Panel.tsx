import { MAX_WORDS } from '../../model/content';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { ChoiceField, NumberField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { ADVISED_TARGETS, MAX_TARGETS, PIECES, type RewardChart, TOKENS } from './content';

const MODES = [
  { value: 'tokens', words: 'Tokens' },
  { value: 'week', words: 'A week' },
  { value: 'reveal', words: 'A picture in pieces' },
  { value: 'certificate', words: 'Certificate' },
] as const;
const STARTS = [
  { value: 'none', words: 'None' },
  { value: 'half', words: 'Half' },
  { value: 'all-but-one', words: 'All but one' },
] as const;
const LAYOUTS = [
  { value: 'rows', words: 'In rows' },
  { value: 'path', words: 'On a path' },
] as const;
const CHOICES = ['0', '2', '3', '4'].map((value) => ({ value, words: value === '0' ? 'None' : value }));

/** What kind of chart it is, and what that kind asks for. */
export function Panel({ content, selected, onChange }: PanelProps<RewardChart>) {
  if (selected !== null) return null;
  const set = (change: Partial<RewardChart>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField name="Chart" value={content.mode} options={MODES} onChoose={(mode) => set({ mode })} />
      {content.mode === 'tokens' && <TokenFields content={content} set={set} />}
      {content.mode === 'reveal' && (
        <ChoiceField
          name="Pieces"
          value={content.pieces}
          options={PIECES.map((value) => ({ value, words: value }))}
          onChoose={(pieces) => set({ pieces })}
        />
      )}
      {content.mode === 'week' && <WeekFields content={content} set={set} />}
      {content.mode === 'certificate' ? (
        <TextField
          name="What I did"
          value={content.achievement}
          maxLength={MAX_WORDS}
          hint="A whole sentence: “I put my hand up all morning”"
          onInput={(achievement) => set({ achievement }, 'achievement')}
        />
      ) : (
        <TargetFields content={content} set={set} />
      )}
      <ChoiceField
        name="Things to choose from"
        value={`${content.choices}`}
        options={CHOICES}
        onChoose={(choices) => set({ choices: Number(choices) as RewardChart['choices'] })}
      />
    </>
  );
}

interface PartProps {
  readonly content: RewardChart;
  readonly set: (change: Partial<RewardChart>, mark?: string) => void;
}

function TokenFields({ content, set }: PartProps) {
  return (
    <>
      <NumberField
        name="How many"
        value={content.count}
        {...TOKENS}
        unit="tokens"
        onChange={(count) => set({ count: Math.round(count) })}
      />
      <ChoiceField
        name="Already on at the start"
        value={content.start}
        options={STARTS}
        onChoose={(start) => set({ start })}
      />
      <ChoiceField
        name="Tokens lie"
        value={content.layout}
        options={LAYOUTS}
        onChoose={(layout) => set({ layout })}
      />
      {content.layout === 'rows' && <SelfCheck content={content} set={set} />}
    </>
  );
}

function WeekFields({ content, set }: PartProps) {
  const [one, two, three] = content.sessions;
  const named = (sessions: RewardChart['sessions'], at: number) => set({ sessions }, `session ${at}`);
  const field = (at: number, value: string, onInput: (words: string) => void) => (
    <TextField name={`Part ${at} of the day`} value={value} maxLength={30} onInput={onInput} />
  );
  return (
    <>
      {field(1, one, (words) => named([words, two, three], 1))}
      {field(2, two, (words) => named([one, words, three], 2))}
      {field(3, three, (words) => named([one, two, words], 3))}
      <SelfCheck content={content} set={set} />
    </>
  );
}

function SelfCheck({ content, set }: PartProps) {
  return (
    <Toggle
      name="Boxes for what I think myself"
      checked={content.selfCheck}
      onChange={(selfCheck) => set({ selfCheck })}
    />
  );
}

function TargetFields({ content: { targets }, set }: PartProps) {
  const put = (at: number, words: string) =>
    set({ targets: targets.map((old, place) => (place === at ? words : old)) }, `target ${at}`);
  return (
    <>
      {targets.map((target, at) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a target is known by its place alone
          key={at}
          name={targets.length === 1 ? 'Target' : `Target ${at + 1}`}
          value={target}
          maxLength={MAX_WORDS}
          hint="Begin with “I can”. Left empty, it is a line to write on."
          onInput={(words) => put(at, words)}
        />
      ))}
      {targets.length > ADVISED_TARGETS && (
        <Banner tone="warn">
          One target is a good start, and three are the most that are easy to keep in mind.
        </Banner>
      )}
      {targets.length < MAX_TARGETS && (
        <Button onClick={() => set({ targets: [...targets, ''] })}>Another target</Button>
      )}
      {targets.length > 0 && (
        <Button onClick={() => set({ targets: targets.slice(0, -1) })}>Leave out the last target</Button>
      )}
    </>
  );
}
