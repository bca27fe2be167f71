import type { PageSetup, Paper } from '../../model/page';
import { ChoiceField } from '../../ui/fields';

interface PaperFieldsProps {
  /** What lies on this paper. */
  readonly name: string;
  readonly page: PageSetup;
  readonly onChange: (page: PageSetup) => void;
}

const ORDER: readonly Paper[] = ['A4', 'A3', 'A5', 'Letter'];
const WAYS = [
  { value: 'portrait', words: 'Upright' },
  { value: 'landscape', words: 'On its side' },
] as const;

export function PaperFields({ name, page, onChange }: PaperFieldsProps) {
  return (
    <>
      <ChoiceField
        name={`${name} paper`}
        value={page.paper}
        options={ORDER.map((paper) => ({ value: paper, words: paper }))}
        onChoose={(paper) => onChange({ ...page, paper })}
      />
      <ChoiceField
        name={`${name} paper, which way round`}
        value={page.orientation}
        options={WAYS}
        onChoose={(orientation) => onChange({ ...page, orientation })}
      />
    </>
  );
}
