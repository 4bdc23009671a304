import { FONT_FILES, FONTS_FOLDER } from './fonts.ts';

/** Why no PNG could be made: the package that draws it is installed apart. */
export class MissingPackageError extends Error {}

/**
 * An SVG of this package as PNG, each of its px drawn `scale` times as wide.
 * @throws {MissingPackageError} where `@resvg/resvg-js` is not installed.
 */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch((cause: unknown) => {
    throw new MissingPackageError(
      'PNG needs the package @resvg/resvg-js: npm install @resvg/resvg-js. SVG needs nothing.',
      { cause },
    );
  });
  const fontFiles = Object.values(FONT_FILES)
    .flat()
    .map((file) => `${FONTS_FOLDER}${file}`);
  const drawing = new Resvg(leftToRight(svg), {
    fitTo: { mode: 'zoom', value: scale },
    // The system's fonts differ from machine to machine; resvg drops text that no font sets without a word.
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
  });
  return drawing.render().asPng();
}

/** An embedding of text that runs from right to left, and its end (Unicode UAX 9). */
const [EMBEDDED, END] = ['\u202b', '\u202c'];

/**
 * resvg knows no `direction`: to it a text's start is its left end, and every line runs from left to right. What the
 * attribute says is said in the text itself, and the ends are turned back.
 */
function leftToRight(svg: string): string {
  return svg.replace(
    /<text([^>]*?)(?: text-anchor="(end|middle)")? direction="rtl"([^>]*)>([^<]*)</g,
    (_, before: string, anchor: string | undefined, after: string, text: string) => {
      const turned = { end: '', middle: ' text-anchor="middle"', start: ' text-anchor="end"' };
      const ends = turned[anchor === 'end' || anchor === 'middle' ? anchor : 'start'];
      return `<text${before}${ends}${after}>${EMBEDDED}${text}${END}<`;
    },
  );
}
