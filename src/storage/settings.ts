import * as v from 'valibot';
import type { Result } from '../base/result';
import type { KeptBoth } from '../model/dictionary';
import { DEFAULT_TERM_ENDS, type TermEnds } from '../model/keepUntil';
import type { StorageTrouble } from './contract';
import type { Database } from './database';

/** How many pictures the drawer offers as recently used. */
export const MAX_RECENT = 24;
/** More than a drawer is looked through for. */
export const MAX_FAVOURITES = 200;
/** Most words remembered as having two pictures on purpose. */
export const MAX_KEPT_BOTH = 200;

/** What the app remembers beside the work itself. */
export interface Settings {
  /** Latest first. */
  readonly recentSymbols: readonly string[];
  /** Pictures marked to be found again, the latest first. */
  readonly favouriteSymbols: readonly string[];
  /** Ready-made work marked to be found again, the latest first: ids of templates, or of one’s own. */
  readonly favouriteTemplates: readonly string[];
  /** Stored resources that are kept to start others from, the latest first. */
  readonly ownTemplates: readonly string[];
  /** Words with two pictures that somebody wants so, the latest first. */
  readonly keptBoth: readonly KeptBoth[];
  /** Code of the language that pictures are searched in beside English; empty for none. */
  readonly searchLanguage: string;
  /** When this school's terms end. */
  readonly termEnds: TermEnds;
  /** "Ready to work offline" is said once. */
  readonly offlineAnnounced: boolean;
  /** The browser is asked once to keep the work; it may ask the person. */
  readonly persistAsked: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  recentSymbols: [],
  favouriteSymbols: [],
  favouriteTemplates: [],
  ownTemplates: [],
  keptBoth: [],
  searchLanguage: '',
  termEnds: DEFAULT_TERM_ENDS,
  offlineAnnounced: false,
  persistAsked: false,
};

const yearDay = v.pipe(v.string(), v.regex(/^\d\d-\d\d$/u));
const symbolId = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

/** Reads what an older app, a newer one or damage left: each that doesn't fit starts again from its default. */
const settingsSchema = v.object({
  recentSymbols: v.fallback(v.pipe(v.array(symbolId), v.maxLength(MAX_RECENT)), []),
  favouriteSymbols: v.fallback(v.pipe(v.array(symbolId), v.maxLength(MAX_FAVOURITES)), []),
  favouriteTemplates: v.fallback(v.pipe(v.array(symbolId), v.maxLength(MAX_FAVOURITES)), []),
  ownTemplates: v.fallback(v.pipe(v.array(symbolId), v.maxLength(MAX_FAVOURITES)), []),
  keptBoth: v.fallback(
    v.pipe(v.array(v.object({ key: v.string(), pictures: v.array(v.string()) })), v.maxLength(MAX_KEPT_BOTH)),
    [],
  ),
  termEnds: v.fallback(v.object({ autumn: yearDay, spring: yearDay, summer: yearDay }), DEFAULT_TERM_ENDS),
  searchLanguage: v.fallback(v.pipe(v.string(), v.maxLength(8)), ''),
  offlineAnnounced: v.fallback(v.boolean(), false),
  persistAsked: v.fallback(v.boolean(), false),
});

export interface SettingsStore {
  /** All of them; where the database can't be read, the defaults, for no setting is worth stopping for. */
  readonly read: () => Promise<Settings>;
  readonly change: <Name extends keyof Settings>(
    name: Name,
    value: Settings[Name],
  ) => Promise<Result<void, StorageTrouble>>;
}

export function openSettings(database: Database): SettingsStore {
  return {
    read: () => readAll(database),
    change: (name, value) =>
      database.use(async (stores) => void (await stores.put('settings', { key: name, value }))),
  };
}

/** The list with this picture in front. */
export function withRecent(recent: readonly string[], symbolId: string): readonly string[] {
  return [symbolId, ...recent.filter((id) => id !== symbolId)].slice(0, MAX_RECENT);
}

/** The list with this one in front, or without it: pictures, ready-made work. */
export function withFavourite(
  favourites: readonly string[],
  one: string,
  wanted: boolean,
): readonly string[] {
  const others = favourites.filter((id) => id !== one);
  return wanted ? [one, ...others].slice(0, MAX_FAVOURITES) : others;
}

async function readAll(database: Database): Promise<Settings> {
  const rows = await database.use((stores) => stores.getAll('settings'));
  const kept = (rows.ok ? rows.value : []).map(({ key, value }) => [key, value]);
  return v.parse(settingsSchema, { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) });
}
