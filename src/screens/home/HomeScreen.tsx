import type { ComponentChildren } from 'preact';
import type { About } from '../../kinds/contract';
import type { Template } from '../../kinds/template';
import type { ResourceId } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import type { Workshop } from '../workshop';
import { HomeHeader } from './HomeHeader';
import type { KeptTemplates } from './keptTemplates';
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
  readonly keptTemplates: KeptTemplates;
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

export function HomeScreen(props: HomeScreenProps) {
  const { workshop, templates, keptTemplates, resources } = props;
  const isOwn = ({ id }: StoredResource) => keptTemplates.own.includes(id);
  const boards = resources?.filter((stored) => !isOwn(stored)) ?? null;
  return (
    <div class="home">
      <HomeHeader offline={props.offline} />
      <main>
        <div class="notices">{props.notices}</div>
        <TodayPanel workshop={workshop} kind={workshop.dayKind} onMake={props.onMakeFromText} />
        <div class="starts">
          <MakeSomething workshop={workshop} resources={boards ?? []} onStart={props.onStart} />
          <ReadyMade
            workshop={workshop}
            templates={templates}
            kept={keptTemplates}
            own={resources?.filter(isOwn) ?? []}
            onTemplate={props.onTemplate}
          />
        </div>
        <MyResources
          workshop={workshop}
          resources={boards}
          onOpen={props.onOpen}
          onRename={props.onRename}
          onDuplicate={props.onDuplicate}
          onKeepAsTemplate={keptTemplates.onKeep}
          onBin={({ id }) => props.onBin(id)}
          onRestore={props.onRestore}
          onExport={props.onExport}
        />
      </main>
    </div>
  );
}
