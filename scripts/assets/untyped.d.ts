/** The few parts that the build uses of packages which ship no types of their own. */
declare module 'fontkit' {
  export interface FontkitFont {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly familyName: string;
    readonly postscriptName: string;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    layout(text: string): {
      readonly glyphs: readonly {
        readonly path: { transform(...matrix: readonly number[]): { toSVG(): string } };
      }[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  }
  export function create(bytes: Uint8Array): FontkitFont;
}

declare module 'subset-font' {
  // biome-ignore lint/style/noDefaultExport: the package offers nothing else
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly noHinting: boolean;
      /** All where left out. */
      readonly keepFeatures?: readonly string[];
      readonly dropTables: readonly string[];
    },
  ): Promise<Buffer>;
}
