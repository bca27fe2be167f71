import { PAPERS, type PageSetup, type Paper } from '../../model/page';
import { ChoiceField } from '../../ui/fields';

interface PaperPanelProps {
  readonly page: PageSetup;
  readonly onChange: (page: PageSetup) => void;
}

const WAYS = [
  { value: 'portrait', words: 'Upright' },
  { value: 'landscape', words: 'On its side' },
] as const;

export function PaperPanel({ page, onChange }: PaperPanelProps) {
  return (
    <>
      <ChoiceField
        name="Paper"
        value={page.paper}
        options={(Object.keys(PAPERS) as Paper[]).map((paper) => ({ value: paper, words: paper }))}
        onChoose={(paper) => onChange({ ...page, paper })}
      />
      <ChoiceField
        name="Which way round"
        value={page.orientation}
        options={WAYS}
        onChoose={(orientation) => onChange({ ...page, orientation })}
      />
    </>
  );
}
