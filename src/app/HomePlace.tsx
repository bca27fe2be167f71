import { beginResource } from '../kinds/begin';
import type { Kind } from '../kinds/contract';
import { startFromTemplate } from '../kinds/template';
import type { Resource } from '../model/resource';
import { draftFromText } from '../screens/home/draftFromText';
import { HomeScreen } from '../screens/home/HomeScreen';
import { saveFile } from '../screens/parts/saveFile';
import type { Workshop } from '../screens/workshop';
import type { StoredResource } from '../storage/contract';
import { AppNotices, OfflineNews } from './AppNotices';
import { useKeptTemplates } from './keptTemplates';
import { PastPicturesNotice } from './PastPicturesNotice';
import type { PlaceProps } from './place';

const OFFLINE_WORDS = {
  starting: 'getting ready to work offline',
  ready: 'works offline',
  'update-waiting': 'works offline',
  unsupported: 'needs the internet in this browser',
} as const;

export function HomePlace({ state, workshop, shelf }: PlaceProps) {
  const drafts = shelf?.drafts ?? null;
  const begin = (resource: Resource) => {
    shelf?.begin(resource);
    workshop.go({ screen: 'editor', id: resource.id });
  };
  const keptTemplates = useKeptTemplates(shelf, workshop, begin);
  const then = (done: Promise<unknown> | undefined) => void done?.then(() => shelf?.refresh());
  return (
    <HomeScreen
      workshop={workshop}
      resources={shelf?.live.value ?? null}
      templates={state.templates.value}
      keptTemplates={keptTemplates}
      offline={OFFLINE_WORDS[state.offline.status.value]}
      notices={
        <>
          <AppNotices state={state} />
          <PastPicturesNotice pictures={state.ownPictures.list.value} />
          <OfflineNews state={state} />
        </>
      }
      onMakeFromText={(text) => begin(draftFromText(text, workshop.dayKind, workshop))}
      onStart={async ({ id }) => {
        const kind = await workshop.loadKind(id);
        if (kind) begin(blank(kind, workshop));
      }}
      onTemplate={async (template) => {
        const kind = await workshop.loadKind(template.kind);
        if (kind) begin(startFromTemplate(template, kind, workshop));
      }}
      onOpen={(id) => workshop.go({ screen: 'editor', id })}
      onRename={(id, title) => then(drafts?.rename(id, title, workshop.now()))}
      onDuplicate={(id) => then(drafts?.duplicate(id, workshop.makeId(), workshop.now()))}
      onBin={(id) => then(drafts?.bin(id, workshop.now()))}
      onRestore={(id) => then(drafts?.restore(id))}
      onExport={(stored) => saveFile(workFile(stored))}
    />
  );
}

function blank(kind: Kind, workshop: Workshop): Resource {
  const naming = { id: workshop.makeId(), title: kind.name, now: workshop.now() };
  return beginResource(kind, kind.start(), naming);
}

/** Stored work as a file of its own, just as it lies there: also what can't be opened here. */
function workFile({ title, saved }: StoredResource): File {
  const name = `${title === '' ? 'Cuecraft' : title}.cuecraft.json`;
  return new File([JSON.stringify(saved)], name, { type: 'application/json' });
}
