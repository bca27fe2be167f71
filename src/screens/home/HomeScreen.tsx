import type { ComponentChildren } from 'preact';
import type { About } from '../../kinds/contract';
import type { Template } from '../../kinds/template';
import type { ResourceId } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import type { Workshop } from '../workshop';
import { HomeHeader } from './HomeHeader';
import { MakeSomething } from './MakeSomething';
import { MyResources } from './MyResources';
import { ReadyMade } from './ReadyMade';
import { TodayPanel } from './TodayPanel';
import './boards.css';
import './home.css';
import './tiles.css';

interface HomeScreenProps {
  readonly workshop: Workshop;
  /** Null while they are being read. */
  readonly resources: readonly StoredResource[] | null;
  readonly templates: readonly Template[];
  /** How far the app works without a network, in words. */
  readonly offline: string;
  readonly notices: ComponentChildren;
  readonly onMakeFromText: (text: string) => void;
  readonly onStart: (kind: About) => void;
  readonly onTemplate: (template: Template) => void;
  readonly onOpen: (id: ResourceId) => void;
  readonly onRename: (id: ResourceId, title: string) => void;
  readonly onDuplicate: (id: ResourceId) => void;
  readonly onBin: (id: ResourceId) => void;
  /** Takes it out of the bin again; where it is not given there is no Undo. */
  readonly onRestore?: (id: ResourceId) => void;
  readonly onExport: (stored: StoredResource) => void;
}

/** So many kinds or fewer, and the ready-made ones stand beside them. */
const FEW_KINDS = 2;

export function HomeScreen(props: HomeScreenProps) {
  const { workshop, templates } = props;
  return (
    <div class="home">
      <HomeHeader offline={props.offline} />
      <main>
        <div class="notices">{props.notices}</div>
        <TodayPanel workshop={workshop} kind={workshop.dayKind} onMake={props.onMakeFromText} />
        <div class={workshop.kinds.length > FEW_KINDS ? 'starts' : 'starts few'}>
          <MakeSomething workshop={workshop} onStart={props.onStart} />
          <ReadyMade workshop={workshop} templates={templates} onTemplate={props.onTemplate} />
        </div>
        <MyResources
          workshop={workshop}
          resources={props.resources}
          onOpen={props.onOpen}
          onRename={props.onRename}
          onDuplicate={props.onDuplicate}
          onBin={({ id }) => props.onBin(id)}
          onRestore={props.onRestore}
          onExport={props.onExport}
        />
      </main>
    </div>
  );
}
