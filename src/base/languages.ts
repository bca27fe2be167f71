/** Scripts whose letters join or stack, so that they have to be shaped before they are drawn. */
export type ShapedScript = 'arabic' | 'nastaliq' | 'bengali' | 'gurmukhi' | 'gujarati' | 'tamil';

/** The face of each, in `assets/fonts/`. */
export const SCRIPT_FILES: Readonly<Record<ShapedScript, string>> = {
  arabic: 'script-arabic.ttf',
  nastaliq: 'script-nastaliq.ttf',
  bengali: 'script-bengali.ttf',
  gurmukhi: 'script-gurmukhi.ttf',
  gujarati: 'script-gujarati.ttf',
  tamil: 'script-tamil.ttf',
};

/** A language that pictures are named in, to be searched by and to be written under a label. */
export interface Language {
  readonly id: string;
  /** In English, and as its speakers write it. */
  readonly name: string;
  readonly own: string;
  /** Drawn letter by letter where left out. */
  readonly script?: ShapedScript;
}

/** Those that pupils in Britain speak at home most (practice.md 3.9), as far as CLDR names pictures in them. */
export const LANGUAGES = [
  { id: 'ar', name: 'Arabic', own: 'العربية', script: 'arabic' },
  { id: 'bn', name: 'Bengali', own: 'বাংলা', script: 'bengali' },
  { id: 'zh', name: 'Chinese', own: '中文' },
  { id: 'fa', name: 'Farsi', own: 'فارسی', script: 'arabic' },
  { id: 'fr', name: 'French', own: 'Français' },
  { id: 'gu', name: 'Gujarati', own: 'ગુજરાતી', script: 'gujarati' },
  { id: 'ga', name: 'Irish', own: 'Gaeilge' },
  { id: 'it', name: 'Italian', own: 'Italiano' },
  { id: 'lt', name: 'Lithuanian', own: 'Lietuvių' },
  { id: 'ps', name: 'Pashto', own: 'پښتو', script: 'arabic' },
  { id: 'pl', name: 'Polish', own: 'Polski' },
  { id: 'pt', name: 'Portuguese', own: 'Português' },
  { id: 'pa', name: 'Punjabi', own: 'ਪੰਜਾਬੀ', script: 'gurmukhi' },
  { id: 'ro', name: 'Romanian', own: 'Română' },
  { id: 'so', name: 'Somali', own: 'Soomaali' },
  { id: 'es', name: 'Spanish', own: 'Español' },
  { id: 'ta', name: 'Tamil', own: 'தமிழ்', script: 'tamil' },
  { id: 'tr', name: 'Turkish', own: 'Türkçe' },
  { id: 'uk', name: 'Ukrainian', own: 'Українська' },
  { id: 'ur', name: 'Urdu', own: 'اردو', script: 'nastaliq' },
  { id: 'cy', name: 'Welsh', own: 'Cymraeg' },
] as const satisfies readonly Language[];

export type LanguageId = (typeof LANGUAGES)[number]['id'];

/** Null for a language we do not have, as one that a newer app wrote down. */
export function languageOf(id: string | null): (Language & { readonly id: LanguageId }) | null {
  return LANGUAGES.find((language) => language.id === id) ?? null;
}
