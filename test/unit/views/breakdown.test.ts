import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { az, en, ru } from '../../fixtures/languages.ts';
import type { Language } from '../../../src/i18n/strings.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { selectBreakdown } from '../../../src/model/select-breakdown.ts';
import { breakdownScene } from '../../../src/scenes/breakdown.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { breakdownDrawing, emptyBreakdown } from '../../../src/views/breakdown.ts';
import type { Drawing } from '../../../src/views/drawing.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { aGroupedList, groupsOf, type GroupGiven } from '../../fixtures/a-grouped-list.ts';
import { rendered, textOfHtml } from '../../fixtures/rendered.ts';

interface Given {
  readonly strings?: Language;
  readonly width?: number;
  readonly top?: number;
  readonly old?: boolean;
  readonly date?: string;
}

function drawing(dataset: Dataset, given: Given = {}): Drawing {
  const { strings = en, width = 700, top, old = false, date } = given;
  const breakdown = selectBreakdown(dataset, { date, compiler: undefined });
  if (!breakdown) return emptyBreakdown(dataset, strings);
  const scene = breakdownScene(
    breakdown,
    { sort: 'size', top, showAll: false, selected: undefined },
    { width, strings, measureText: estimateTextWidth, textIn: (l) => textIn(l, strings.lang) },
  );
  const ignore = (): void => undefined;
  return breakdownDrawing(breakdown, scene, {
    dataset,
    strings,
    old,
    chosen: Boolean(date),
    sort: 'size',
    onSort: ignore,
    onShowAll: ignore,
    onSelect: ignore,
  });
}

const sentence = (
  groups: readonly GroupGiven[],
  given: Parameters<typeof aGroupedList>[1] = {},
  strings = en,
): string => drawing(aGroupedList(groups, given), { strings }).sentence ?? '';
const partly = { groupsComplete: false };

describe('the sentence', () => {
  const groups: readonly GroupGiven[] = [
    ['Believers', 249],
    ['Poets', 143],
  ];
  it('gives total, date and the largest group with count and share', () => {
    expect(sentence(groups)).toBe(
      'The list of 1 June 2024 has 392 people. The largest of its 2 groups, Believers, has 249 of them, or 63.5%.',
    );
    expect(sentence(groups, {}, az)).toBe(
      '1 iyun 2024\u2011cü il tarixli siyahıda 392 nəfər var. 2 qrupdan ən böyüyü — Believers: 249 nəfər, yəni 63,5%.',
    );
    expect(sentence(groups, {}, ru)).toBe(
      'В списке от 1 июня 2024 года — 392 человека. Крупнейшая из 2 групп — Believers: 249 человек, или 63,5\u00a0%.',
    );
  });
  it('says a share of almost all in words', () => {
    const most: readonly GroupGiven[] = [
      ['Students', 100_000],
      ['Poets', 1],
    ];
    expect(sentence(most)).toMatch(/Students, has 100,000 of them, or more than 99\.9%\.$/);
    expect(sentence(most, {}, az)).toMatch(/100\.000 nəfər, yəni 99,9%\u2011dən çox\.$/);
  });
  it('calls the newest list so when it is old', () => {
    const old = (strings: Language): string | undefined =>
      drawing(aGroupedList(groups), { old: true, strings }).sentence;
    expect(old(en)).toMatch(/^The newest list, of 1 June 2024, has 392 people\./);
    expect(old(az)).toMatch(/^1 iyun 2024\u2011cü il tarixli ən yeni siyahıda 392 nəfər var\./);
    expect(old(ru)).toMatch(/^В самом новом списке, от 1 июня 2024 года, — 392 человека\./);
  });
  it('says how many are known where the rest is not stated', () => {
    const given = { total: 400, list: partly };
    expect(sentence(groups, given)).toContain(
      'The groups of 392 of them are known; the largest, Believers, has 249, or 62.3% of all.',
    );
    expect(sentence(groups, given, ru)).toContain(
      'Известно, к каким группам относятся 392 из них; крупнейшая группа — Believers: 249 человек, или 62,3\u00a0% всего списка.',
    );
    expect(sentence(groups, given, az)).toContain(
      'Onlardan 392 nəfərin hansı qruplara aid olduğu məlumdur; ən böyük qrup — Believers: 249 nəfər, yəni bütün siyahının 62,3%\u2011i.',
    );
  });
  it('calls none largest where a larger one may be among the rest', () => {
    expect(sentence(groups, { total: 900, list: partly })).toMatch(
      /The groups of 392 of them are known\.$/,
    );
  });
  it('says so when no groups are known', () => {
    const none = aDataset({ counts: [aList('2024-06-01', 192)] });
    expect(drawing(none).sentence).toBe(
      'The list of 1 June 2024 has 192 people. Their groups are not stated.',
    );
    expect(drawing(none, { strings: ru }).sentence).toBe(
      'В списке от 1 июня 2024 года — 192 человека. К каким группам они относятся, не указано.',
    );
  });
  it('puts one group, equal groups and many equal largest ones into words', () => {
    expect(sentence([['Poets', 5]])).toContain('All are in one group: Poets.');
    expect(
      sentence([
        ['Poets', 5],
        ['Press', 5],
      ]),
    ).toContain('Its 2 groups have 5 people each.');
    expect(
      sentence([
        ['A', 5],
        ['B', 5],
        ['C', 1],
      ]),
    ).toContain('The largest of its 3 groups, A and B, have 5 people each, or 45.5%.');
    const six = ['A', 'B', 'C', 'D', 'E'].map((name): GroupGiven => [name, 21]);
    expect(sentence([...six, ['F', 1]], {}, ru)).toContain(
      'В каждой из 5 крупнейших групп — 21 человек',
    );
    expect(sentence(six, {}, ru)).toContain('В каждой из 5 групп — 21 человек.');
  });
  it('claims no share where a person can be in several', () => {
    const text = sentence(groups, { total: 300, list: { groupsOverlap: true } });
    expect(text).toContain(
      'A person can be in several groups; the largest of 2 groups, Believers, has 249.',
    );
    expect(text).not.toContain('%');
  });
  it('keeps the qualifiers of its numbers', () => {
    const about: GroupGiven = ['Believers', { qualifier: 'about', value: 208 }];
    expect(sentence([about, ['Poets', 42]], { total: 288, list: partly })).toContain(
      'The groups of about 250 of them are known; the largest, Believers, has about 208, or about 72.2% of all.',
    );
    expect(
      sentence([['Poets', 5]], { total: { qualifier: 'more-than', value: 40 }, list: partly }),
    ).toContain('has more than 40 people');
  });
  it('bears a label of 5,000 letters, of another direction, of many marks', () => {
    expect(
      sentence([
        ['x'.repeat(5000), 5],
        ['B', 2],
      ]).length,
    ).toBeLessThan(220);
    expect(
      sentence([
        ['سجناء', 5],
        ['B', 2],
      ]),
    ).toContain('\u2068سجناء\u2069');
    expect(
      sentence([
        ['a\u202Eb\u2069c', 5],
        ['B', 2],
      ]),
    ).toContain('\u2068a\u202Ebc\u2069');
    expect(
      sentence([
        ['Z' + '\u0301'.repeat(50), 5],
        ['B', 2],
      ]),
    ).toContain('Z\u0301\u0301\u0301\u0301,');
  });
});

describe('the table', () => {
  it('states a row as label, number and share', () => {
    const html = rendered(
      drawing(
        aGroupedList([
          ['Believers', 249],
          ['Poets', 143],
        ]),
      ).picture,
    );
    expect(textOfHtml(html)).toContain('Category People Share Believers 249 63.5% Poets 143 36.5%');
  });
  it('has the same number everywhere', () => {
    const { picture, sentence: text } = drawing(
      aGroupedList([['Believers', { qualifier: 'about', value: 208 }]], {
        total: 288,
        list: partly,
      }),
    );
    for (const number of ['about 208', 'about 72.2%']) {
      expect(textOfHtml(rendered(picture))).toContain(number);
      expect(text).toContain(number);
    }
  });
  it('is of the same cells in both layouts', () => {
    const text = (width: number): string =>
      textOfHtml(
        rendered(
          drawing(
            aGroupedList([
              ['Believers', 249],
              ['Poets', 143],
            ]),
            { width },
          ).picture,
        ),
      );
    expect(text(300)).toBe(text(700));
  });
  it('shows markup as text, and no label as anything else', () => {
    const evil = [
      '<img src=x onerror=alert(1)>',
      '</script>',
      'red;}*{display:none',
      '__proto__',
      '${1}{{2}}',
    ];
    const html = rendered(
      drawing(aGroupedList(evil.map((label): GroupGiven => [label, 3]))).picture,
    );
    expect(html).not.toMatch(/<img|<\/script/);
    for (const label of evil) expect(textOfHtml(html)).toContain(label);
  });
  it('writes no style attribute', () => {
    const { picture, below, table } = drawing(
      aGroupedList(
        [
          ['A', 5],
          ['B', 2],
          ['C', 1],
        ],
        { total: 9 },
      ),
      { top: 1 },
    );
    expect(rendered([picture, below, table ?? nothing])).not.toMatch(/\sstyle=/);
  });
  it('says across the picture when the data is synthetic', () => {
    const html = rendered(drawing(aGroupedList([['A', 5]])).picture);
    expect(html).toMatch(/<text[^>]*class="synthetic"[^>]*>Synthetic data/);
    const real = aGroupedList([['A', 5]], { dataset: { synthetic: false } });
    expect(rendered(drawing(real).picture)).not.toContain('synthetic');
  });
});

describe('what stands round it', () => {
  it('says why the newest list is not shown', () => {
    const [notice] = drawing(aDataset()).notices ?? [];
    expect(notice).toBe(
      'The newest list, of 1 June 2024, has 124 people; the groups of 91 of them are known.',
    );
    const later = aGroupedList([['A', 5]], { lists: [aList('2024-06-20', 7)] });
    expect(drawing(later).notices).toEqual([
      'The newest list, of 20 June 2024, has 7 people; their groups are not known.',
    ]);
    expect(drawing(later, { strings: ru }).notices).toEqual([
      'В самом новом списке, от 20 июня 2024 года, — 7 человек; к каким группам они относятся, неизвестно.',
    ]);
    expect(drawing(later, { date: '2024-06-01' }).notices).toEqual([]);
  });
  it('notes that a person can be in several groups, conflicts and the list’s own note', () => {
    const dataset = aGroupedList(
      [
        ['A', 5],
        ['B', 5],
      ],
      {
        total: 7,
        list: {
          groupsOverlap: true,
          note: { en: 'Read from a photograph.' },
          conflict: {
            alternatives: [
              { how: 'stated', quantity: { qualifier: 'exact', value: 8 }, sources: ['gazette'] },
            ],
            reason: { en: 'One person was released that day.' },
          },
        },
      },
    );
    expect(textOfHtml(rendered(drawing(dataset).below))).toBe(
      'A person can be in several groups, so the numbers do not add up to the total. Other sources give 8. One person was released that day. Read from a photograph.',
    );
  });
  it('names a group as the list does where that differs, with the category’s note', () => {
    const dataset = aGroupedList(
      [
        ['Poets', 5],
        ['Press', 3],
      ],
      {
        list: {
          groups: [
            { ...groupsOf([['Poets', 5]])[0], printed: 'Literary circle' } as never,
            ...groupsOf([['Press', 3]]),
          ],
        },
        dataset: {
          categories: [
            { id: 'Press', label: { en: 'Press' }, note: { en: 'Since 2020 with bloggers.' } },
          ],
        },
      },
    );
    expect(textOfHtml(rendered(drawing(dataset).table))).toBe(
      'How the list names its groups Poets In the list: Literary circle Press Since 2020 with bloggers.',
    );
    expect(drawing(aGroupedList([['Poets', 5]])).table).toBeUndefined();
  });
  it('offers all categories by a button', () => {
    const html = rendered(
      drawing(
        aGroupedList([
          ['A', 5],
          ['B', 2],
          ['C', 1],
        ]),
        { top: 1 },
      ).below,
    );
    expect(html).toMatch(/<button[^>]*aria-expanded="false"[^>]*aria-controls="rows"/);
    expect(textOfHtml(html)).toBe('Show all 3 categories');
  });
  it('is empty in words where there is no list', () => {
    const empty = drawing(aDataset({ counts: [] }));
    expect(empty.state).toBe('empty');
    expect(textOfHtml(rendered(empty.picture))).toBe('No list has been published.');
  });
});
