import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { ar, az, en, ru, tr } from '../../fixtures/languages.ts';
import type { Language } from '../../../src/i18n/strings.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import { CUSTODY, parseCustodyKinds } from '../../../src/model/custody-kinds.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import { deathsMapScene } from '../../../src/scenes/deaths-map.ts';
import { landOf } from '../../../src/scenes/land.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { deathsMapDrawing } from '../../../src/views/deaths-map.ts';
import { casesView } from '../../../src/views/deaths-map-cases.ts';
import type { Drawing } from '../../../src/views/drawing.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aDataset, aDeath } from '../../fixtures/a-dataset.ts';
import { aDeathNowhere, aPlace, aWithheldDeath } from '../../fixtures/a-map-dataset.ts';
import { rendered, textOfHtml } from '../../fixtures/rendered.ts';

interface Given {
  readonly strings?: Language;
  readonly width?: number;
  readonly from?: string;
  readonly to?: string;
  readonly types?: string;
  readonly open?: readonly string[];
  readonly active?: readonly string[];
  readonly map?: 'drawn' | 'none' | 'failed';
  readonly ids?: string;
}

const basemap = aBasemap();
const land = landOf(basemap);

function drawing(dataset: Dataset, given: Given = {}): Drawing {
  const {
    strings = en,
    width = 700,
    from,
    to,
    types,
    open = [],
    active = [],
    map = 'drawn',
    ids = '',
  } = given;
  const kinds = parseCustodyKinds(types);
  const selection = selectDeathsMap(dataset, { period: parsePeriod(from, to), kinds });
  const scene = deathsMapScene(selection, land, width, {
    strings,
    measureText: estimateTextWidth,
    textIn: (text) => textIn(text, strings.lang),
  });
  const ignore = (): void => undefined;
  return deathsMapDrawing(
    selection,
    map === 'drawn' ? { status: map, scene, basemap } : { status: map },
    { dataset, strings, width, kinds: kinds === CUSTODY ? undefined : kinds, ids },
    {
      active,
      open: new Set(open),
      cases: casesView,
      inTabOrder: false,
      showsAll: false,
      onPoint: ignore,
      onChoose: ignore,
      onToggle: ignore,
      onShowAll: ignore,
      onOpenAll: ignore,
      onZoom: ignore,
    },
  );
}

const picture = (dataset: Dataset, given?: Given): string =>
  textOfHtml(rendered(drawing(dataset, given).picture));
const below = (dataset: Dataset, given?: Given): string =>
  textOfHtml(rendered(drawing(dataset, given).below ?? nothing));

const places = [
  aPlace('a', [10.5, 51]),
  aPlace('b', [11.5, 51]),
  aPlace('c', undefined, { region: 'west' }),
];
const total = (
  over: Partial<DatasetFile['deathTotals'][number]>,
): DatasetFile['deathTotals'][number] => ({
  id: `total-${over.year ?? ''}-${over.measure ?? ''}`,
  year: '2022',
  quantity: { qualifier: 'exact', value: 151 },
  measure: 'ministry',
  scope: { en: 'Prisoners who died' },
  saidBy: { en: 'Ministry' },
  sources: ['gazette'],
  ...over,
});
const dataset = aDataset({
  published: '2025-06-30',
  places,
  deaths: [
    aDeath('1', {
      place: 'a',
      name: { en: 'Ann A.' },
      date: '2020-03-04',
      contestedClaim: 'denied-care',
      claimedBy: ['family'],
    }),
    aDeath('2', { place: 'a', name: { en: 'Ben B.' }, date: '2019-05', officialCause: 'suicide' }),
    aDeath('3', { place: 'c', name: { en: 'Cem C.' } }),
    aDeathNowhere('4', {
      name: { en: 'Dan D.' },
      placeAsReported: { en: 'A colony near the capital' },
    }),
    aWithheldDeath('5', { date: '2001' }),
    aWithheldDeath('6'),
    aWithheldDeath('7', { counted: false, reason: { en: 'One source.' } }),
    aDeath('8', { place: 'b', custody: 'police-encounter' }),
  ],
  deathTotals: [
    total({ year: '2022' }),
    total({ year: '2023', quantity: { qualifier: 'exact', value: 169 } }),
    total({
      year: '2024',
      measure: 'league',
      saidBy: { en: 'League' },
      quantity: { qualifier: 'more-than', value: 40 },
    }),
    total({
      year: '2025',
      measure: 'league',
      saidBy: { en: 'League' },
      quantity: { qualifier: 'several' },
      partialYear: true,
    }),
  ],
  deathTotalsLeftOut: [{ id: 'left-out-1', reason: { en: 'The year is inferred.' } }],
});

describe('the sentence', () => {
  it('says how many, that they show what came to light, and the newest total of a year', () => {
    expect(drawing(dataset).sentence).toBe(
      '6 deaths in custody have become public; that is what came to light, not how many people died. For 3 of them no place is stated. The newest exact total for a whole year, 2023, is 169 (Ministry).',
    );
  });

  it('says for a period how surely they fall into it', () => {
    expect(drawing(dataset, { from: '2020' }).sentence).toMatch(
      /^4 deaths in custody that became public fall, or may fall, in the time since 2020;/,
    );
    expect(drawing(dataset, { from: '2001', to: '2002' }).sentence).toMatch(/from 2001 to 2002/);
    expect(drawing(dataset, { from: '2001', to: '2001' }).sentence).toMatch(/may fall,? in 2001;/);
  });

  it('gives the total of the year that is chosen as that year’s', () => {
    expect(drawing(dataset, { from: '2022', to: '2022' }).sentence).toMatch(
      /The exact total for the whole year 2022 is 151 \(Ministry\)\.$/,
    );
    expect(drawing(dataset, { from: '2020' }).sentence).toMatch(
      /The newest exact total for a whole year in this time, 2023, is 169 \(Ministry\)\.$/,
    );
  });

  it('calls an encounter with police no custody', () => {
    expect(drawing(dataset, { types: 'police-encounter' }).sentence).toMatch(
      /^1 death in encounters with police has become public;/,
    );
    expect(drawing(dataset, { types: 'penitentiary police-encounter' }).sentence).toMatch(
      /^7 deaths in custody or in encounters with police have become public;/,
    );
  });

  it('says that none in view does not mean that nobody died', () => {
    const none = aDataset({ places, deaths: [aDeath('1', { place: 'a', date: '2019' })] });
    expect(drawing(none, { from: '2021' }).sentence).toMatch(/not that nobody died\./);
  });

  it('leaves the totals, which are of all custody, out beside a choice of kinds', () => {
    expect(drawing(dataset, { types: 'penitentiary' }).sentence).not.toContain('169');
  });

  it.each([az, ru, tr, ar])('has no gap and no English in $lang', (strings) => {
    for (const given of [
      {},
      { from: '2020' },
      { to: '2020-05' },
      { from: '2019-05-06', to: '2020' },
      { from: '2030' },
      { from: '2020-05', to: '2020-05' },
      { from: '2020', to: '2020' },
      { types: 'police police-encounter' },
    ]) {
      const { sentence = '' } = drawing(dataset, { strings, ...given });
      expect(sentence).not.toMatch(/undefined|NaN| {2}|death|custody/);
      expect(sentence).toMatch(/\.$/);
    }
  });
});

describe('the three classes', () => {
  it('stand with their counts, which add up to the total', () => {
    const text = picture(dataset);
    expect(text).toContain('2 with a published position');
    expect(text).toContain('1 with a place named, its position not published');
    expect(text).toContain('3 with no place stated');
  });

  it('say what is left out and what is not counted', () => {
    const text = picture(dataset);
    expect(text).toContain('Of 7 deaths counted, 1 of another kind of custody is not shown.');
    expect(text).toContain('1 report is not counted.');
    expect(picture(dataset, { from: '2020' })).toContain('1 of them may lie outside this time');
  });

  it('show nobody’s case before it is asked for', () => {
    const html = rendered(drawing(dataset).picture);
    for (const name of ['Ann A.', 'Ben B.', 'Cem C.', 'Dan D.']) expect(html).not.toContain(name);
  });

  it('give a case as claims with who makes them', () => {
    const text = picture(dataset, { open: ['a'] });
    expect(text).toContain('Ann A. 4 March 2020 · prison Official version: illness');
    expect(text).toContain('Claim: care was denied, according to the family');
    expect(text).toContain('Ben B. May 2019 · prison Official version: suicide');
  });

  it('give the place as reported where it is not known', () => {
    expect(picture(dataset, { open: ['named'] })).toContain(
      'Place as reported: A colony near the capital',
    );
  });

  it('give of the withheld no more than year, kind of custody and official version', () => {
    const text = picture(dataset, { open: ['withheld'] });
    expect(text).toContain('Counted without name, place and day.');
    expect(text).toContain('2001 · prison · official version: illness');
    expect(text).toContain('date not known · prison · official version: illness');
    expect(text).not.toContain('A correspondent');
  });

  it('stay whole without a map', () => {
    for (const map of ['none', 'failed'] as const) {
      const text = picture(dataset, { map });
      expect(text).toContain('2 with a published position');
      expect(/could not be loaded/.test(text)).toBe(map === 'failed');
      expect(rendered(drawing(dataset, { map }).picture)).not.toContain('<svg');
    }
  });
});

describe('the years', () => {
  it('give each measure its own row, with its qualifiers in words', () => {
    for (const width of [320, 700, 1100]) {
      const text = picture(dataset, { width }) + below(dataset, { width });
      expect(text).toContain('The years');
      expect(text).toMatch(/151.*169/);
      expect(text).toMatch(/more than ?40/);
      expect(text).toMatch(/several ?part of the year/);
      expect(text).toContain('1 further total is left out');
    }
  });

  it('mark what is not exact, and nothing else', () => {
    const marks = (quantity: DatasetFile['deathTotals'][number]['quantity']): number =>
      rendered(
        drawing(aDataset({ deaths: [], deathTotals: [total({ quantity })] })).below ?? nothing,
      ).split('quantity-mark').length - 1;
    expect(marks({ qualifier: 'exact', value: 151 })).toBe(0);
    for (const qualifier of ['more-than', 'at-least', 'at-most', 'about'] as const)
      expect(marks({ qualifier, value: 40 })).toBe(1);
  });

  it('give notes, sources and reasons in the table', () => {
    const text = textOfHtml(rendered(drawing(dataset).table ?? nothing));
    expect(text).toContain('The year is inferred.');
    expect(text).toContain('Freedonia Gazette');
  });

  it('stand beside a map that is all but empty', () => {
    const few = { from: '2021', width: 1100 };
    expect(drawing(dataset, few).below).toBeUndefined();
    expect(picture(dataset, few)).toMatch(/0 with a published position.*151.*169/);
    expect(picture(dataset, few)).toContain('None of these deaths has a published position.');
  });
});

describe('the drawing', () => {
  it('names itself for those who do not see it, and hides the readout that repeats the list', () => {
    const html = rendered(drawing(dataset, { active: ['a'] }).picture);
    expect(html).toContain('Map: deaths at 1 place, named in the list');
    expect(html).toMatch(/readout" aria-hidden="true"[^]*Town a: 2 deaths, town or village only/);
  });

  it('says that invented data is invented', () => {
    expect(picture(dataset)).toContain('Synthetic data');
    expect(picture({ ...dataset, synthetic: false })).not.toContain('Synthetic data');
  });

  it('is text and a date where there is nothing', () => {
    const empty = drawing(aDataset({ deaths: [], deathTotals: [] }));
    expect(empty.state).toBe('empty');
    expect(textOfHtml(rendered(empty.picture))).toBe('No death in custody has been published.');
  });

  it('shares no mask with another one in a page', () => {
    const idsIn = (given: Given): string[] =>
      [
        ...rendered(drawing(dataset, given).picture).matchAll(
          /<(?:mask|filter|clipPath) id="([^"]+)"/g,
        ),
      ].map(([, id]) => id ?? '');
    const [one, other] = [idsIn({ ids: 'one-' }), idsIn({ ids: 'other-' })];
    expect(one.length).toBeGreaterThan(3);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
    for (const [, id] of rendered(drawing(dataset, { ids: 'one-' }).picture).matchAll(
      /url\(#([^)]+)\)/g,
    ))
      expect(one).toContain(id);
  });

  it('has no style attribute, which strict pages refuse', () => {
    expect(rendered(drawing(dataset, { open: ['a', 'named', 'withheld'] }).picture)).not.toMatch(
      / style=/,
    );
  });
});
