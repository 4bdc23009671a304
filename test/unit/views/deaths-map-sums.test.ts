import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/i18n/text-in.ts';
import type { Basemap } from '../../../src/model/basemap.ts';
import { CUSTODY, CUSTODY_KINDS, type CustodyKind } from '../../../src/model/custody-kinds.ts';
import type { CustodyType, Dataset } from '../../../src/model/dataset.ts';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { selectDeathsMap, type DeathsMapSelection } from '../../../src/model/select-deaths-map.ts';
import { deathsMapScene, type DeathsMapScene } from '../../../src/scenes/deaths-map.ts';
import { landOf } from '../../../src/scenes/land.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { deathsMapDrawing } from '../../../src/views/deaths-map.ts';
import { casesView } from '../../../src/views/deaths-map-cases.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aDataset, aDeath } from '../../fixtures/a-dataset.ts';
import { aDeathNowhere, aPlace, aWithheldDeath } from '../../fixtures/a-map-dataset.ts';
import { ALL, en } from '../../fixtures/languages.ts';
import { publishedFiles } from '../../fixtures/published.ts';
import { rendered, textOfHtml } from '../../fixtures/rendered.ts';

type DeathFile = DatasetFile['deaths'][number];

interface Choice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly CustodyKind[];
}

interface Drawn {
  readonly selection: DeathsMapSelection;
  readonly scene: DeathsMapScene;
  /** All that the element shows with every list open. */
  readonly html: string;
}

function draw(
  dataset: Dataset,
  basemap: Basemap,
  { from, to, kinds = CUSTODY }: Choice = {},
  strings = en,
  width = 700,
): Drawn {
  const selection = selectDeathsMap(dataset, { period: parsePeriod(from, to), kinds });
  const scene = deathsMapScene(selection, landOf(basemap), width, {
    strings,
    textIn: (text) => textIn(text, strings.lang),
    measureText: estimateTextWidth,
  });
  const ignore = (): void => undefined;
  const drawing = deathsMapDrawing(
    selection,
    { status: 'drawn', scene, basemap },
    { dataset, strings, width, kinds: kinds === CUSTODY ? undefined : kinds },
    {
      active: [],
      open: new Set([...dataset.places.map(({ id }) => id), 'named', 'withheld']),
      cases: casesView,
      inTabOrder: false,
      showsAll: true,
      onPoint: ignore,
      onChoose: ignore,
      onToggle: ignore,
      onShowAll: ignore,
      onOpenAll: ignore,
      onZoom: ignore,
    },
  );
  const { picture, below, table, sentence } = drawing;
  return { selection, scene, html: rendered([sentence, picture, below, table]) };
}

const basemap = aBasemap();
const places = [
  aPlace('a', [10.5, 51]),
  aPlace('b', [11.5, 51]),
  aPlace('beside', [11.52, 51.03]),
  aPlace('around', [11.2, 50.6], { precision: 'region', region: 'east' }),
  aPlace('unmapped', undefined, { region: 'west' }),
  aPlace('unknown'),
];

/** Every kind of record that a dataset may hold, of places, dates, kinds of custody, withheld and not counted. */
const records = fc.array(
  fc.record({
    custody: fc.constantFrom<CustodyType>(
      'prison',
      'pre-trial',
      'police',
      'military',
      'police-encounter',
    ),
    place: fc.constantFrom(...places.map(({ id }) => id), undefined),
    date: fc.constantFrom('2001-02-03', '2010', '2015-07', '../2012-12-01', '2016/2018', undefined),
    withheld: fc.boolean(),
    counted: fc.boolean(),
  }),
  { maxLength: 80 },
);
const year = fc.option(fc.integer({ min: 2000, max: 2020 }).map(String), { nil: undefined });

function datasetOf(
  entries: readonly {
    place: string | undefined;
    date: string | undefined;
    withheld: boolean;
    counted: boolean;
    custody: CustodyType;
  }[],
): Dataset {
  const deaths = entries.map(({ withheld, place, date, ...over }, i): DeathFile => {
    if (withheld)
      return aWithheldDeath(`w${i}`, {
        ...over,
        ...(date === '2010' ? { date } : {}),
        ...(over.counted ? {} : { reason: { en: 'A single source.' } }),
      });
    const death = place ? aDeath(`d${i}`, { ...over, place }) : aDeathNowhere(`d${i}`, over);
    if (date === undefined) Reflect.deleteProperty(death, 'date');
    else death.date = date;
    return over.counted ? death : { ...death, reason: { en: 'A single source.' } };
  });
  return aDataset({ places, deaths });
}

/** The number at the head of a class of the lists. */
const headOf = (html: string, id: string): number =>
  Number(new RegExp(`id="${id}"[^]*?class="class-count">(\\d+)<`).exec(html)?.[1]);

describe('the sum of map, lists and filters', () => {
  it('is every counted death, whatever is chosen of whatever dataset', () => {
    fc.assert(
      fc.property(
        records,
        fc.subarray([...CUSTODY_KINDS], { minLength: 1 }),
        year,
        year,
        fc.constantFrom(320, 700, 1100),
        (entries, kinds, one, other, width) => {
          const [from, to] = one && other && one > other ? [other, one] : [one, other];
          const dataset = datasetOf(entries);
          const { selection, scene, html } = draw(dataset, basemap, { from, to, kinds }, en, width);
          const counted = entries.filter(({ counted: isCounted }) => isCounted).length;
          const { total, otherKinds, otherTime, notCounted } = selection;
          expect(total + otherKinds + otherTime).toBe(counted);

          const onMap = scene.maps
            .flatMap(({ bubbles }) => bubbles)
            .reduce((sum, { people }) => sum + people, 0);
          const roughly = dataset.deaths.filter(
            ({ place }) => place?.point?.precision === 'region',
          );
          const inAreas = selection.placed
            .flatMap(({ deaths }) => deaths)
            .filter((death) => roughly.includes(death)).length;
          const lists = ['placed', 'unpositioned', 'not-stated'].map((id) => headOf(html, id));
          expect(lists.reduce((sum, people) => sum + people, 0)).toBe(total);
          expect(onMap + inAreas).toBe(lists[0]);

          const text = textOfHtml(html);
          expect(text.includes('not shown.')).toBe(otherKinds + otherTime > 0);
          expect(/reports? (is|are) not counted\./.test(text)).toBe(notCounted.length > 0);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('leaves nobody out who has no date: they stand in the lists as such', () => {
    const dataset = datasetOf([
      { place: 'a', date: undefined, withheld: false, counted: true, custody: 'prison' },
      { place: undefined, date: undefined, withheld: false, counted: true, custody: 'police' },
    ]);
    const { selection, html } = draw(dataset, basemap, { from: '2010', to: '2011' });
    expect(selection.total).toBe(2);
    expect(textOfHtml(html).match(/date not known/g)).toHaveLength(2);
  });

  it('says how many reports are not counted', () => {
    const report = { place: undefined, date: undefined, withheld: true, counted: false } as const;
    const dataset = datasetOf(Array.from({ length: 3 }, () => ({ ...report, custody: 'prison' })));
    expect(textOfHtml(draw(dataset, basemap).html)).toContain('3 reports are not counted.');
  });
});

describe('a withheld case', () => {
  it.each(['name', 'place', 'placeAsReported', 'note', 'contestedClaim', 'date'] as const)(
    'with its %s makes the whole dataset refused',
    (field) => {
      const values: Partial<DeathFile> = {
        name: { en: 'Somebody' },
        place: 'a',
        placeAsReported: { en: 'Near the capital' },
        note: { en: 'A note' },
        contestedClaim: 'denied-care',
        date: '2019-05',
      };
      expect(() =>
        aDataset({ places, deaths: [aWithheldDeath('w', { [field]: values[field] })] }),
      ).toThrow(/withheld/);
    },
  );
});

describe('the published data', async () => {
  const { dataset: file, basemap: published } = await publishedFiles();

  it('have of the withheld no more than a year, a kind and a class', () => {
    const withheld = file.deaths.filter((death) => death.withheld);
    expect(withheld.length).toBeGreaterThan(0);
    const allowed = [
      'id',
      'withheld',
      'date',
      'custody',
      'officialCause',
      'claimedBy',
      'counted',
      'reason',
      'sources',
    ];
    for (const death of withheld) {
      expect(Object.keys(death).filter((key) => !allowed.includes(key))).toEqual([]);
      expect(death.claimedBy).toEqual([]);
      expect(death.date ?? '2000').toMatch(/^\d{4}$/);
    }
  });

  it.each(Object.values(ALL))('add up, and name nobody on the map: $lang', (strings) => {
    const dataset = parseDataset(file);
    for (const choice of [
      {},
      { from: '2021' },
      { to: '2009-06' },
      { kinds: ['police' as const] },
    ]) {
      const { selection, scene, html } = draw(dataset, published, choice, strings);
      const { total, otherKinds, otherTime } = selection;
      expect(total + otherKinds + otherTime).toBe(
        dataset.deaths.filter(({ counted }) => counted).length,
      );
      const lists = ['placed', 'unpositioned', 'not-stated'].map((id) => headOf(html, id));
      expect(lists.reduce((sum, people) => sum + people, 0)).toBe(total);
      const labels = scene.maps.flatMap((map) => map.labels.map((label) => label.text)).join('\n');
      for (const { name } of dataset.deaths)
        for (const written of name?.values() ?? []) expect(labels).not.toContain(written);
      expect(html).not.toMatch(/undefined|NaN/);
    }
  });
});
