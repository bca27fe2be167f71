import type { Prose } from '../../kinds/contract';
import { TypedField } from './TypedField';

interface ProseFieldProps<C> {
  readonly prose: Prose<C>;
  readonly content: C;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

const HINT = 'Paste works too. Pictures come over the key words by themselves.';
const EXAMPLE = 'Plants need water and light to grow. Roots drink water from the soil.';

/** Running text, typed or pasted. */
export function ProseField<C>({ prose, content, ...told }: ProseFieldProps<C>) {
  return (
    <TypedField
      {...told}
      name={prose.name}
      hint={prose.hint ?? HINT}
      example={EXAMPLE}
      rows={prose.place === 'instead' ? 9 : 5}
      text={prose.textOf(content)}
      follows="after-paint"
    />
  );
}
