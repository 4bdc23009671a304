import type { LitElement } from 'lit';
import { exportStrings } from '../i18n/export-languages.ts';
import { sentences } from '../i18n/names-in-row.ts';
import { textIn } from '../i18n/text-in.ts';
import type { DatasetError } from '../model/dataset-error.ts';
import type { Format } from '../views/actions-view.ts';
import type { Drawing } from '../views/drawing.ts';
import type { Framing } from '../views/frame-view.ts';
import { addressOf } from './address-of.ts';
import { measureTextIn } from './canvas.ts';
import { csvText } from './csv.ts';
import { pngOf } from './png.ts';
import { publishersOf } from './publishers.ts';
import type { Figure } from './shape.ts';
import { signedPicture } from './signed-picture.ts';
import { svgText } from './svg.ts';
import type { Takeaway } from './takeaway.ts';

/** Px of a file that a reader takes away, whatever the page. */
const POSTER_WIDTH = 748;

/** What can be taken away of a chart. */
export interface Exports {
  /** A sentence with the figure, its date and its source. */
  citation(): Promise<string>;
  csv(): Promise<string>;
  svg(): Promise<string>;
  png(): Promise<Blob>;
  /** Named after the dataset, the chart, its view and the date. */
  file(format: Format): Promise<File>;
}

/** The element that is taken from. */
type Host = LitElement & { readonly datasetUrl: string | undefined };

/** What an element shows, as far as it matters here. */
type Shown =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: DatasetError }
  | { readonly status: 'drawn'; readonly drawing: Drawing; readonly framing: Framing };

/**
 * What can be taken away of what an element shows, once it shows something.
 * @throws {DatasetError} when that is a failure.
 */
export async function exportsOf(host: Host, shown: () => Shown): Promise<Exports> {
  await host.updateComplete;
  let state = shown();
  for (; state.status === 'loading'; state = shown()) await nextUpdate(host);
  if (state.status === 'failed') throw state.error;
  return exportsFrom(host, state.drawing, state.framing);
}

function nextUpdate(host: Host): Promise<void> {
  return new Promise((resolve) => {
    const controller = {
      hostUpdated: () => {
        host.removeController(controller);
        resolve();
      },
    };
    host.addController(controller);
  });
}

function exportsFrom(host: Host, drawing: Drawing, framing: Framing): Exports {
  const { dataset, strings } = framing;
  const words = exportStrings(strings.lang);
  const family = getComputedStyle(host).fontFamily;
  const measureText = measureTextIn(family);
  const taken = (): Promise<Takeaway> =>
    drawing.takeaway?.(measureText) ?? Promise.resolve(NOTHING);
  const licence = strings.common.licence(dataset.licence.name);
  const credit = strings.common.credit(
    textIn(dataset.publisher.name, strings.lang).text,
    dataset.published,
  );
  const nameOf = ({ view }: Takeaway): string =>
    [dataset.id, host.localName.replace('custody-', ''), view, dataset.published]
      .filter(Boolean)
      .join('-');

  const picture = async (): Promise<Figure> => {
    await fontsOf(family);
    const [ownWords, takeaway] = await Promise.all([words, taken()]);
    const text = headingOf(host, framing);
    const site = location.hostname;
    return signedPicture(
      takeaway,
      {
        title: drawing.heading,
        sentence: drawing.sentence ?? drawing.none,
        dataset,
        strings,
        words: ownWords,
        heading: text && site ? { text, site } : undefined,
        notices: [...framing.notices, ...(drawing.notices ?? [])].filter(isText),
        site,
      },
      POSTER_WIDTH,
      measureText,
    );
  };
  const sentenceOf = ({ sentence }: Takeaway): string =>
    drawing.sentence ?? sentence ?? drawing.none ?? drawing.heading.text;

  const exports: Exports = {
    citation: async () => {
      const [{ cite }, takeaway] = await Promise.all([words, taken()]);
      return cite({
        sentence: sentenceOf(takeaway),
        credit,
        basedOn: publishersOf(takeaway.cited),
        licence,
        address: addressOf(host.datasetUrl),
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
      const [figure, takeaway] = await Promise.all([picture(), taken()]);
      return svgText(figure, {
        title: drawing.heading.text,
        about: sentences([sentenceOf(takeaway), credit, licence], undefined),
        family,
        lang: strings.lang,
        id: nameOf(takeaway),
      });
    },
    png: async () => pngOf(await picture(), family),
    file: async (format) => {
      const made = { PNG: exports.png, SVG: exports.svg, CSV: exports.csv }[format]();
      const [content, takeaway] = await Promise.all([made, taken()]);
      const name = `${nameOf(takeaway)}.${format.toLowerCase()}`;
      return new File([content], name, { type: TYPES[format] });
    },
  };
  return exports;
}

const TYPES: Readonly<Record<Format, string>> = {
  CSV: 'text/csv;charset=utf-8',
  SVG: 'image/svg+xml',
  PNG: 'image/png',
};

const isText = (notice: string | false | undefined): notice is string => Boolean(notice);

/** A dataset without anything of the kind: words alone, and a table without columns. */
const NOTHING: Takeaway = {
  measure: '',
  cited: [],
  sources: [],
  rows: [],
  picture: (width) => ({ width, height: 0, shapes: [] }),
};

/** The outlet's own heading, by attribute or slot. */
function headingOf(host: Element, { heading }: Framing): string | undefined {
  const slotted = host.querySelector(':scope > [slot="heading"]')?.textContent;
  return (slotted ?? heading)?.trim();
}

/** Type that only a canvas uses is not fetched by itself; where it can't be, the next of the family serves. */
async function fontsOf(family: string): Promise<void> {
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} 13px ${family}`));
  await Promise.all(faces).catch(() => undefined);
}
