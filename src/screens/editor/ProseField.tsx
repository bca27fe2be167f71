import type { Prose } from '../../kinds/contract';
import { TypedField } from './TypedField';

interface ProseFieldProps<C> {
  readonly prose: Prose<C>;
  readonly content: C;
  /** Words there was no room for. */
  readonly leftOut: number;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

const HINT = 'Paste works too. Pictures come over the key words by themselves.';
const EXAMPLE = 'Plants need water and light to grow. Roots drink water from the soil.';

/** Running text, typed or pasted. */
export function ProseField<C>({ prose, content, leftOut, ...told }: ProseFieldProps<C>) {
  return (
    <TypedField
      {...told}
      name={prose.name}
      hint={leftOut === 0 ? (prose.hint ?? HINT) : leftOutWords(leftOut)}
      example={EXAMPLE}
      rows={prose.place === 'instead' ? 9 : 5}
      text={prose.textOf(content)}
      follows="after-paint"
    />
  );
}

function leftOutWords(count: number): string {
  const words = count === 1 ? 'The last word has' : `The last ${count} words have`;
  return `${words} no room here. Cut them out, and paste them into a second one.`;
}
