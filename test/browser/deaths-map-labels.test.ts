import { expect } from '@open-wc/testing';
import '../../src/deaths-map.ts';
import type { CustodyDeathsMap } from '../../src/elements/deaths-map.ts';
import type { Basemap } from '../../src/model/basemap.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { aPlace, deathsAt } from '../fixtures/a-map-dataset.ts';
import { anElement, LAID_OUT } from './a-page.ts';
import { textBox } from './text-box.ts';

const BASEMAP = new URL('../../data/basemaps/az.json', import.meta.url).href;

/** Invented deaths at the basemap's own towns, with their names in each language: a real map, no real case. */
async function atTheTowns(): Promise<Dataset> {
  const { places } = (await (await fetch(BASEMAP)).json()) as Basemap;
  const towns = places.filter((_, i) => i % 2 === 0);
  return deathsAt(
    [
      ...towns.map(({ id, at, names }) => aPlace(`p${id}`, at, { settlement: names })),
      aPlace('unmapped', undefined, { region: 'BA' }),
    ],
    Object.fromEntries([
      ...towns.map(({ id }, i) => [`p${id}`, 1 + ((i * 5) % 13)] as const),
      ['unmapped', 4],
    ]),
    { languages: ['az', 'en', 'ru'] },
  );
}

function views(map: CustodyDeathsMap): SVGSVGElement[] {
  return [...(map.shadowRoot?.querySelectorAll<SVGSVGElement>('.view') ?? [])];
}

/** The part of the picture that a view fills; what it draws beyond is cut off, and counts in its own box. */
function frameOf(view: SVGSVGElement): DOMRect {
  const { x, y } = view.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
  const [left = 0, top = 0, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(view.getAttribute(name)),
  );
  return new DOMRect(x + left, y + top, width, height);
}

/** The letters as they are drawn, without the space above and below them. */
function inked(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = textBox(text);
  return new DOMRect(x, y + height * 0.15, width, height * 0.7);
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

describe('the text of the map, as the browser sets it', () => {
  let data: Dataset;
  before(async () => {
    data = await atTheTowns();
  });

  for (const width of [280, 320, 480, 600, 700, 900, 1200])
    for (const lang of LAID_OUT)
      it(`meets no other text and no edge at ${width} px in ${lang}`, async () => {
        const map = await anElement<CustodyDeathsMap>('custody-deaths-map', {
          data,
          width,
          lang,
          attributes: { basemap: BASEMAP },
        });
        for (let tries = 0; tries < 300 && views(map).length === 0; tries++)
          await new Promise((resolve) => setTimeout(resolve, 10));
        await map.updateComplete;
        for (const view of views(map)) {
          const texts = [
            ...view.querySelectorAll<SVGTextElement>('.label:not(.halo), .in-bubble'),
          ].map((text) => ({
            words: text.textContent ?? '',
            box: inked(text),
          }));
          expect(texts.length).to.be.greaterThan(3);
          const overlaps = texts.flatMap((one, i) =>
            texts
              .slice(i + 1)
              .filter((other) => meet(one.box, other.box))
              .map((other) => `${one.words} on ${other.words}`),
          );
          expect(overlaps).to.deep.equal([]);
          const frame = frameOf(view);
          const outside = texts.filter(
            ({ box }) =>
              box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom,
          );
          expect(outside.map(({ words }) => words)).to.deep.equal([]);
        }
      });
});
