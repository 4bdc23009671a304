import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import type { CustodyBreakdown } from '../../src/elements/breakdown.ts';
import type { CustodyTimeline } from '../../src/elements/timeline.ts';
import {
  aNumberedDataset,
  aNumberedFile,
  aNumberedMap,
  DEATHS,
  NUMBERED,
  OF_WATCH,
  RENEWED,
  type NumberedList,
} from '../fixtures/a-numbered-dataset.ts';
import { freedoniaBasemap } from '../fixtures/freedonia-basemap.ts';
import { anElement, LAID_OUT, Server, type Given } from './a-page.ts';
import { numbersIn } from './numbers-in.ts';

const ALL_LISTS = [...NUMBERED, RENEWED, OF_WATCH];

/** Every number of people that the dataset can give rise to; what else a text counts or dates is none of them. */
const PEOPLE = new Set(
  ALL_LISTS.flatMap(({ people, change = 0, groups = [] }) => [people, Math.abs(change), ...groups]),
);

const peopleIn = (text: string | null | undefined): number[] =>
  numbersIn(text).filter((number) => PEOPLE.has(number));

function all<T extends Element = HTMLElement>(element: CustodyElement, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

function one<T extends Element = HTMLElement>(element: CustodyElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

/** With the spaces that stand between thousands, which `textOf` folds. */
const textIn = (element: CustodyElement, selector: string): string =>
  all(element, selector)[0]?.textContent ?? '';

const numberIn = (text: string | null | undefined): number => numbersIn(text)[0] ?? Number.NaN;
const attribute = (node: Element, name: string): number => Number(node.getAttribute(name));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The element with all that it can disclose behind "More". */
async function opened<T extends CustodyElement>(tag: string, given: Given): Promise<T> {
  const element = await anElement<T>(tag, given);
  const more = all(element, '[part=actions] > button')[0];
  more?.click();
  await waitUntil(() => !more || all(element, '.take').length > 0, 'More does not open');
  await element.updateComplete;
  return element;
}

function pressed(element: CustodyElement, selector: string, at = 0): Promise<boolean> {
  const found = all(element, selector).at(at);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  found.click();
  return element.updateComplete;
}

describe('after each action on a timeline', () => {
  const aTimeline = (given: Given = {}): Promise<CustodyTimeline> =>
    opened('custody-timeline', { data: aNumberedDataset(), ...given });

  /** What a height in the drawing stands for, read off the printed numbers of its grid. */
  function valueAt(timeline: CustodyTimeline, y: number): number {
    const lines = all<SVGTextElement>(timeline, '.timeline text.muted[x="0"]').map((text) => ({
      value: numberIn(text.textContent),
      y: attribute(text, 'y') + 4,
    }));
    const zero = lines.find(({ value }) => value === 0);
    const top = lines.reduce((a, b) => (b.value > a.value ? b : a));
    if (!zero || top === zero) throw new Error('no scale');
    return ((y - zero.y) / (top.y - zero.y)) * top.value;
  }

  /** Every part tells the same of the list that is read; the sentence and the label at the end tell of the newest. */
  function expectTold(
    timeline: CustodyTimeline,
    { people, change, groups = [] }: NumberedList,
    lists: readonly NumberedList[] = NUMBERED,
  ): void {
    const numbers = [people, ...(change === undefined ? [] : [Math.abs(change)]), ...groups];
    const [slider] = all<HTMLInputElement>(timeline, 'input[type=range]');
    if (!slider) throw new Error('no slider');
    const seen = [textIn(timeline, '[part=readout]'), textIn(timeline, '.list-sources .groups')];
    expect(peopleIn(seen.join(' ')), 'readout').to.deep.equal(numbers);
    expect(peopleIn(slider.ariaValueText), 'aria-valuetext').to.deep.equal(numbers);

    const rows = all(timeline, '.lists tbody tr').reverse();
    const [, value, difference] = rows[slider.valueAsNumber]?.children ?? [];
    expect(rows, 'rows of the table').to.have.length(attribute(slider, 'max') + 1);
    expect(numbersIn(value?.textContent), 'number in the table').to.deep.equal([people]);
    expect(peopleIn(difference?.textContent), 'change in the table').to.deep.equal(
      change === undefined ? [] : [Math.abs(change)],
    );
    if (change !== undefined)
      expect(difference?.textContent?.match(/[+−]/)?.[0]).to.equal(change < 0 ? '−' : '+');

    const drawn = valueAt(timeline, attribute(one(timeline, '.ring'), 'cy'));
    expect(drawn, 'height in the picture').to.be.closeTo(people, 2);
    const labels = all(timeline, '.label .value').flatMap(({ textContent }) =>
      numbersIn(textContent),
    );
    const known = [...lists, OF_WATCH].map((list) => list.people);
    expect(known, 'labels in the picture').to.include.members(labels);
    const newest = lists.at(-1)?.people;
    expect(labels).to.include(newest);
    expect(peopleIn(textIn(timeline, '[part=sentence]')), 'sentence').to.include(newest);
  }

  const at = (index: number): NumberedList => {
    const list = NUMBERED.at(index);
    if (!list) throw new Error('no list');
    return list;
  };

  for (const lang of LAID_OUT)
    it(`the numbers agree in ${lang}: keys and buttons`, async () => {
      for (const width of [320, 700]) {
        const timeline = await aTimeline({ lang, width });
        expectTold(timeline, at(-1));
        one(timeline, 'input').focus();
        for (const [press, index] of [
          ['Home', 0],
          ['End', -1],
        ] as const) {
          await sendKeys({ press });
          await timeline.updateComplete;
          expectTold(timeline, at(index));
        }
        for (const index of [-2, -3, -4, -5]) {
          await pressed(timeline, '.controls button', 0);
          expectTold(timeline, at(index));
          expect(peopleIn(textIn(timeline, '[role=status]')), 'live region').to.deep.equal(
            peopleIn(one(timeline, 'input').ariaValueText),
          );
        }
        await pressed(timeline, '.controls button', 1);
        expectTold(timeline, at(1));
      }
    });

  it('the numbers agree: pointer over the picture, and away from it', async () => {
    const timeline = await aTimeline();
    const picture = one(timeline, '.timeline');
    picture.scrollIntoView({ block: 'center' });
    const box = picture.getBoundingClientRect();
    const points = all<SVGCircleElement>(timeline, '.series.main .point').sort(
      (a, b) => attribute(a, 'cx') - attribute(b, 'cx'),
    );
    expect(points).to.have.length(NUMBERED.length);
    for (const [i, point] of points.entries()) {
      const position: [number, number] = [
        Math.round(box.x + attribute(point, 'cx')),
        Math.round(box.y + attribute(point, 'cy')),
      ];
      await sendMouse({ type: 'move', position });
      await timeline.updateComplete;
      expectTold(timeline, at(i));
    }
    await sendMouse({ type: 'move', position: [1, 1] });
    await timeline.updateComplete;
    expectTold(timeline, at(-1));
  });

  it('the numbers agree: a chosen list, an earlier day, a renewal', async () => {
    const timeline = await aTimeline({ attributes: { selected: 'league-2022-08-01' } });
    expectTold(timeline, at(2));
    timeline.asOf = '2023-12-31';
    await waitUntil(() => all(timeline, '.lists tbody tr').length === 4);
    expectTold(timeline, at(2), NUMBERED.slice(0, 4));
    timeline.selected = undefined;
    await timeline.updateComplete;
    expectTold(timeline, at(3), NUMBERED.slice(0, 4));
    timeline.asOf = undefined;
    timeline.data = aNumberedDataset([...NUMBERED, RENEWED]);
    await timeline.updateComplete;
    expectTold(timeline, RENEWED, [...NUMBERED, RENEWED]);
    expect(numbersIn(await timeline.toCsv())).to.include(RENEWED.people);
    expect(peopleIn(await timeline.toSvg())).to.include(RENEWED.people);
  });

  it('the numbers agree: another compiler’s list among the publisher’s', async () => {
    const timeline = await aTimeline({
      attributes: { compilers: 'league watch', selected: `watch-${OF_WATCH.date}` },
    });
    expectTold(timeline, OF_WATCH);
  });
});

describe('after each action on a count', () => {
  function expectTold(
    count: CustodyElement,
    { people, change = 0, groups = [] }: NumberedList,
  ): void {
    expect(numbersIn(textIn(count, '.digits'))).to.deep.equal([people]);
    const lines = all(count, '.line').map(({ textContent }) => textContent);
    expect(peopleIn(lines[0]), 'change').to.deep.equal([Math.abs(change)]);
    const table = all(count, '.groups td').map(({ textContent }) => numberIn(textContent));
    if (table.length > 0) expect(table).to.deep.equal(groups);
  }

  for (const lang of LAID_OUT)
    it(`the numbers agree in ${lang}: block, board, in a sentence`, async () => {
      const newest = NUMBERED.at(-1) ?? OF_WATCH;
      const count = await opened('custody-count', { data: aNumberedDataset(), lang });
      expectTold(count, newest);
      count.setAttribute('layout', 'board');
      await waitUntil(() => all(count, '.groups td').length > 0);
      expectTold(count, newest);
      count.setAttribute('layout', 'inline');
      await count.updateComplete;
      expect(peopleIn(textIn(count, '[part=picture]'))).to.deep.equal([newest.people]);
    });

  let server: Server | undefined;
  afterEach(() => server?.stop());

  it('the numbers agree: a renewal, which the live region speaks, and another list', async () => {
    server = new Server(aNumberedFile());
    const attributes = { src: server.url, announce: '', 'refresh-interval': '3600' };
    const count = await anElement<CustodyElement>('custody-count', { attributes });
    const isLive = (): boolean => all(count, '[part=actions] > button').length === 2;
    await waitUntil(isLive, 'nothing to pause');
    server.answer = () => {
      const renewed = aNumberedFile([...NUMBERED, RENEWED]);
      return new Response(JSON.stringify({ ...renewed, sequence: renewed.sequence + 1 }));
    };
    await count.refresh();
    expectTold(count, RENEWED);
    await waitUntil(() => textIn(count, '[role=status]') !== '');
    expect(peopleIn(textIn(count, '[role=status]'))).to.deep.equal([RENEWED.people]);
    expect(numbersIn(await count.toCsv())).to.include(RENEWED.people);
    count.setAttribute('measure', 'league-2022-08-01');
    await waitUntil(() => numberIn(textIn(count, '.digits')) !== RENEWED.people);
    expectTold(count, NUMBERED[2] ?? OF_WATCH);
  });
});

describe('after each action on a breakdown', () => {
  const newest = NUMBERED.at(-1)?.groups ?? [];
  const before = NUMBERED.at(-2)?.groups ?? [];
  const total = NUMBERED.at(-1)?.people ?? 0;
  const column = (element: CustodyElement, selector: string): number[] =>
    all(element, `tbody tr ${selector}`).map(({ textContent }) => numberIn(textContent));

  /** Bars, shares, numbers and the sentence tell the same of each row. */
  function expectBars(breakdown: CustodyElement, numbers: readonly number[]): void {
    expect(column(breakdown, '.value')).to.deep.equal(numbers);
    const widths = all(breakdown, 'tbody .bar').map((bar) =>
      sum([...bar.querySelectorAll('rect')].slice(0, 1).map((rect) => attribute(rect, 'width'))),
    );
    for (const [i, people] of numbers.entries()) {
      const row = all(breakdown, 'tbody tr')[i];
      const share = numbersIn(row?.querySelector('.share')?.textContent).slice(0, 2).join('.');
      expect(Number(share)).to.be.closeTo((people / total) * 100, 0.06);
      expect((widths[i] ?? 0) / Math.max(...widths)).to.be.closeTo(
        people / Math.max(...numbers),
        0.01,
      );
    }
    expect(sum(numbers)).to.equal(total);
    expect(peopleIn(textIn(breakdown, '[part=sentence]'))).to.have.members([total, newest[0]]);
  }

  for (const lang of LAID_OUT)
    it(`the numbers agree in ${lang}: sorted, folded, in each view`, async () => {
      const breakdown = await opened<CustodyBreakdown>('custody-breakdown', {
        data: aNumberedDataset(),
        lang,
      });
      expectBars(breakdown, newest);
      await pressed(breakdown, '.sort', 0);
      const byName = all(breakdown, 'tbody tr').map(({ dataset }) => dataset['id']);
      expect(byName).to.deep.equal(['faith', 'press', 'party']);
      expectBars(breakdown, [newest[0] ?? 0, newest[2] ?? 0, newest[1] ?? 0]);
      await pressed(breakdown, '.sort', 1);
      breakdown.top = '1';
      await breakdown.updateComplete;
      expectBars(breakdown, [newest[0] ?? 0, total - (newest[0] ?? 0)]);
      await pressed(breakdown, '.fold button');
      expectBars(breakdown, newest);
      breakdown.top = undefined;

      breakdown.view = 'people';
      await waitUntil(() => all(breakdown, '.marks').length > 0);
      expect(column(breakdown, '.value')).to.deep.equal(newest);

      breakdown.view = 'change';
      await waitUntil(() => all(breakdown, '.change').length > 0);
      expect(column(breakdown, '.then')).to.deep.equal(before);
      expect(column(breakdown, 'td.value')).to.deep.equal(newest);
      expect(column(breakdown, '.difference')).to.deep.equal(
        newest.map((people, i) => people - (before[i] ?? 0)),
      );

      breakdown.view = 'history';
      await waitUntil(() => all(breakdown, '.panel').length > 0);
      const numbers = (selector: string): number[] =>
        all(breakdown, selector).map(({ textContent }) => numberIn(textContent));
      expect(numbers('.panels .value')).to.deep.equal(newest);
      const inTable = newest.flatMap((people, i) => [people, before[i]]);
      expect(numbers('[part=table] td.number')).to.deep.equal(inTable);
      expect(peopleIn(textIn(breakdown, '[part=sentence]'))).to.have.members([
        newest[0],
        before[0],
      ]);
    });
});

describe('after each action on the map', () => {
  const { placed, unpositioned, named, withheld, encounters } = DEATHS;
  const heads = [
    sum(Object.values(placed)),
    sum(Object.values(unpositioned)),
    named + withheld,
  ] as const;
  const basemap = (): string =>
    URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart], { type: 'application/json' }));

  async function aMap(given: Given = {}): Promise<CustodyElement> {
    const attributes = { basemap: basemap(), ...given.attributes };
    const map = await anElement<CustodyElement>('custody-deaths-map', {
      data: aNumberedMap(),
      ...given,
      attributes,
    });
    await waitUntil(() => all(map, '.target').length > 0, 'no map');
    await map.updateComplete;
    return map;
  }

  /** The numbers of the lists, each seen and spoken; the heads are the sums of their entries, the sentence theirs. */
  function expectLists(map: CustodyElement, classes: readonly number[]): void {
    for (const entry of all(map, '.lists .entry')) {
      const [seen, spoken] = ['.entry-count', '.entry-count + .hidden'].map((part) =>
        numberIn(entry.querySelector(part)?.textContent),
      );
      expect(spoken).to.equal(seen);
      if (entry.ariaExpanded === 'true' && /^entry-\w$/.test(entry.id))
        expect(entry.parentElement?.querySelectorAll('.deaths > li')).to.have.length(seen ?? 0);
    }
    const sections = all(map, '.lists .class');
    expect(
      sections.map((section) => numberIn(section.querySelector('.class-count')?.textContent)),
    ).to.deep.equal(classes);
    for (const [i, section] of sections.entries())
      expect(
        sum([...section.querySelectorAll('.entry-count')].map((one) => numberIn(one.textContent))),
      ).to.equal(classes[i]);
    expect(numbersIn(textIn(map, '[part=sentence]'))).to.include.members([
      sum(classes),
      ...classes.slice(-1).filter((people) => people > 0),
    ]);
  }

  /** Each mark that is pointed at tells the number that its entry has, and is as large. */
  async function expectMarks(map: CustodyElement, numbers: readonly number[]): Promise<void> {
    const marks: { people: number; area: number }[] = [];
    for (const target of all<SVGCircleElement>(map, 'circle.target')) {
      target.dispatchEvent(new PointerEvent('pointerenter'));
      await map.updateComplete;
      const people = numberIn(textIn(map, '.entry.active .entry-count'));
      expect(numberIn(textIn(map, '[part=readout]')), 'readout').to.equal(people);
      marks.push({ people, area: attribute(one(map, '.bubble.active'), 'r') ** 2 });
    }
    expect(marks.map(({ people }) => people)).to.have.members(numbers);
    const largest = marks.reduce((a, b) => (b.people > a.people ? b : a));
    for (const { people, area } of marks)
      if (people > 4)
        expect(area / largest.area, String(people)).to.be.closeTo(people / largest.people, 0.05);
    const inside = all(map, '.in-bubble').map(({ textContent }) => numberIn(textContent));
    expect(numbers).to.include.members(inside);
    expect(inside).to.include(largest.people);
  }

  for (const lang of LAID_OUT)
    it(`the numbers agree in ${lang}: pointed at, opened, zoomed`, async () => {
      const map = await aMap({ lang });
      expectLists(map, heads);
      await expectMarks(map, Object.values(placed));
      for (const id of ['a', 'd', 'named', 'u']) await pressed(map, `#entry-${id}`);
      await waitUntil(() => all(map, '.cases .deaths').length === 4, 'no cases');
      expectLists(map, heads);
      expect(all(map, '#cases-named .deaths > li')).to.have.length(named);
      await pressed(map, '.zoom button', 0);
      expectLists(map, heads);
      await expectMarks(map, Object.values(placed));
    });

  it('the numbers agree: other kinds of custody, and what is left out is the rest', async () => {
    const map = await aMap();
    map.setAttribute('custody-types', 'police');
    await waitUntil(() => all(map, 'circle.target').length === 1);
    await map.updateComplete;
    expectLists(map, [placed.c, 0, 0]);
    await expectMarks(map, [placed.c]);
    const everybody = sum(heads) + encounters;
    expect(numbersIn(textIn(map, '.account'))).to.deep.equal([everybody, everybody - placed.c]);

    map.setAttribute('custody-types', 'police police-encounter');
    await waitUntil(() => all(map, 'circle.target').length === 2);
    await map.updateComplete;
    expectLists(map, [placed.c + encounters, 0, 0]);
    await expectMarks(map, [placed.c, encounters]);
  });

  it('the numbers agree: the view of the regions', async () => {
    const map = await aMap({ attributes: { view: 'regions' } });
    await waitUntil(() => textIn(map, '.class').length > 0);
    const { a, b, c, d, e } = placed;
    const [west, east] = [a + c + unpositioned.u, b + d + e];
    expectLists(map, [west + east, named + withheld]);
    const seen: number[] = [];
    for (const target of all<SVGPathElement>(map, 'path.target')) {
      target.dispatchEvent(new PointerEvent('pointerenter'));
      await map.updateComplete;
      const people = numberIn(textIn(map, '[part=readout]'));
      expect(numberIn(textIn(map, '.entry.active .entry-count'))).to.equal(people);
      seen.push(people);
    }
    expect(seen).to.have.members([west, east]);
    expect(numbersIn(await map.toCsv())).to.include.members(seen);
  });
});
