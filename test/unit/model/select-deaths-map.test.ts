import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUSTODY, CUSTODY_KINDS, parseCustodyKinds } from '../../../src/model/custody-kinds.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import type { CustodyType } from '../../../src/model/dataset.ts';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { peopleAt, selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import { aDataset, aDeath } from '../../fixtures/a-dataset.ts';
import { aDeathNowhere, aPlace, aWithheldDeath } from '../../fixtures/a-map-dataset.ts';

type DeathFile = DatasetFile['deaths'][number];
type TotalFile = DatasetFile['deathTotals'][number];

// prettier-ignore
const types: readonly CustodyType[] = [
  'prison', 'prison-hospital', 'pre-trial', 'police', 'military', 'security-service', 'unknown',
  'police-encounter',
];
const always = { period: parsePeriod(undefined, undefined), kinds: CUSTODY };
const places = [aPlace('a', [10.5, 51]), aPlace('b', [11.5, 51]), aPlace('c')];
const select = (deaths: DeathFile[], choice = always): ReturnType<typeof selectDeathsMap> =>
  selectDeathsMap(aDataset({ places, deaths }), choice);

describe('the deaths on the map', () => {
  it('are placed, named without a position, or of no stated place', () => {
    const selected = select([
      aDeath('1', { place: 'a' }),
      aDeath('2', { place: 'b' }),
      aDeath('3', { place: 'b' }),
      aDeath('4', { place: 'c' }),
      aDeathNowhere('5', { placeAsReported: { en: 'Near the capital' } }),
      aWithheldDeath('6'),
    ]);
    expect(selected.placed.map(({ place, deaths }) => [place.id, deaths.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
    expect(peopleAt(selected.unpositioned)).toBe(1);
    expect(selected.named).toHaveLength(1);
    expect(selected.withheld).toHaveLength(1);
    expect(selected.total).toBe(6);
  });

  it('do not include encounters with police unless asked for', () => {
    const deaths = [aDeath('1', { place: 'a', custody: 'police-encounter' })];
    expect(select(deaths)).toMatchObject({ total: 0, otherKinds: 1 });
    const kinds = parseCustodyKinds('police-encounter');
    expect(select(deaths, { ...always, kinds })).toMatchObject({ total: 1, otherKinds: 0 });
  });

  it('of prisons and prison hospitals are one kind', () => {
    const kinds = parseCustodyKinds('penitentiary');
    const deaths = [
      aDeath('1', { place: 'a', custody: 'prison' }),
      aDeath('2', { place: 'a', custody: 'prison-hospital' }),
      aDeath('3', { place: 'a', custody: 'police' }),
    ];
    expect(select(deaths, { ...always, kinds })).toMatchObject({ total: 2, otherKinds: 1 });
  });

  it('of an unknown kind are refused by name', () => {
    expect(() => parseCustodyKinds('police prison')).toThrow(/"prison".*penitentiary/);
  });

  it('that are not counted stand apart', () => {
    const { total, notCounted } = select([
      aDeath('1', { place: 'a' }),
      aWithheldDeath('2', { counted: false, reason: { en: 'Single source.' } }),
    ]);
    expect(total).toBe(1);
    expect(notCounted).toHaveLength(1);
  });

  it('stand by date, what has none last', () => {
    const { placed } = select([
      aDeath('late', { place: 'a', date: '2022' }),
      { ...aDeath('never', { place: 'a' }), date: undefined },
      aDeath('early', { place: 'a', date: '2001-02' }),
    ]);
    expect(placed[0]?.deaths.map(({ id }) => id)).toEqual(['early', 'late', 'never']);
  });

  it('that may lie outside the period are kept and counted', () => {
    const choice = { ...always, period: parsePeriod('2021-06', undefined) };
    const deaths = [
      aDeath('1', { place: 'a', date: '2021-05-31' }),
      aDeath('2', { place: 'a', date: '2021' }),
      aDeath('3', { place: 'a', date: '2022-01-01' }),
      aWithheldDeath('4'),
    ];
    expect(select(deaths, choice)).toMatchObject({ total: 3, possible: 2, otherTime: 1 });
  });

  it('always add up: classes to the total, with what is left out to all that is counted', () => {
    const date = fc.constantFrom('2001-02-03', '2010', '2015-07', '../2012-12-01', undefined);
    const death = fc.record({
      custody: fc.constantFrom(...types),
      date,
      place: fc.constantFrom('a', 'b', 'c', undefined),
      withheld: fc.boolean(),
      counted: fc.boolean(),
    });
    const year = fc.option(fc.integer({ min: 2000, max: 2020 }).map(String), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(death, { maxLength: 60 }),
        fc.subarray([...CUSTODY_KINDS], { minLength: 1 }),
        year,
        (records, kinds, from) => {
          const deaths = records.map(({ withheld, place, date: day, ...over }, i): DeathFile => {
            if (withheld) return aWithheldDeath(String(i), over);
            const death = place
              ? aDeath(String(i), { ...over, place })
              : aDeathNowhere(String(i), over);
            if (day === undefined) Reflect.deleteProperty(death, 'date');
            else death.date = day;
            return death;
          });
          const selected = select(deaths, { kinds, period: parsePeriod(from, undefined) });
          const { placed, unpositioned, named, withheld, total } = selected;
          expect(peopleAt(placed) + peopleAt(unpositioned) + named.length + withheld.length).toBe(
            total,
          );
          expect(total + selected.otherKinds + selected.otherTime).toBe(
            records.filter(({ counted }) => counted).length,
          );
          expect(selected.possible).toBeLessThanOrEqual(total);
        },
      ),
    );
  });
});

describe('the years', () => {
  const total = (id: string, over: Partial<TotalFile>): TotalFile => ({
    id,
    year: '2020',
    quantity: { qualifier: 'exact', value: 10 },
    measure: 'ministry',
    scope: { en: 'deaths in prisons' },
    saidBy: { en: 'Ministry' },
    sources: ['gazette'],
    ...over,
  });
  const years = (totals: TotalFile[], from?: string) =>
    selectDeathsMap(aDataset({ deathTotals: totals }), {
      ...always,
      period: parsePeriod(from, undefined),
    }).years;

  it('keep each measure by itself', () => {
    const { measures } = years([
      total('1', { year: '2020' }),
      total('2', { year: '2021' }),
      total('3', { measure: 'league', year: '2021' }),
    ]);
    expect(measures.map(({ id, totals }) => [id, totals.length])).toEqual([
      ['ministry', 2],
      ['league', 1],
    ]);
  });

  it('name the newest exact totals of a whole year, never a partial, alleged, open or single one', () => {
    const { newest } = years([
      total('0', { year: '2019' }),
      total('c', { year: '2019', measure: 'court' }),
      total('1', { year: '2020' }),
      total('2', { year: '2020', measure: 'court' }),
      total('once', { year: '2021', measure: 'report' }),
      total('3', { year: '2021', partialYear: true }),
      total('4', { year: '2022', alleged: true }),
      total('5', { year: '2023', quantity: { qualifier: 'more-than', value: 40 } }),
    ]);
    expect(newest.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('take what one report counted once, deaths after beatings say, for no year’s total', () => {
    const once = total('4', { year: '2007', measure: 'report' });
    expect(years([once]).newest).toEqual([]);
    expect(years([once]).totals).toHaveLength(1);
  });

  it('under the map are those of the newest five years that somebody stands behind; the table has all', () => {
    const {
      measures,
      years: shown,
      totals,
    } = years([
      total('old', { year: '2007', measure: 'monitors' }),
      total('official', { year: '2021' }),
      total('rumour', { year: '2023', measure: 'unnamed', alleged: true }),
      total('league', { year: '2023', measure: 'league' }),
    ]);
    expect(measures.map(({ id }) => id)).toEqual(['league', 'ministry']);
    expect(shown).toEqual(['2021', '2023']);
    expect(totals).toHaveLength(4);
  });

  it('are all under the map when none of them tells of now', () => {
    const { measures } = years([total('rumour', { alleged: true })]);
    expect(measures).toHaveLength(1);
  });

  it('outside the period are left out', () => {
    expect(
      years([total('1', { year: '2019' }), total('2', { year: '2021' })], '2021').years,
    ).toEqual(['2021']);
  });
});
