import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { languageOf, SCRIPT_FILES, type ShapedScript } from '../base/languages';
import { type FontTables, type Shape, type ShapedLine, withShape } from '../scene/fonts';
import { fontFile } from './fonts';

type ShapeLine = (text: string) => ShapedLine;

/** Words in Latin letters among those of another script. */
const LATIN = 'andika-400.ttf';

/** Scripts whose letters join, fetched when a page first asks for one and then kept. */
export interface Letters {
  /** A new one whenever a script has come in: what waits for it is then drawn again. */
  readonly shape: ReadonlySignal<Shape>;
  /** Resolves when lines in this language can be shaped, or never will be. */
  readonly ready: (language: string | null) => Promise<void>;
}

export function startLetters(onTrouble: (sentence: string) => void): Letters {
  const opened = signal<ReadonlyMap<ShapedScript, ShapeLine>>(new Map());
  const asked = new Map<ShapedScript, Promise<void>>();
  const ask = (script: ShapedScript) => {
    const before = asked.get(script);
    if (before) return before;
    const coming = openScript(script).then(
      (line) => {
        opened.value = new Map([...opened.peek(), [script, line]]);
      },
      () => {
        asked.delete(script);
        onTrouble(
          'Letters of another language could not be fetched. Your work is safe. Refresh to try again.',
        );
      },
    );
    asked.set(script, coming);
    return coming;
  };
  return {
    shape: computed(() => {
      const here = opened.value;
      return (text, script) => {
        const line = here.get(script);
        if (!line) void ask(script);
        return line?.(text) ?? null;
      };
    }),
    ready: async (language) => {
      const script = languageOf(language)?.script;
      if (script) await ask(script);
    },
  };
}

export function shapedFonts(fonts: FontTables, letters: Letters): FontTables {
  return withShape(fonts, letters.shape.value);
}

async function openScript(script: ShapedScript): Promise<ShapeLine> {
  const [{ openShaper }, own, latin] = await Promise.all([
    import('../paint/letters/shaper'),
    fontFile(SCRIPT_FILES[script]),
    fontFile(LATIN),
  ]);
  return openShaper({ script, own, latin });
}
