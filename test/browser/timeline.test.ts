import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/timeline.ts';
import type { CustodyTimeline } from '../../src/elements/timeline.ts';
import { aDataset, aList } from '../fixtures/a-dataset.ts';
import { aMilestone, aWatchList, longDataset } from '../fixtures/a-timeline.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { anElement, LAID_OUT, textOf, type Given } from './a-page.ts';
import { textBox } from './text-box.ts';

const aTimeline = (given: Given = {}): Promise<CustodyTimeline> =>
  anElement<CustodyTimeline>('custody-timeline', given);

function one<T extends Element>(timeline: CustodyTimeline, selector: string): T {
  const found = timeline.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const slider = (timeline: CustodyTimeline): HTMLInputElement => one(timeline, 'input[type=range]');
const button = (timeline: CustodyTimeline, text: string): HTMLButtonElement => {
  const found = [...(timeline.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.includes(text),
  );
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
/** The lines of the labels of a kind: each is a text of its own. */
const linesOf = (timeline: CustodyTimeline, selector: string): string =>
  [...(timeline.shadowRoot?.querySelectorAll(selector) ?? [])]
    .map(({ textContent }) => textContent?.trim())
    .join(' ');
const readout = (timeline: CustodyTimeline): string => textOf(timeline, '[part=readout]');

/** What the page hears while `work` goes on. */
async function chosen(timeline: CustodyTimeline, work: () => Promise<unknown>): Promise<unknown[]> {
  const heard: unknown[] = [];
  const listen = (event: Event): unknown => heard.push((event as CustomEvent).detail);
  document.addEventListener('custody-select', listen);
  await work();
  document.removeEventListener('custody-select', listen);
  await timeline.updateComplete;
  return heard;
}

async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: unknown) => lines.push(String(line));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return lines.filter((line) => line.includes('<custody-timeline>'));
}

/** The middle of a mark on the screen. */
function placeOf(timeline: CustodyTimeline, selector: string): [number, number] {
  const element = one(timeline, selector);
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

describe('custody-timeline', () => {
  it('shows the latest list in its readout, and is accessible', async () => {
    const timeline = await aTimeline();
    await expect(timeline).to.be.accessible();
    expect(readout(timeline)).to.equal(
      'League, 1 June 2024: 124 people, 24 more than on the list of 10 June 2023. Groups known: Believers 70, Journalists 21.',
    );
    expect(slider(timeline).getAttribute('aria-valuetext')).to.equal(readout(timeline));
    expect(textOf(timeline, '[part=sentence]')).to.contain('124 people were on the list');
    expect(textOf(timeline, '[part=measure]')).to.equal(
      'People on each list. Compiled by: Freedonian League for Rights',
    );
    expect(timeline.matches(':state(ready)')).to.equal(true);
    expect(timeline.matches(':state(old)')).to.equal(true);
  });

  for (const lang of LAID_OUT)
    it(`is accessible in ${lang}, open and closed, at 280 and 1200 px, light and dark`, async () => {
      for (const [width, scheme] of [
        [280, 'light'],
        [1200, 'dark'],
      ] as const) {
        const timeline = await aTimeline({
          lang,
          width,
          attributes: { compilers: 'league watch', 'color-scheme': scheme },
        });
        const column = timeline.parentElement;
        if (column) column.style.background = scheme === 'dark' ? '#111' : '#fff';
        if (column) column.style.color = scheme === 'dark' ? '#eee' : '#111';
        for (const closed of timeline.shadowRoot?.querySelectorAll<HTMLElement>(
          'button[aria-expanded=false]',
        ) ?? [])
          closed.click();
        await timeline.updateComplete;
        await expect(timeline).to.be.accessible();
        expect(timeline.scrollWidth).to.be.at.most(width);
      }
    });

  it('steps list by list with the keys of the slider, and tells the page', async () => {
    const timeline = await aTimeline();
    slider(timeline).focus();
    const heard = await chosen(timeline, () => sendKeys({ press: 'ArrowLeft' }));
    expect(heard).to.deep.equal([{ kind: 'list', id: 'league-2023-06-10' }]);
    expect(readout(timeline)).to.equal(
      'League, 10 June 2023: 100 people, 10 fewer than on the list of 1 December 2022. Largest groups: Believers 60, Party members 30, Journalists 10.',
    );
    expect(slider(timeline).getAttribute('aria-valuetext')).to.equal(readout(timeline));
    const ring = one(timeline, '.ring').getAttribute('cx');
    await sendKeys({ press: 'Home' });
    await timeline.updateComplete;
    expect(readout(timeline)).to.equal('League, 1 March 2022: 80 people.');
    expect(one(timeline, '.ring').getAttribute('cx')).not.to.equal(ring);
    expect(timeline.selected).to.equal('league-2022-03-01');
  });

  it('steps with two buttons, speaks the list once, and stays focused at the end', async () => {
    const timeline = await aTimeline();
    const previous = button(timeline, 'Previous list');
    const next = button(timeline, 'Next list');
    expect(textOf(timeline, '[role=status]')).to.equal('');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    const heard = await chosen(timeline, async () => {
      next.click();
      previous.click();
      await timeline.updateComplete;
    });
    expect(heard).to.deep.equal([{ kind: 'list', id: 'league-2023-06-10' }]);
    expect(textOf(timeline, '[role=status]')).to.equal(readout(timeline));
    next.focus();
    next.click();
    await timeline.updateComplete;
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(timeline.shadowRoot?.activeElement).to.equal(next);
  });

  it('follows the pointer, goes back when it leaves, and keeps what is clicked', async () => {
    const timeline = await aTimeline({ data: aDataset({ milestones: [] }) });
    const [x, y] = placeOf(timeline, '.point:nth-of-type(1)');
    const hovered = await chosen(timeline, () =>
      sendMouse({ type: 'move', position: [x, y + 40] }),
    );
    expect(hovered).to.deep.equal([]);
    expect(readout(timeline)).to.contain('1 March 2022: 80 people');
    expect(slider(timeline).value).to.equal('0');
    await sendMouse({ type: 'move', position: [5, 5] });
    await timeline.updateComplete;
    expect(readout(timeline)).to.contain('124');
    const heard = await chosen(timeline, () =>
      sendMouse({ type: 'click', position: [x, y + 40], button: 'left' }),
    );
    expect(heard).to.deep.equal([{ kind: 'list', id: 'league-2022-03-01' }]);
    await sendMouse({ type: 'move', position: [5, 5] });
    await timeline.updateComplete;
    expect(readout(timeline)).to.contain('1 March 2022: 80 people');
  });

  it('lets the page scroll under a finger', async () => {
    const timeline = await aTimeline();
    expect(getComputedStyle(one(timeline, 'svg')).touchAction).to.equal('pan-y');
  });

  it('does not draw anew for a pointer, and never moves the picture', async () => {
    const timeline = await aTimeline({ width: 280 });
    const label = one(timeline, '.label-latest');
    const top = one(timeline, 'svg').getBoundingClientRect().top;
    for (const id of ['league-2022-03-01', 'league-2022-12-01', 'league-2023-06-10']) {
      timeline.selected = id;
      await timeline.updateComplete;
      expect(one(timeline, 'svg').getBoundingClientRect().top).to.equal(top);
      const { height, scrollHeight } = Object.assign(
        one<HTMLElement>(timeline, '[part=readout]').getBoundingClientRect().toJSON() as {
          height: number;
        },
        { scrollHeight: one(timeline, '[part=readout]').scrollHeight },
      );
      expect(scrollHeight).to.be.at.most(Math.ceil(height));
    }
    expect(one(timeline, '.label-latest')).to.equal(label);
  });

  it('starts with the list that is selected, and warns of one that is not there', async () => {
    const timeline = await aTimeline({ attributes: { selected: 'league-2022-12-01' } });
    expect(readout(timeline)).to.contain('110');
    const said = await warnings(async () => {
      timeline.selected = 'league-1999';
      await timeline.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('selected="league-1999"');
    expect(readout(timeline)).to.contain('124');
    await expect(timeline).to.be.accessible();
  });

  it('shows the list that the attribute names, and follows it', async () => {
    const timeline = await aTimeline({ attributes: { selected: 'league-2022-03-01' } });
    expect(readout(timeline)).to.contain('1 March 2022: 80 people');
    timeline.setAttribute('selected', 'league-2023-06-10');
    await timeline.updateComplete;
    expect(readout(timeline)).to.contain('10 June 2023: 100 people');
    timeline.removeAttribute('selected');
    await timeline.updateComplete;
    expect(readout(timeline)).to.contain('1 June 2024: 124 people');
  });

  it('names the sources of the list, and links to them behind "More", without moving anything', async () => {
    const sources = ['gazette', 'held'];
    const data = aDataset({
      counts: [aList('2023-01-01', 5, { sources: [] }), aList('2024-01-01', 6, { sources })],
      milestones: [],
    });
    const timeline = await aTimeline({ data });
    const said =
      'Sources of the list of 1 January 2024: Freedonia Gazette; A correspondent (source held by the publisher)';
    expect(textOf(timeline, '.list-sources')).to.equal(said);
    expect(timeline.shadowRoot?.querySelector('.picture a')).to.equal(null);
    const height = timeline.getBoundingClientRect().height;
    button(timeline, 'Previous list').click();
    await timeline.updateComplete;
    expect(textOf(timeline, '.list-sources')).to.equal('');
    expect(timeline.getBoundingClientRect().height).to.equal(height);
    button(timeline, 'Next list').click();
    button(timeline, 'More').click();
    for (let i = 0; i < 100 && !timeline.shadowRoot?.querySelector('.take'); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(textOf(timeline, '[part=table] > .source')).to.equal(said);
    expect(one(timeline, '[part=table] > .source a').getAttribute('href')).to.equal(
      'https://example.org/gazette',
    );
  });

  it('states the comparison in sentence and readout alike', async () => {
    const timeline = await aTimeline({ attributes: { 'compare-to': '2022-03-01' } });
    const times = 'more than one and a half times as many';
    expect(textOf(timeline, '[part=sentence]')).to.contain(`from 80 to 124: ${times}`);
    expect(readout(timeline)).to.contain(
      `Since the list of 1 March 2022: from 80 to 124, ${times}.`,
    );
    expect(slider(timeline).getAttribute('aria-valuetext')).to.equal(readout(timeline));
  });

  it('discloses the events, which are closed at first', async () => {
    const timeline = await aTimeline();
    const events = one<HTMLElement>(timeline, '#events');
    expect(events.hidden).to.equal(true);
    const disclose = button(timeline, 'Events (1)');
    disclose.click();
    await timeline.updateComplete;
    expect(events.hidden).to.equal(false);
    expect(disclose.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(timeline, '#events')).to.contain('20 March 2023 Pardon of 12 people on the list');
    await expect(timeline).to.be.accessible();
  });

  it('names the releases reported since the last list', async () => {
    const milestones = [aMilestone('amnesty', '2024-06-20')];
    const timeline = await aTimeline({ data: aDataset({ milestones }) });
    expect(textOf(timeline, '.since')).to.equal(
      'Reported since and not deducted from the number: 20 June 2024 What happened: amnesty. Freedonia Gazette',
    );
    expect(textOf(timeline, '.label-gap')).to.equal('');
    await expect(timeline).to.be.accessible();
  });

  it('shows several compilers, each named at its line’s end', async () => {
    const timeline = await aTimeline({ attributes: { compilers: 'watch league' } });
    expect(linesOf(timeline, '.label-name')).to.match(/^Watch ?at least 90$/);
    expect(linesOf(timeline, '.label-latest')).to.match(/^League ?124$/);
    expect(readout(timeline)).to.match(/^League, 1 June 2024/);
    await expect(timeline).to.be.accessible();
  });

  it('says how many lists the editor’s days hold, and that there is none', async () => {
    const timeline = await aTimeline({
      data: aDataset({ synthetic: false }),
      attributes: { from: '2023-01-01' },
    });
    expect(textOf(timeline, '.notice')).to.contain('2 of 4 lists are shown');
    timeline.to = '2023-02-01';
    await timeline.updateComplete;
    expect(timeline.matches(':state(empty)')).to.equal(true);
    expect(timeline.shadowRoot?.querySelector('svg')).to.equal(null);
    expect(textOf(timeline, '[part=picture]')).to.equal(
      'There is no list from 1 January 2023 to 1 February 2023.',
    );
    await expect(timeline).to.be.accessible();
  });

  for (const [attribute, value] of [
    ['from', 'soon'],
    ['to', '2024-02-30'],
    ['compilers', 'leage'],
    ['compare-to', '2023-06-11'],
    ['milestones', 'pardons'],
  ] as const)
    it(`shows the author’s text and fires one error for ${attribute}="${value}"`, async () => {
      const timeline = await aTimeline();
      setTimeout(() => {
        timeline.setAttribute(attribute, value);
      });
      const event = (await oneEvent(timeline, 'custody-error')) as CustomEvent<object>;
      expect(event.detail).to.include({ code: 'E_CONFIG', path: attribute, value });
      expect(timeline.matches(':state(failed)')).to.equal(true);
      expect(timeline.shadowRoot?.querySelector('svg')).to.equal(null);
      await expect(timeline).to.be.accessible();
    });

  it('is readable with one list, two equal lists, and one 10,000 times the others', async () => {
    const cases = [
      [aList('2024-05-01', 392)],
      [aList('2023-12-01', 12), aList('2024-05-01', 12)],
      [aList('2023-06-01', 4), aList('2023-12-01', 40_000), aList('2024-05-01', 5)],
    ];
    for (const counts of cases) {
      const timeline = await aTimeline({ data: aDataset({ counts }), width: 320 });
      await expect(timeline).to.be.accessible();
      expect(textOf(timeline, '.label-latest')).to.equal(
        String(counts.at(-1)?.quantity.value ?? ''),
      );
    }
  });
});

describe('the notes of a site', () => {
  /** A timeline whose tag holds these notes after its fallback. */
  async function noted(
    notes: readonly [Readonly<Record<string, string>>, string][],
    given: Given = {},
  ): Promise<CustodyTimeline> {
    const timeline = await aTimeline(given);
    timeline.append(
      ...notes.map(([attributes, text]) => {
        const note = document.createElement('custody-note');
        for (const [name, value] of Object.entries(attributes)) note.setAttribute(name, value);
        note.textContent = text;
        return note;
      }),
    );
    await until(() => timeline.shadowRoot?.querySelector('.site-notes'));
    return timeline;
  }
  async function until(found: () => unknown): Promise<void> {
    for (let tries = 0; tries < 100 && !found(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const list = (timeline: CustodyTimeline): string => textOf(timeline, '.site-notes');
  const letters = (timeline: CustodyTimeline): (string | null)[] =>
    [...(timeline.shadowRoot?.querySelectorAll('.note text') ?? [])].map(
      ({ textContent }) => textContent,
    );

  it('are drawn and listed once, as words of the site', async () => {
    const timeline = await noted([
      [{ at: '2023-02-01' }, 'A search of\n  the office'],
      [{ from: '2023-05-01', to: '2023-12-31' }, 'A trial'],
    ]);
    expect(list(timeline)).to.equal(
      'Notes by this site a 1 Feb 2023 A search of the office b May 2023 – Dec 2023 A trial',
    );
    expect(letters(timeline)).to.deep.equal(['a', 'b']);
    expect(timeline.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
    await expect(timeline).to.be.accessible();
  });

  it('follow what the page changes', async () => {
    const timeline = await noted([[{ at: '2023-02-01' }, 'A search']]);
    const note = timeline.querySelector('custody-note');
    if (!note?.firstChild) throw new Error('no note');
    note.firstChild.nodeValue = 'Two searches';
    await until(() => list(timeline).includes('Two'));
    expect(list(timeline)).to.equal('Note by this site a 1 Feb 2023 Two searches');
    note.setAttribute('at', '2023-03');
    await until(() => list(timeline).includes('Mar'));
    expect(list(timeline)).to.contain('Mar 2023');
    note.remove();
    await until(() => !timeline.shadowRoot?.querySelector('.site-notes'));
    expect(timeline.shadowRoot?.querySelector('.note')).to.equal(null);
  });

  it('are listed without a letter where their date is not understood, with one warning', async () => {
    let timeline: CustodyTimeline | undefined;
    const said = await warnings(async () => {
      timeline = await noted([[{ at: '2023-02-30' }, 'A search']]);
      timeline.selected = 'league-2022-03-01';
      await timeline.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('custody-note date="2023-02-30"');
    expect(timeline && list(timeline)).to.equal('Note by this site A search');
    expect(timeline && letters(timeline)).to.deep.equal([]);
  });

  it('are text alone', async () => {
    const timeline = await aTimeline();
    const note = document.createElement('custody-note');
    note.setAttribute('at', '2023-02-01');
    const bold = document.createElement('b');
    bold.textContent = '<img src=x>';
    note.append('A ', bold);
    timeline.append(note);
    await until(() => timeline.shadowRoot?.querySelector('.site-notes'));
    expect(list(timeline)).to.contain('A <img src=x>');
    expect(timeline.shadowRoot?.querySelector('.site-notes :is(b, img)')).to.equal(null);
  });

  it('stand in the author’s text when there is nothing to draw', async () => {
    const timeline = await noted([[{ at: '2023-02-01' }, 'A search']]);
    timeline.compilers = 'leage';
    await timeline.updateComplete;
    const slot = one<HTMLSlotElement>(timeline, 'slot:not([name])');
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.include('A search');
    expect(timeline.shadowRoot?.querySelector('.site-notes')).to.equal(null);
  });

  it('keep their own language, that of the page', async () => {
    const timeline = await noted([[{ at: '2023-02-01', lang: 'fr' }, 'Une perquisition']]);
    expect(one(timeline, '.site-notes bdi').getAttribute('lang')).to.equal('fr');
  });
});

describe('a series of 100,000 lists', () => {
  it('is drawn, and followed by pointer and keys list by list', async () => {
    const timeline = await aTimeline({ data: longDataset(aDataset(), 100_000) });
    expect(slider(timeline).max).to.equal('99999');
    expect(timeline.shadowRoot?.querySelectorAll('.point')).to.have.length(1);
    slider(timeline).focus();
    await sendKeys({ press: 'ArrowLeft' });
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('day-99998');
    const box = one(timeline, 'svg').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.x + 300), Math.round(box.y + 50)] });
    await timeline.updateComplete;
    const x = Number(one(timeline, '.ring').getAttribute('cx'));
    expect(Math.abs(x - 300)).to.be.below(5);
  }).timeout(60_000);
});

describe('the labels on the screen', () => {
  const counts = [
    ...['2018-11-02', '2018-12-06', '2019-03-04', '2020-05-13', '2020-08-05', '2021-04-05'],
    ...['2021-09-01', '2022-06-06', '2023-04-20', '2023-10-04', '2023-12-01', '2024-05-01'],
  ].map((date, i) =>
    aList(date, [150, 150, 133, 155, 192, 111, 122, 100, 182, 235, 254, 392][i] ?? 0),
  );
  const others = ['2018-01', '2018-08-29', '2019-03-16'].map((date, i) =>
    aWatchList(date, 158 - 40 * i),
  );
  const data = aDataset({
    counts: [...counts, ...others],
    published: '2025-06-30',
    milestones: ['2019-03-16', '2021-03-18', '2022-05-27', '2023-05-08', '2024-12-22'].map((date) =>
      aMilestone(`m${date}`, date),
    ),
  });

  const WIDTHS = [280, 320, 400, 560, 700, 900, 1200];
  for (const lang of LAID_OUT) {
    it(`do not touch in ${lang}, from 280 to 1200 px`, async () => {
      for (const width of WIDTHS) {
        const timeline = await aTimeline({
          data,
          lang,
          width,
          attributes: { compilers: 'league watch' },
        });
        expect(collisions(timeline), `at ${width}`).to.deep.equal([]);
      }
    });
    it(`do not touch in ${lang} with all compilers, events and notes of the published data`, async () => {
      const published = await publishedDataset();
      for (const width of WIDTHS) {
        const timeline = await aTimeline({
          data: published,
          lang,
          width,
          attributes: {
            compilers: published.compilers.map(({ id }) => id).join(' '),
            milestones: 'all',
          },
        });
        for (const at of ['2019-03-16', '2023-11-20', '2023-12', '2024-02-07/2024-11-22', '2026']) {
          const note = document.createElement('custody-note');
          note.setAttribute('at', at);
          note.textContent = at;
          timeline.append(note);
        }
        for (let tries = 0; tries < 100; tries++) {
          if (timeline.shadowRoot?.querySelectorAll('.note').length === 5) break;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        expect(timeline.shadowRoot?.querySelectorAll('.note'), `at ${width}`).to.have.length(5);
        expect(collisions(timeline), `at ${width}`).to.deep.equal([]);
      }
    }).timeout(30_000);
  }
});

/** The dataset as it is published; `npm run data` writes it. */
async function publishedDataset(): Promise<Dataset> {
  const answer = await fetch('/data/dataset.json');
  if (!answer.ok) throw new Error('There is no data/dataset.json; `npm run data` writes it.');
  return parseDataset(await answer.json());
}

/** Texts of the drawing that touch each other or leave it. */
function collisions(timeline: CustodyTimeline): string[] {
  const picture = one(timeline, 'svg').getBoundingClientRect();
  const texts = one(timeline, 'svg').querySelectorAll<SVGTextElement>('text:not(.synthetic)');
  const boxes = [...texts].map((text) => ({
    text: text.textContent ?? '',
    box: textBox(text),
  }));
  const outside = boxes
    .filter(
      ({ box }) =>
        box.left < picture.left - 1 ||
        box.right > picture.right + 1 ||
        box.top < picture.top - 3 ||
        box.bottom > picture.bottom + 3,
    )
    .map(({ text }) => `${text} leaves the picture`);
  const touching = boxes.flatMap(({ text, box }, i) =>
    boxes
      .slice(i + 1)
      .filter(({ box: other }) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        // A text's box has room over and under its letters.
        return across > 1 && down > 3;
      })
      .map((other) => `${text} × ${other.text}`),
  );
  return [...outside, ...touching];
}
