import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { aDataset, aDeath, aList } from '../fixtures/a-dataset.ts';
import { freedoniaBasemap } from '../fixtures/freedonia-basemap.ts';
import { groupedLists } from '../fixtures/grouped-lists.ts';
import { aPlace } from '../fixtures/a-map-dataset.ts';
import { needs } from './engine.ts';
import { anElement, Server, textOf, type Given } from './a-page.ts';

const TAGS = [
  'custody-count',
  'custody-timeline',
  'custody-breakdown',
  'custody-deaths-map',
] as const;

const freedonia = (): string =>
  URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart], { type: 'application/json' }));

async function until(holds: () => unknown): Promise<void> {
  for (let tries = 0; tries < 300 && !holds(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** An element with everything that it loads by itself. */
async function whole(tag: string, given: Given = {}): Promise<CustodyElement> {
  const isMap = tag === 'custody-deaths-map' && !given.attributes?.['src'];
  const attributes = { ...(isMap ? { basemap: freedonia() } : {}), ...given.attributes };
  const element = await anElement<CustodyElement>(tag, { ...given, attributes });
  if (tag === 'custody-deaths-map') await until(() => all(element, '.view, .entry').length > 1);
  await element.updateComplete;
  return element;
}

function all<T extends HTMLElement = HTMLElement>(element: CustodyElement, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}
const focused = (element: CustodyElement): Element | null | undefined =>
  element.shadowRoot?.activeElement;
const nameOf = (node: Element | null | undefined): string =>
  (node?.ariaLabel ?? node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits for what an element loads when the focus first comes to it. */
async function keyboardServed(): Promise<void> {
  await import('../../src/controllers/keyboard.ts');
  await new Promise((resolve) => setTimeout(resolve));
}

/** Puts the focus on what stands in the page before the element, then presses Tab: the element's first stop. */
async function enter(element: CustodyElement): Promise<void> {
  const [before, after] = ['before', 'after'].map((id) =>
    Object.assign(document.createElement('button'), { id, textContent: id }),
  );
  if (!before || !after) throw new Error('no buttons');
  element.before(before);
  element.after(after);
  before.focus();
  await sendKeys({ press: 'Tab' });
  await keyboardServed();
}

/** The stops from the first on, by pressing Tab until the focus has left the element. */
async function walk(element: CustodyElement): Promise<string[]> {
  const stops: string[] = [];
  await enter(element);
  while (document.activeElement === element && stops.length < 40) {
    stops.push(nameOf(focused(element)));
    await sendKeys({ press: 'Tab' });
  }
  expect(document.activeElement?.id).to.equal('after');
  return stops;
}

async function withShift(press: string): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press });
  await sendKeys({ up: 'Shift' });
}

/** Three lists with three groups each. */
const lists = groupedLists([
  ...(['2022-06-01', '2023-06-01', '2024-06-01'] as const).map(
    (date, i) =>
      [
        date,
        [
          ['Actors', 4 + 5 * i],
          ['Poets', 22 - i],
          ['Students', 30 + i],
        ],
      ] as const,
  ),
]);

const places = ['a', 'b', 'c', 'd', 'e'].map((id, i) => aPlace(id, [10.3 + i * 0.3, 50.5]));
const deathsIn = (ids: string): Dataset =>
  aDataset({
    places,
    deaths: [...ids].map((place, i) => aDeath(`${place}${i}`, { place })),
  });

describe('the way through a chart with the keyboard', () => {
  for (const tag of TAGS)
    it(`leaves <${tag}> four presses after its first stop at the latest`, async () => {
      const answer = await fetch('/data/dataset.json');
      const published = parseDataset(await answer.json());
      for (const [data, basemap] of [
        [deathsIn('aabbcde'), freedonia()],
        [published, '/data/basemaps/az.json'],
      ] as const) {
        const attributes = tag === 'custody-deaths-map' ? { basemap } : {};
        const element = await whole(tag, { data, attributes });
        expect((await walk(element)).length).to.be.within(1, 4);
      }
    });

  it('is as long for a page that renews itself', async () => {
    for (const tag of TAGS) {
      const server = new Server();
      const attributes = { src: server.url, 'refresh-interval': '3600', announce: '' };
      const element = await whole(tag, { attributes });
      await until(() => textOf(element, '[part=actions]').includes('Pause'));
      const stops = await walk(element);
      expect(stops.length, tag).to.be.at.most(4);
      expect(stops.slice(-2)).to.deep.equal(['More', 'Pause updates']);
      server.stop();
    }
  });

  it('comes to the latest list with one press', async () => {
    const timeline = await whole('custody-timeline', {
      attributes: { selected: 'league-2022-03-01' },
    });
    expect(textOf(timeline, '[part~=readout] b')).to.equal('80');
    await enter(timeline);
    await sendKeys({ press: 'End' });
    await timeline.updateComplete;
    expect(textOf(timeline, '[part~=readout] b')).to.equal('124');
    expect(all<HTMLInputElement>(timeline, 'input')[0]?.ariaValueText).to.contain('124 people');
  });

  for (const [sort, keys] of [
    ['size', []],
    ['name', ['Enter']],
    ['change', ['Tab', 'Enter']],
  ] as const)
    it(`comes to the largest category with ${keys.length} presses where rows are sorted by ${sort}`, async () => {
      const view = sort === 'change' ? 'change' : 'bars';
      const breakdown = await whole('custody-breakdown', {
        attributes: { view, sort },
        data: lists,
      });
      const first = (): string => textOf(breakdown, 'tbody tr:first-child th');
      if (sort !== 'size') expect(first()).not.to.equal('Students');
      await enter(breakdown);
      for (const press of keys) await sendKeys({ press });
      await breakdown.updateComplete;
      expect(first()).to.equal('Students');
    });

  it('shows where it is at each stop', async () => {
    for (const tag of TAGS) {
      const element = await whole(tag, { data: deathsIn('aabc') });
      await enter(element);
      while (document.activeElement === element) {
        const stop = focused(element);
        if (!stop) throw new Error('no stop');
        expect(stop.matches(':focus-visible'), nameOf(stop)).to.equal(true);
        expect(getComputedStyle(stop).outlineStyle, nameOf(stop)).not.to.equal('none');
        await sendKeys({ press: 'Tab' });
      }
    }
  });
});

describe('the lists of the map', () => {
  it('are passed by with one press until all is opened, then gone through entry by entry', async () => {
    const map = await whole('custody-deaths-map', { data: deathsIn('aab') });
    const openAll = all(map, '.open-all button')[0];
    openAll?.focus();
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(map))).to.equal('More');
    openAll?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(map, '.cases:not([hidden])').length === 2);
    expect(focused(map)).to.equal(openAll);
    expect(nameOf(openAll)).to.equal('Hide all cases');
    const reached: (string | undefined)[] = [];
    for (let i = 0; i < 6; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(focused(map)?.id || nameOf(focused(map)));
    }
    const source = 'Freedonia Gazette';
    expect(reached).to.deep.equal(['entry-a', source, source, 'entry-b', source, 'More']);
    openAll?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(map, '.cases:not([hidden])').length === 0);
    expect(nameOf(openAll)).to.equal('Show all cases');
  });

  needs('heldKeys').it('hold what an open entry discloses, and close it with Escape', async () => {
    const map = await whole('custody-deaths-map', { data: deathsIn('abc') });
    all(map, '#entry-b')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(map, '#cases-b a').length > 0);
    await sendKeys({ press: 'Tab' });
    expect(focused(map)?.getAttribute('href')).to.equal('https://example.org/gazette');
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(map))).to.equal('More');
    await withShift('Tab');
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect(focused(map)?.id).to.equal('entry-b');
    expect(all(map, '#cases-b a')).to.have.length(0);
  });
});

describe('the zoom of the map', () => {
  needs('heldKeys').it('is one stop, through which arrow keys, Home and End go', async () => {
    const map = await whole('custody-deaths-map', { data: deathsIn('abc') });
    all(map, '.zoom button')[0]?.focus();
    await keyboardServed();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(map)).to.equal(all(map, '.zoom button')[1]);
    await sendKeys({ press: 'End' });
    expect(focused(map)).to.equal(all(map, '.zoom button').at(-1));
    await withShift('ArrowLeft');
    expect(focused(map)).to.equal(all(map, '.zoom button').at(-1));
    await sendKeys({ press: 'Home' });
    expect(focused(map)).to.equal(all(map, '.zoom button')[0]);
  });

  it('mirrors the side keys where the text runs from right to left', async () => {
    const map = await whole('custody-deaths-map', { data: deathsIn('abc'), lang: 'ar' });
    all(map, '.zoom button')[0]?.focus();
    await keyboardServed();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(map)).to.equal(all(map, '.zoom button')[1]);
  });
});

describe('the focus', () => {
  /** Focuses a stop, and waits for the part of the element that keeps it there. */
  async function stand(element: CustodyElement, selector: string, at = 0): Promise<void> {
    all(element, selector)[at]?.focus();
    expect(focused(element)).to.equal(all(element, selector)[at]);
    await keyboardServed();
  }
  async function show(element: CustodyElement, data: Dataset): Promise<void> {
    element.data = data;
    await element.updateComplete;
  }

  it('stays on its place when new data put others before it', async () => {
    const map = await whole('custody-deaths-map', { data: deathsIn('abc') });
    await stand(map, '#entry-b');
    await show(map, deathsIn('abcccddd'));
    expect(focused(map)?.id).to.equal('entry-b');
    expect(all(map, '.entry')[0]?.id).to.equal('entry-c');
  });

  it('goes to the neighbour of a place that new data lack, and to the one before the last', async () => {
    const map = await whole('custody-deaths-map', { data: deathsIn('abc') });
    await stand(map, '#entry-b');
    await show(map, deathsIn('ac'));
    expect(focused(map)?.id).to.equal('entry-c');
    await show(map, deathsIn('a'));
    expect(focused(map)?.id).to.equal('entry-a');
  });

  it('goes to the first of the places that a button has shown', async () => {
    const many = Array.from({ length: 20 }, (_, i) => aPlace(`p${i}`, [10.2 + i * 0.08, 51]));
    const deaths = many.map(({ id }) => aDeath(id, { place: id }));
    const map = await whole('custody-deaths-map', { data: aDataset({ places: many, deaths }) });
    const before = all(map, '.entry').length;
    await stand(map, '.entries > li:last-child > button:not(.entry)');
    await sendKeys({ press: 'Enter' });
    await until(() => all(map, '.entry').length > before);
    expect(focused(map)).to.equal(all(map, '.entry')[before]);
  });

  it('stays on the slider and its list', async () => {
    const timeline = await whole('custody-timeline');
    await stand(timeline, 'input');
    await sendKeys({ press: 'ArrowLeft' });
    await timeline.updateComplete;
    const counts = ['2021-01-01', '2022-03-01', '2022-12-01', '2023-06-10', '2024-06-20'];
    await show(timeline, aDataset({ counts: counts.map((date, i) => aList(date, 100 + i)) }));
    expect(focused(timeline)?.localName).to.equal('input');
    expect(textOf(timeline, '[part~=readout]')).to.contain('10 June 2023: 103');
    expect(all<HTMLInputElement>(timeline, 'input')[0]?.value).to.equal('3');
  });

  it('goes from a slider that is gone to what follows it', async () => {
    const timeline = await whole('custody-timeline');
    await stand(timeline, 'input');
    await show(timeline, aDataset({ counts: [aList('2023-01-01', 124)] }));
    expect(nameOf(focused(timeline))).to.equal('Events (1)');
  });

  it('stays on the source of its list when a newer one comes, and goes on when the list is gone', async () => {
    const timeline = await whole('custody-timeline');
    all(timeline, '[part=actions] > button')[0]?.click();
    await until(() => all(timeline, '.lists a').length > 0);
    await stand(timeline, '.lists tr[data-id="league-2023-06-10"] a');
    const rowOf = (): string | undefined =>
      focused(timeline)?.closest<HTMLElement>('tr')?.dataset['id'];
    const dates = ['2022-12-01', '2023-06-10', '2024-06-01', '2024-06-20'];
    await show(timeline, aDataset({ counts: dates.map((date) => aList(date, 100)) }));
    expect(rowOf()).to.equal('league-2023-06-10');
    const without = dates.filter((date) => date !== '2023-06-10');
    await show(timeline, aDataset({ counts: without.map((date) => aList(date, 100)) }));
    expect(rowOf()).to.equal('league-2022-12-01');
  });

  it('stays on the header that sorts, in another view too', async () => {
    const breakdown = await whole('custody-breakdown', { data: lists });
    await stand(breakdown, '.sort');
    await show(breakdown, lists);
    expect(nameOf(focused(breakdown))).to.equal('Category');
    breakdown.setAttribute('view', 'change');
    await until(() => all(breakdown, '.change').length > 0);
    expect(nameOf(focused(breakdown))).to.equal('Category');
  });

  it('goes to a neighbour when there is nothing left to unfold', async () => {
    const breakdown = await whole('custody-breakdown', { data: lists, attributes: { top: '1' } });
    await stand(breakdown, '.fold button');
    breakdown.removeAttribute('top');
    await breakdown.updateComplete;
    expect(nameOf(focused(breakdown))).to.equal('More');
  });

  it('is not taken from the page', async () => {
    const map = await whole('custody-deaths-map', { data: deathsIn('abc') });
    await stand(map, '#entry-b');
    const elsewhere = document.createElement('button');
    map.before(elsewhere);
    elsewhere.focus();
    await show(map, deathsIn('ac'));
    expect(document.activeElement).to.equal(elsewhere);
  });
});
