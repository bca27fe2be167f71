import { Button } from '../../ui/Button';
import { ChoiceField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { MAX_SEED, type Worksheet } from './content';
import { TaskFields } from './TaskFields';
import { TASKS } from './tasks/all';
import { WordFields } from './WordFields';

const LEVELS = [
  { value: 'all', words: 'All three' },
  { value: '1', words: '1' },
  { value: '2', words: '2' },
  { value: '3', words: '3' },
] as const;

/** What is done with the words, for whom, and mixed how; or what stands beside one word. */
export function Panel({ content, selected, reader, onChange }: PanelProps<Worksheet>) {
  if (selected !== null) return <WordFields content={content} id={selected} onChange={onChange} />;
  const set = (change: Partial<Worksheet>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField
        name="Task"
        value={content.task}
        options={TASKS.map(({ id, name }) => ({ value: id, words: name }))}
        onChoose={(task) => set({ task })}
      />
      <ChoiceField
        name="Level"
        value={content.levels}
        options={LEVELS}
        onChoose={(levels) => set({ levels })}
      />
      <Button onClick={() => set({ seed: (content.seed % MAX_SEED) + 1 }, 'mix')}>Mix again</Button>
      <p class="hint">Sheet {content.seed}. The same number always gives the same sheet.</p>
      <Toggle name="The first one done" checked={content.example} onChange={(example) => set({ example })} />
      <Toggle
        name="Pages with the answers"
        checked={content.answers}
        onChange={(answers) => set({ answers })}
      />
      <TaskFields content={content} reader={reader} onChange={onChange} />
    </>
  );
}
