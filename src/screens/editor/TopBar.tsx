import { useId } from 'preact/hooks';
import { MAX_TITLE } from '../../model/resource';
import { Button } from '../../ui/Button';
import type { EditorProps } from './editorProps';

type TopBarProps = Pick<
  EditorProps,
  'workshop' | 'resource' | 'saving' | 'canUndo' | 'canRedo' | 'onUndo' | 'onRedo' | 'onChange' | 'onSettle'
>;

export function TopBar(props: TopBarProps) {
  const { workshop, resource, saving, canUndo, canRedo, onUndo, onRedo, onChange, onSettle } = props;
  const id = useId();
  return (
    <header class="top-bar">
      <Button look="plain" icon="back" label="Back to home" onClick={() => workshop.go({ screen: 'home' })}>
        <span class="wide-only">Home</span>
      </Button>
      <h1 class="unseen">{resource.title === '' ? 'Untitled' : resource.title}</h1>
      <label class="unseen" for={id}>
        Title
      </label>
      <input
        id={id}
        class="title-input"
        autocomplete="off"
        placeholder="Title"
        maxLength={MAX_TITLE}
        value={resource.title}
        onInput={(event) => onChange({ ...resource, title: event.currentTarget.value }, 'title')}
        onBlur={onSettle}
      />
      <span class="saving" role="status">
        {saving}
      </span>
      <Button icon="undo" look="plain" label="Undo" disabled={!canUndo} onClick={onUndo}>
        <span class="wide-only">Undo</span>
      </Button>
      <Button icon="redo" look="plain" label="Redo" disabled={!canRedo} onClick={onRedo}>
        <span class="wide-only">Redo</span>
      </Button>
      <Button icon="print" look="main" onClick={() => workshop.go({ screen: 'print', id: resource.id })}>
        Print
      </Button>
    </header>
  );
}
