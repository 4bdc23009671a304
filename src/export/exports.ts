import type { LitElement } from 'lit';
import { exportStrings } from '../i18n/export-languages.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Source } from '../model/dataset.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import type { Format } from '../views/actions-view.ts';
import type { Drawing } from '../views/drawing.ts';
import type { Framing } from '../views/frame-view.ts';
import { csvText } from './csv.ts';
import { pngOf } from './png.ts';
import { poster } from './poster.ts';
import type { Figure } from './shape.ts';
import { svgText } from './svg.ts';
import { PICTURE_WIDTH, type Takeaway } from './takeaway.ts';

/** A picture names so many sources one by one; the CSV has them all. */
const MOST_NAMED = 12;

/** What can be taken away of a chart. */
export interface Exports {
  /** Name of the files, without the ending. */
  readonly name: string;
  /** A sentence with the figure, its date and its source. */
  citation(): Promise<string>;
  csv(): Promise<string>;
  svg(): Promise<string>;
  png(): Promise<Blob>;
  file(format: Format): Promise<Blob>;
}

/** The element that is taken from. */
type Host = LitElement & { readonly datasetUrl: string | undefined };

/** What can be taken away of what an element shows. */
export function exportsOf(
  host: Host,
  { drawing, framing }: { readonly drawing: Drawing; readonly framing: Framing },
  measureText: MeasureText,
): Exports {
  const { dataset, strings } = framing;
  const words = exportStrings(strings.lang);
  const family = getComputedStyle(host).fontFamily;
  const taken = (): Promise<Takeaway> =>
    drawing.takeaway?.(measureText) ?? Promise.resolve(nothingOf(drawing));
  const licence = strings.common.licence(dataset.licence.name);
  const credit = strings.common.credit(
    textIn(dataset.publisher.name, strings.lang).text,
    dataset.published,
  );
  const name = `${dataset.id}-${host.localName.replace('custody-', '')}-${dataset.published}`;

  const picture = async (): Promise<{ figure: Figure; title: string; about: string }> => {
    await fontsOf(family);
    const [{ basedOn, headedBy }, takeaway] = await Promise.all([words, taken()]);
    const sentence = drawing.sentence ?? takeaway.sentence;
    const heading = headingOf(host, framing);
    const sources = publishersOf(takeaway.sources);
    return {
      title: drawing.heading.text,
      about: [sentence, credit, licence].filter(Boolean).join(' '),
      figure: poster(
        {
          title: drawing.heading,
          measure: takeaway.measure,
          sentence,
          picture: takeaway.picture(),
          lines: [
            credit,
            ...(sources.length > 0 ? [basedOn(sources, MOST_NAMED)] : []),
            [licence, ...dataset.credits.map((text) => textIn(text, strings.lang).text)].join('. '),
            ...(heading && location.hostname ? [headedBy(heading, location.hostname)] : []),
          ],
          synthetic: dataset.synthetic ? strings.common.synthetic : undefined,
        },
        measureText,
      ),
    };
  };

  const exports: Exports = {
    name,
    citation: async () => {
      const [{ cite }, takeaway] = await Promise.all([words, taken()]);
      return cite({
        sentence: drawing.sentence ?? takeaway.sentence ?? drawing.heading.text,
        credit,
        basedOn: publishersOf(takeaway.cited),
        licence,
        address: addressOf(host),
      });
    },
    csv: async () =>
      csvText((await taken()).rows, {
        publisher: textIn(dataset.publisher.name, strings.lang).text,
        data_date: dataset.published,
        licence: dataset.licence.name,
        synthetic: dataset.synthetic ? 'yes' : 'no',
      }),
    svg: async () => {
      const { figure, title, about } = await picture();
      return svgText(figure, { title, about, family, lang: strings.lang, id: name });
    },
    png: async () => pngOf((await picture()).figure, family),
    file: async (format) => {
      if (format === 'PNG') return exports.png();
      const text = format === 'CSV' ? await exports.csv() : await exports.svg();
      const type = format === 'CSV' ? 'text/csv;charset=utf-8' : 'image/svg+xml';
      return new Blob([text], { type });
    },
  };
  return exports;
}

/** A dataset without anything of the kind: words, and a table without columns. */
function nothingOf({ none }: Drawing): Takeaway {
  return {
    measure: '',
    sentence: none ?? '',
    cited: [],
    sources: [],
    rows: [],
    picture: () => ({ width: PICTURE_WIDTH, height: 0, shapes: [] }),
  };
}

/** The outlet's own heading, by attribute or slot. */
function headingOf(host: Element, { heading }: Framing): string | undefined {
  const slotted = host.querySelector(':scope > [slot="heading"]')?.textContent;
  return (slotted ?? heading)?.trim();
}

function publishersOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}

/** Where the data lie, as others can reach them. */
function addressOf({ datasetUrl }: Host): string | undefined {
  if (datasetUrl === undefined) return undefined;
  const { href, protocol } = new URL(datasetUrl, document.baseURI);
  return protocol.startsWith('http') ? href : undefined;
}

/** Type that only a canvas uses is not fetched by itself; where it can't be, the next of the family serves. */
async function fontsOf(family: string): Promise<void> {
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} 13px ${family}`));
  await Promise.all(faces).catch(() => undefined);
}
