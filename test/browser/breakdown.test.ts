import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/breakdown.ts';
import type { CustodyBreakdown } from '../../src/elements/breakdown.ts';
import { aDataset, aList } from '../fixtures/a-dataset.ts';
import { aGroupedList, type GroupGiven } from '../fixtures/a-grouped-list.ts';
import { groupedLists } from '../fixtures/grouped-lists.ts';
import { anElement, LAID_OUT, textOf, type Given } from './a-page.ts';

const aBreakdown = (given: Given = {}): Promise<CustodyBreakdown> =>
  anElement<CustodyBreakdown>('custody-breakdown', given);

const GROUPS: readonly GroupGiven[] = [
  ['Believers', 249],
  ['Opposition and civil society activists', 39],
  ['Journalists and bloggers', 31],
  ['Political emigrants deported from Germany', 5],
];

const LONG = 'Victims of crimes in the former Ministry of National Security';

const TWO_LISTS = groupedLists([
  [
    '2023-06-01',
    [
      ['Students', 30],
      ['Poets', { qualifier: 'about', value: 22 }],
      ['Sailors of the merchant fleet', 7],
      ['Monks', 3],
      [LONG, 60],
    ],
  ],
  [
    '2024-06-01',
    [
      ['Students', 44],
      ['Poets', 13],
      ['Opposition and civil society activists', 4],
      [LONG, 8],
    ],
    { total: 92 },
  ],
]);

function all(breakdown: CustodyBreakdown, selector: string): Element[] {
  return [...(breakdown.shadowRoot?.querySelectorAll(selector) ?? [])];
}

/** The cells of each row of the table, without the header. */
function rows(breakdown: CustodyBreakdown): string[][] {
  return all(breakdown, 'tbody tr').map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

/** Waits for what is loaded when it is wanted. */
async function until(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isThere(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
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
  return lines.filter((line) => line.includes('<custody-breakdown>'));
}

describe('custody-breakdown', () => {
  it('shows the newest list with all its groups as a table, and is accessible', async () => {
    const breakdown = await aBreakdown();
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown)).to.deep.equal([
      ['Believers', '60', '60.0%'],
      ['Party members', '30', '30.0%'],
      ['Journalists', '10', '10.0%'],
    ]);
    expect(textOf(breakdown, '[part=sentence]')).to.equal(
      'The list of 10 June 2023 has 100 people. The largest of its 3 groups, Believers, has 60 of them, or 60.0%.',
    );
    expect(textOf(breakdown, 'figure')).to.contain(
      'The newest list, of 1 June 2024, has 124 people; the groups of 91 of them are known.',
    );
    expect(breakdown.matches(':state(ready)')).to.equal(true);
    expect(breakdown.matches(':state(old)')).to.equal(true);
  });

  it('draws bars of the heights and widths that the design gives', async () => {
    const breakdown = await aBreakdown({ data: aGroupedList(GROUPS, { total: 330 }) });
    await expect(breakdown).to.be.accessible();
    for (const row of all(breakdown, 'tbody tr'))
      expect(row.getBoundingClientRect().height).to.equal(28);
    const marks = all(breakdown, 'svg.bar > rect').map((bar) => bar.getBoundingClientRect());
    const lefts = marks.map(({ left }) => left);
    expect(Math.max(...lefts) - Math.min(...lefts)).to.be.below(1);
    expect(marks.every(({ height }) => Math.abs(height - 14) <= 1)).to.equal(true);
    const [longest, second] = marks;
    expect((second?.width ?? 0) / (longest?.width ?? 1)).to.be.closeTo(39 / 249, 0.01);
    expect(all(breakdown, 'tr.rest path.hatch')).to.have.length(1);
  });

  for (const width of [280, 320, 480, 700, 1100])
    for (const lang of LAID_OUT)
      it(`keeps labels, bars and numbers apart and inside ${width} px in ${lang}`, async () => {
        const long: GroupGiven = [
          'Victims of crimes in the former Ministry of National Security',
          8,
        ];
        const breakdown = await aBreakdown({
          width,
          lang,
          data: aGroupedList(
            [...GROUPS, long, ['x'.repeat(60), { qualifier: 'more-than', value: 20 }]],
            {
              total: 380,
              dataset: { synthetic: false },
            },
          ),
        });
        await expect(breakdown).to.be.accessible();
        const outer = breakdown.getBoundingClientRect();
        for (const row of all(breakdown, 'tbody tr')) {
          const marks = [...row.querySelectorAll('.label bdi, svg.bar, .value, .share')].map(
            (mark) => {
              if (mark instanceof SVGElement) return mark.getBoundingClientRect();
              const range = document.createRange();
              range.selectNodeContents(mark);
              const text = range.getBoundingClientRect();
              // Of a cut label the lines below its box are hidden.
              const box = mark.closest('.label')?.getBoundingClientRect() ?? text;
              return new DOMRect(
                text.x,
                text.y,
                text.width,
                Math.min(text.bottom, box.bottom + 1) - text.y,
              );
            },
          );
          for (const [i, a] of marks.entries()) {
            expect(a.left).to.be.at.least(outer.left - 0.5);
            expect(a.right).to.be.at.most(outer.right + 0.5);
            for (const b of marks.slice(i + 1)) {
              const meet =
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
              expect(meet, row.textContent ?? '').to.equal(false);
            }
          }
        }
      });

  it('shows any list by a day that its date covers, and says nothing of the newest then', async () => {
    const breakdown = await aBreakdown({ attributes: { date: '2024-06-01' } });
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown).at(-1)).to.deep.equal(['Not stated', '33', '26.6%']);
    expect(textOf(breakdown, 'figure')).not.to.contain('newest');
    expect(breakdown.matches(':state(old)')).to.equal(false);
  });

  it('shows the author’s text and fires one error when a day has no list', async () => {
    const breakdown = await aBreakdown();
    setTimeout(() => breakdown.setAttribute('date', '2024-06-02'));
    const event = (await oneEvent(breakdown, 'custody-error')) as CustomEvent<
      Record<string, unknown>
    >;
    expect(event.detail).to.include({ code: 'E_CONFIG', path: 'date', value: '2024-06-02' });
    expect(breakdown.matches(':state(failed)')).to.equal(true);
    expect(all(breakdown, 'table')).to.have.length(0);
    await expect(breakdown).to.be.accessible();
  });

  it('fails for a compiler that it does not know', async () => {
    const breakdown = await aBreakdown({ attributes: { compiler: 'wach' } });
    await expect(breakdown).to.be.accessible();
    expect(breakdown.matches(':state(failed)')).to.equal(true);
  });

  it('opens and folds the smaller categories from the keyboard, and keeps the focus', async () => {
    const breakdown = await aBreakdown({
      attributes: { top: '2' },
      data: aGroupedList(GROUPS, { total: 330 }),
    });
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown).map(([label]) => label)).to.deep.equal([
      'Believers',
      'Opposition and civil society activists',
      'Other (2 categories)',
      'Not stated',
    ]);
    const [button] = all(breakdown, '.fold button') as HTMLButtonElement[];
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await breakdown.updateComplete;
    expect(rows(breakdown)).to.have.length(5);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(breakdown.shadowRoot?.activeElement).to.equal(button);
    expect(textOf(breakdown, '.fold button')).to.equal('Show fewer categories');
    await expect(breakdown).to.be.accessible();
    await sendKeys({ press: 'Space' });
    await breakdown.updateComplete;
    expect(rows(breakdown)).to.have.length(4);
  });

  it('sorts by name, marks what is selected, and says so to those who do not see it', async () => {
    const breakdown = await aBreakdown({ attributes: { sort: 'name', selected: 'press' } });
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown).map(([label]) => label)).to.deep.equal([
      'Believers',
      'Journalists',
      'Party members',
    ]);
    expect(textOf(breakdown, 'tr[aria-current=true] th')).to.equal('Journalists');
  });

  it('forgives presentation with one warning each', async () => {
    let breakdown: CustodyBreakdown | undefined;
    const lines = await warnings(async () => {
      breakdown = await aBreakdown({
        attributes: { view: 'pie', sort: 'colour', top: '-3', selected: 'nobody' },
      });
      breakdown.requestUpdate();
      await breakdown.updateComplete;
    });
    expect(lines).to.have.length(4);
    for (const value of ['pie', 'colour', '-3', 'nobody'])
      expect(lines.some((line) => line.includes(`="${value}"`))).to.equal(true);
    if (!breakdown) throw new Error('no element');
    expect(rows(breakdown)).to.have.length(3);
    await expect(breakdown).to.be.accessible();
  });

  it('claims no share where a person can be in several groups', async () => {
    const breakdown = await aBreakdown({
      data: aGroupedList(
        [
          ['A', 8],
          ['B', 7],
        ],
        { total: 10, list: { groupsOverlap: true } },
      ),
    });
    await expect(breakdown).to.be.accessible();
    expect(textOf(breakdown, 'thead')).to.equal('Category People');
    expect(textOf(breakdown, '.remark')).to.contain('A person can be in several groups');
  });

  it('shows a total without groups as one row that is not stated', async () => {
    const breakdown = await aBreakdown({ data: aDataset({ counts: [aList('2024-06-01', 192)] }) });
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown)).to.deep.equal([['Not stated', '192', '100%']]);
  });

  it('is empty, in words, when there is no list', async () => {
    const breakdown = await aBreakdown({ data: aDataset({ counts: [] }) });
    await expect(breakdown).to.be.accessible();
    expect(breakdown.matches(':state(empty)')).to.equal(true);
    expect(textOf(breakdown, '[part=picture]')).to.equal('No list has been published.');
    expect(all(breakdown, 'table')).to.have.length(0);
  });

  it('holds labels of any text without leaving its box', async () => {
    const labels = [
      'x'.repeat(300),
      'lorem ipsum dolor '.repeat(277),
      'سجناء الرأي',
      'אסירים (abc)',
      'abc \u202Edef',
      '<img src=x onerror="window.evil = true">',
      `Z${'\u0301'.repeat(50)}`,
      '__proto__',
    ];
    for (const width of [280, 700]) {
      const breakdown = await aBreakdown({
        width,
        data: aGroupedList(labels.map((label, i): GroupGiven => [label, 50 - i])),
      });
      await expect(breakdown).to.be.accessible();
      expect(breakdown.scrollWidth).to.equal(width);
      expect(all(breakdown, 'tbody th').map((th) => th.textContent?.trim())).to.deep.equal(
        labels.map((label) => label.trim()),
      );
      expect('evil' in window).to.equal(false);
      expect(breakdown.getBoundingClientRect().height).to.be.below(1200);
    }
  });

  it('shows the first of 400 categories, and all by a button', async () => {
    const data = aGroupedList(
      Array.from({ length: 400 }, (_, i): GroupGiven => [`Category ${i}`, 400 - i]),
    );
    const breakdown = await aBreakdown({ data });
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown).at(-1)?.[0]).to.equal('Other (380 categories)');
    (all(breakdown, '.fold button') as HTMLButtonElement[])[0]?.click();
    await breakdown.updateComplete;
    expect(rows(breakdown)).to.have.length(400);
  });

  it('sorts by its headers with the keyboard, says so, and keeps the focus', async () => {
    const breakdown = await aBreakdown();
    const [name, size] = all(breakdown, 'thead button') as HTMLButtonElement[];
    expect(all(breakdown, 'thead th').map((th) => th.getAttribute('aria-sort'))).to.deep.equal([
      ...[null, 'descending'],
      null,
    ]);
    expect(breakdown.hasAttribute('sort')).to.equal(false);
    name?.focus();
    await sendKeys({ press: 'Enter' });
    await breakdown.updateComplete;
    expect(rows(breakdown).map(([label]) => label)).to.deep.equal([
      'Believers',
      'Journalists',
      'Party members',
    ]);
    expect(breakdown.getAttribute('sort')).to.equal('name');
    expect(breakdown.shadowRoot?.activeElement).to.equal(name);
    expect(name?.closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    await expect(breakdown).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(breakdown.shadowRoot?.activeElement).to.equal(size);
    await sendKeys({ press: 'Space' });
    await breakdown.updateComplete;
    expect(rows(breakdown)[1]?.[0]).to.equal('Party members');
  });

  it('is left with four presses from its first stop in every view', async () => {
    for (const view of ['bars', 'change', 'history', 'people']) {
      const breakdown = await aBreakdown({ attributes: { view, top: '1' }, data: TWO_LISTS });
      await expect(breakdown).to.be.accessible();
      const stops = all(breakdown, 'button, a[href], input, [tabindex]').filter(
        (stop) => (stop as HTMLElement).tabIndex >= 0 && stop.getClientRects().length > 0,
      );
      expect(stops.length, view).to.be.at.most(4);
    }
  });

  it('marks what the reader points at, and tells the page', async () => {
    const breakdown = await aBreakdown();
    const chosen: unknown[] = [];
    breakdown.addEventListener('custody-select', (event) => {
      chosen.push((event as CustomEvent<unknown>).detail);
    });
    const point = async (): Promise<void> => {
      const [, row] = all(breakdown, 'tbody tr');
      row?.querySelector('.value')?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      await breakdown.updateComplete;
    };
    await point();
    expect(breakdown.getAttribute('selected')).to.equal('party');
    expect(textOf(breakdown, 'tr[aria-current=true] th')).to.equal('Party members');
    await expect(breakdown).to.be.accessible();
    await point();
    expect(breakdown.hasAttribute('selected')).to.equal(false);
    expect(chosen).to.deep.equal([
      { kind: 'category', id: 'party' },
      { kind: 'category', id: undefined },
    ]);
  });

  it('compares with the list that the editor names, and fails for another day', async () => {
    const breakdown = await aBreakdown({
      attributes: { 'compare-to': '2023-06-01' },
      data: TWO_LISTS,
    });
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown)[0]).to.deep.equal(['Students', '30', '44', '+14']);
    expect(textOf(breakdown, '[part=sentence]')).to.contain('went from 30 to 44');
    const [disc, ring] = ['.disc', '.ring'].map((name) =>
      all(breakdown, `tbody tr:first-child ${name}`)[0]?.getBoundingClientRect(),
    );
    expect(disc?.left ?? 0).to.be.greaterThan(ring?.right ?? Infinity);
    for (const view of ['bars', 'change', 'history', 'people']) {
      const wrong = await aBreakdown({
        attributes: { view, 'compare-to': '2023-06-02' },
        data: TWO_LISTS,
      });
      expect(wrong.matches(':state(failed)'), view).to.equal(true);
    }
  });

  for (const width of [280, 320, 700, 1100])
    for (const lang of LAID_OUT)
      for (const view of ['change', 'history', 'people'])
        it(`keeps the ${view} view inside ${width} px in ${lang}`, async () => {
          const breakdown = await aBreakdown({
            width,
            lang,
            attributes: { view, sort: 'name' },
            data: TWO_LISTS,
          });
          await expect(breakdown).to.be.accessible();
          const outer = breakdown.getBoundingClientRect();
          for (const row of all(breakdown, 'tbody tr, .panels li')) {
            const marks = [
              ...row.querySelectorAll('.label bdi, .value, .then, .difference, .date'),
            ].map((mark) => {
              const range = document.createRange();
              range.selectNodeContents(mark);
              return range.getBoundingClientRect();
            });
            const pictures = [...row.querySelectorAll('svg')].map((mark) =>
              mark.getBoundingClientRect(),
            );
            for (const [i, a] of [...marks, ...pictures].entries()) {
              if (a.width === 0) continue;
              expect(a.left).to.be.at.least(outer.left - 0.5);
              // A word that can't break, in WebKitGTK, which sets each letter on a whole px.
              expect(a.right).to.be.at.most(outer.right + 1.5);
              for (const b of marks.slice(i + 1)) {
                const meet =
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
                expect(meet, row.textContent ?? '').to.equal(false);
              }
            }
          }
        });

  it('shows the bars, and why, where there is nothing to compare with', async () => {
    const breakdown = await aBreakdown({
      attributes: { view: 'change' },
      data: aGroupedList(GROUPS),
    });
    await expect(breakdown).to.be.accessible();
    expect(rows(breakdown)[0]).to.deep.equal(['Believers', '249', '76.9%']);
    expect(textOf(breakdown, 'figure')).to.contain('no earlier list');
  });

  it('discloses the list’s own names and notes behind "More"', async () => {
    const base = aGroupedList([['Poets', 5]], {
      dataset: {
        categories: [
          { id: 'Poets', label: { en: 'Poets' }, note: { en: 'Since 2020 with writers.' } },
        ],
      },
    });
    const breakdown = await aBreakdown({ data: base });
    const [button] = all(breakdown, '.more button') as HTMLButtonElement[];
    button?.click();
    await until(() => textOf(breakdown, '[part=table]') !== '');
    await expect(breakdown).to.be.accessible();
    expect(textOf(breakdown, '[part=table]')).to.contain('Since 2020 with writers.');
  });

  for (const [lang, header, sentence] of [
    ['en', 'Category People Share', 'The list of 10 June 2023 has 100 people.'],
    ['az', 'Kateqoriya Nəfər Pay', '10 iyun 2023\u2011cü il tarixli siyahıda 100 nəfər var.'],
    ['ru', 'Категория Человек Доля', 'В списке от 10 июня 2023 года — 100 человек.'],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const breakdown = await aBreakdown({ lang });
      expect(textOf(breakdown, 'thead')).to.equal(header);
      expect(textOf(breakdown, '[part=sentence]')).to.contain(sentence);
      await expect(breakdown).to.be.accessible();
    });
});
