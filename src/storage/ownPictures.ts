import type { Result } from '../base/result';
import { type OwnPicture, type OwnPictureId, parseOwnPicture } from '../model/ownPicture';
import type { StorageTrouble } from './contract';
import { type Database, inOneGoOver, type Stores } from './database';
import { type PackUse, usedIn } from './packUse';

/** What becomes of photos and drawings in one go. */
export interface OwnPicturesChange {
  readonly put: readonly OwnPicture[];
  readonly remove: readonly OwnPictureId[];
}

/** The class's own photos and drawings on this device: one record each. */
export interface OwnPictureStore {
  /** The latest added first, with those kept for boards alone. What a newer app wrote is left out here and stays where it is. */
  readonly list: () => Promise<Result<readonly OwnPicture[], StorageTrouble>>;
  /** All of it or nothing. */
  readonly change: (change: OwnPicturesChange) => Promise<Result<void, StorageTrouble>>;
  /** Which of these saved work shows: boards, those in the bin, their earlier versions, the dictionary. */
  readonly use: (ids: ReadonlySet<OwnPictureId>) => Promise<Result<PackUse, StorageTrouble>>;
}

export function openOwnPictures(database: Database): OwnPictureStore {
  return {
    list: () => database.use(listPictures),
    change: (change) => database.use((stores) => changePictures(stores, change)),
    use: (ids) => database.use((stores) => usedIn(stores, ids)),
  };
}

async function listPictures(stores: Stores): Promise<readonly OwnPicture[]> {
  const rows = await stores.getAll('ownPictures');
  const pictures = rows.map(parseOwnPicture).filter((picture) => picture !== null);
  return pictures.sort((a, b) => b.addedAt - a.addedAt);
}

function changePictures(stores: Stores, { put, remove }: OwnPicturesChange): Promise<void> {
  return inOneGoOver(stores, ['ownPictures'], async (change) => {
    const pictures = change.objectStore('ownPictures');
    for (const id of remove) await pictures.delete(id);
    for (const picture of put) await pictures.put({ ...picture });
  });
}
