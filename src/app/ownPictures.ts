import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { fail, ok, type Result } from '../base/result';
import type { OwnPicture, OwnPictureId, PictureFacts } from '../model/ownPicture';
import type { StorageTrouble } from '../storage/contract';
import type { OwnPictureStore, OwnPicturesChange } from '../storage/ownPictures';
import type { Collection } from './collections';
import { ownCollection } from './ownCollection';
import { NO_NEWS, type PacksNews } from './packsNews';

export type OwnPictureWish = PictureFacts & Pick<OwnPicture, 'artwork'>;

/** The photos and drawings of this device, the same in every tab. */
export interface OwnPictures {
  /** Null until they have been read: work that shows them waits for that. */
  readonly collection: ReadonlySignal<Collection | null>;
  /** Those in use, the latest added first. */
  readonly list: ReadonlySignal<readonly OwnPicture[]>;
  /** Deleted ones that are kept because boards show them. */
  readonly keptForBoards: ReadonlySignal<readonly OwnPicture[]>;
  readonly load: (store: OwnPictureStore | null) => Promise<void>;
  readonly add: (wish: OwnPictureWish) => Promise<Result<OwnPicture>>;
  /** Puts these in the place of those with their ids: changed, or brought back. */
  readonly put: (pictures: readonly OwnPicture[]) => Promise<Result<null>>;
  /** How many saved boards show them, those in the bin included. */
  readonly boardsUsing: (pictures: readonly OwnPicture[]) => Promise<Result<number>>;
  /** What boards show is kept for them, all else goes. */
  readonly remove: (pictures: readonly OwnPicture[]) => Promise<Result<null>>;
  /** All of it goes: boards show an empty place. */
  readonly removeForGood: (pictures: readonly OwnPicture[]) => Promise<Result<null>>;
}

const FULL =
  'This device is full, so the picture was not kept. Your work is safe. Free some space, then try again.';
const NOT_KEPT =
  'The picture could not be kept just now, and nothing was changed. Your work is safe. Try again.';
const NOT_DELETED = 'It could not be deleted just now. Nothing was changed. Try again.';

export interface OwnPicturesParts {
  readonly now: () => number;
  readonly makeId: () => string;
  readonly news?: PacksNews;
}

export function startOwnPictures({ now, makeId, news = NO_NEWS }: OwnPicturesParts): OwnPictures {
  const all = signal<readonly OwnPicture[] | null>(null);
  let store: OwnPictureStore | null = null;
  const read = async () => {
    const listed = await store?.list();
    if (listed?.ok) all.value = keepingArtwork(all.value ?? [], listed.value);
    all.value ??= [];
  };
  news.onNews(() => void read());
  /** Where this browser keeps nothing, pictures live as long as the page. */
  const change = async (wish: OwnPicturesChange, otherwise: string): Promise<Result<null>> => {
    const done = await store?.change(wish);
    if (done && !done.ok) return fail(sentence(done.problem, otherwise));
    all.value = changed(all.value ?? [], wish);
    news.tell();
    return ok(null);
  };
  const used = async (pictures: readonly OwnPicture[]) =>
    store
      ? store.use(new Set(pictures.map(({ id }) => id)))
      : ok({ symbolIds: new Set<string>(), boards: 0 });
  return {
    collection: computed(() => all.value && ownCollection(all.value)),
    list: computed(() => (all.value ?? []).filter(({ removedAt }) => removedAt === null)),
    keptForBoards: computed(() => (all.value ?? []).filter(({ removedAt }) => removedAt !== null)),
    load: async (from) => {
      store = from;
      await read();
    },
    add: async (wish) => {
      const picture: OwnPicture = { ...wish, id: `own-${makeId()}`, addedAt: now(), removedAt: null };
      const done = await change({ put: [picture], remove: [] }, NOT_KEPT);
      return done.ok ? ok(picture) : done;
    },
    put: (pictures) => change({ put: pictures, remove: [] }, NOT_KEPT),
    boardsUsing: async (pictures) => {
      const use = await used(pictures);
      return use.ok ? ok(use.value.boards) : fail(NOT_DELETED);
    },
    remove: async (pictures) => {
      const use = await used(pictures);
      if (!use.ok) return fail(NOT_DELETED);
      const kept = pictures.filter(({ id }) => use.value.symbolIds.has(id));
      const put = kept.map((picture) => ({ ...picture, removedAt: now() }));
      return change(
        { put, remove: idsOf(pictures.filter((picture) => !kept.includes(picture))) },
        NOT_DELETED,
      );
    },
    removeForGood: (pictures) => change({ put: [], remove: idsOf(pictures) }, NOT_DELETED),
  };
}

function idsOf(pictures: readonly OwnPicture[]): readonly OwnPictureId[] {
  return pictures.map(({ id }) => id);
}

function changed(pictures: readonly OwnPicture[], { put, remove }: OwnPicturesChange): readonly OwnPicture[] {
  const touched = new Set([...remove, ...idsOf(put)]);
  return [...put, ...pictures.filter(({ id }) => !touched.has(id))].sort((a, b) => b.addedAt - a.addedAt);
}

/** Read anew after another tab's news, what is the same stays the same: addresses of photos need not be made again. */
function keepingArtwork(before: readonly OwnPicture[], now: readonly OwnPicture[]): readonly OwnPicture[] {
  const artwork = new Map(before.map((picture) => [picture.id, picture.artwork]));
  return now.map((picture) => ({ ...picture, artwork: artwork.get(picture.id) ?? picture.artwork }));
}

function sentence(trouble: StorageTrouble, otherwise: string): string {
  return trouble.type === 'storage-full' ? FULL : otherwise;
}
