import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/breakdown.ts';
import { aDataset, aList } from '../test/fixtures/a-dataset.ts';
import { aGroupedList, type GroupGiven } from '../test/fixtures/a-grouped-list.ts';
import { groupedLists } from '../test/fixtures/grouped-lists.ts';
import { given, sentence, type Args } from './given.ts';
import { longNamed } from './long-names.ts';
import { withoutScript } from './no-script.ts';
import { PUBLISHED, synthetic } from './story-data.ts';
import {
  atEachWidth,
  fromRightToLeft,
  inEachLanguage,
  inEachScheme,
  inForcedColours,
  onDarkPaper,
  onLightPaper,
  onPaper,
} from './surroundings.ts';

const SENTENCE = '249 of the 392 people on the list of 7 October 2025 are believers.';

const meta: Meta<Args> = {
  title: 'Elements/Breakdown',
  component: 'custody-breakdown',
  args: { src: PUBLISHED },
  render: (args) =>
    html`<custody-breakdown ${given(args)}>${sentence(args, SENTENCE)}</custody-breakdown>`,
};
export default meta;

type Story = StoryObj<Args>;

const people = (...groups: GroupGiven[]): readonly GroupGiven[] => groups;
const real = { dataset: { synthetic: false } } as const;

/** The newest list with all its groups. */
export const Newest: Story = {};

/** The five largest categories; a button shows the others. */
export const Top: Story = { args: { top: '5' } };

/** One category marked; it never goes among the others. */
export const Selected: Story = { args: { top: '5', selected: 'journalists-bloggers' } };

/** Sorted by the label as the language does. */
export const ByName: Story = { args: { sort: 'name' } };

/** A list by its day: one number is an estimate, the rest is not stated, and sources disagree. */
export const EstimateAndConflict: Story = { args: { date: '2024-03-18' } };

/** What is not stated may hold the largest group, so none is called so. */
export const MostlyNotStated: Story = { args: { date: '2024-09-23' } };

/** A total whose groups are not known. */
export const NoGroups: Story = { args: { date: '2025-06-10' } };

/** A list of another compiler. */
export const OtherCompiler: Story = { args: { compiler: 'working-group' } };

/** The dataset as of a day: its newest list gives no groups, so the one before is shown and the notice says so. */
export const NewestWithoutGroups: Story = { args: { 'as-of': '2025-08-01' } };

/** Every qualifier has an end of its own. */
export const Qualifiers: Story = {
  args: {
    data: aGroupedList(
      people(
        ['About', { qualifier: 'about', value: 208 }],
        ['Exactly', 120],
        ['At most', { qualifier: 'at-most', value: 90 }],
        ['At least', { qualifier: 'at-least', value: 70 }],
        ['More than', { qualifier: 'more-than', value: 40 }],
        ['Between', { qualifier: 'between', low: 20, high: 60 }],
        ['None', 0],
        ['Several', { qualifier: 'several' }],
      ),
      { ...real, total: 700 },
    ),
  },
};

/** A person can be in several groups: no share of the whole. */
export const Overlapping: Story = {
  args: {
    data: aGroupedList(people(['Students', 30], ['Poets', 22], ['Bloggers', 9]), {
      ...real,
      total: 41,
      list: { groupsOverlap: true },
    }),
  },
};

/** All are in one category. */
export const OneCategory: Story = { args: { data: aGroupedList(people(['Students', 30]), real) } };

/** Equal categories. */
export const Equal: Story = {
  args: { data: aGroupedList(people(['Students', 30], ['Poets', 30], ['Bloggers', 30]), real) },
};

/** One value ten thousand times the others. */
export const FarApart: Story = {
  args: { data: aGroupedList(people(['Students', 100_000], ['Poets', 10], ['Bloggers', 1]), real) },
};

/** Four hundred categories: the first twenty, and a button that shows all. */
export const FourHundred: Story = {
  args: {
    data: aGroupedList(
      Array.from({ length: 400 }, (_, i): GroupGiven => [`Category ${i + 1}`, 400 - i]),
      real,
    ),
  },
};

/** Labels from right to left, with markup, without end. */
export const HostileLabels: Story = {
  args: {
    data: aGroupedList(
      people(
        ['سجناء الرأي', 30],
        ['אסירים (abc)', 20],
        ['abc \u202Edef', 10],
        ['<img src=x onerror=alert(1)>', 8],
        ['x'.repeat(300), 6],
        ['lorem ipsum dolor '.repeat(277).trim(), 5],
        ['__proto__', 3],
      ),
      real,
    ),
  },
};

/** Each category beside its number on the list before. */
export const Change: Story = { args: { view: 'change' } };

/** Compared with a list that the editor names: some groups are new, others have other names. */
export const ComparedWith: Story = { args: { 'compare-to': '2021-04-05' } };

/** The largest rise first. */
export const ByChange: Story = { args: { 'compare-to': '2023-12-01', sort: 'change' } };

/** The list before gives only some of its groups. */
export const ChangeInPart: Story = { args: { date: '2025-10-07', 'compare-to': '2024-09-23' } };

/** The list before gives no groups at all. */
export const ChangeWithoutGroups: Story = {
  args: { date: '2025-10-07', 'compare-to': '2025-06-10' },
};

/** Every fate of a group: it rises, falls, stays, is new, vanishes, is not exactly known. */
export const ChangeOfEachKind: Story = {
  args: {
    view: 'change',
    data: groupedLists(
      [
        [
          '2023-06-01',
          [
            ['Students', 30],
            ['Poets', 22],
            ['Bloggers', 9],
            ['Sailors', 7],
            ['Monks', { qualifier: 'about', value: 40 }],
          ],
        ],
        [
          '2024-06-01',
          [
            ['Students', 44],
            ['Poets', 13],
            ['Bloggers', 9],
            ['Actors', 4],
            ['Monks', 48],
          ],
          { total: 124 },
        ],
      ],
      real.dataset,
    ),
  },
};

/** Two equal lists. */
export const ChangeOfNothing: Story = {
  args: {
    view: 'change',
    data: groupedLists(
      ['2023-06-01', '2024-06-01'].map((date) => [
        date,
        people(['Students', 30], ['Poets', 22], ['Bloggers', 9]),
      ]),
      real.dataset,
    ),
  },
};

/** A first list cannot be compared: the bars are shown, and why. */
export const ChangeOfOneList: Story = {
  args: { view: 'change', data: aGroupedList(people(['Students', 30], ['Poets', 12]), real) },
};

/** One group ten thousand times the others on both lists. */
export const ChangeFarApart: Story = {
  args: {
    view: 'change',
    data: groupedLists(
      [
        ['2023-06-01', people(['Students', 80_000], ['Poets', 5], ['Bloggers', 4])],
        ['2024-06-01', people(['Students', 100_000], ['Poets', 10], ['Bloggers', 1])],
      ],
      real.dataset,
    ),
  },
};

/** Each category over all lists, on one scale. */
export const History: Story = { args: { view: 'history' } };

/** Also those groups that the newest list no longer has. */
export const HistoryOfAll: Story = { args: { view: 'history', top: '99' } };

/** Up to a list, and one category marked. */
export const HistoryUpTo: Story = {
  args: { view: 'history', date: '2023-12-01', selected: 'ganja-case' },
};

/** One list is a point a category. */
export const HistoryOfOneList: Story = {
  args: { view: 'history', data: aGroupedList(people(['Students', 30], ['Poets', 12]), real) },
};

/** No list gives numbers for its groups: the bars are shown, and why. */
export const HistoryOfNothing: Story = {
  args: {
    view: 'history',
    data: aDataset({ counts: [aList('2024-06-01', 192)], synthetic: false }),
  },
};

/** Four hundred categories over two lists. */
export const HistoryOfFourHundred: Story = {
  args: {
    view: 'history',
    data: groupedLists(
      ['2023-09-01', '2024-06-01'].map((date, list) => [
        date,
        Array.from({ length: 400 }, (_, i): GroupGiven => [
          `Category ${i + 1}`,
          400 - i + list * (i % 7),
        ]),
      ]),
      real.dataset,
    ),
  },
};

/** A mark for each person on the list. */
export const People: Story = { args: { view: 'people' } };

/** Most people on the list stand in no group that is known. */
export const PeopleNotStated: Story = { args: { view: 'people', date: '2024-09-23' } };

/** Numbers that are no exact ones: rings where less is certain. */
export const PeopleInexact: Story = { args: { ...Qualifiers.args, view: 'people' } };

/** So many people that a mark stands for a hundred. */
export const PeopleFarApart: Story = { args: { ...FarApart.args, view: 'people' } };

/** No list. */
export const Empty: Story = { args: { data: aDataset({ counts: [], synthetic: false }) } };

/** A list that is newer than the dataset’s limit. */
export const Fresh: Story = {
  render: () => {
    const day = new Date().toISOString().slice(0, 10);
    const groups = aGroupedList(people(['Students', 30], ['Poets', 12]), {
      list: { date: day },
      dataset: { published: day, synthetic: false },
      lists: [aList('2023-01-10', 110)],
    });
    return html`<custody-breakdown .data=${groups}></custody-breakdown>`;
  },
};

/** Without heading, sentence, source and actions, for an article that says them itself. */
export const Hidden: Story = { args: { hide: 'heading sentence source actions' } };

/** Invented data says so. */
export const Synthetic: Story = { args: { data: synthetic } };

/** Renewed each five minutes until the reader pauses it, and announced when it changes. */
export const Live: Story = { args: { 'refresh-interval': 300, announce: true } };

/** The editor’s own heading. */
export const OwnHeading: Story = { args: { heading: 'Who is on the list' } };

/** Bars, which need not be asked for. */
export const Bars: Story = { args: { view: 'bars' } };

/** The level of the heading among those of the article. */
export const HeadingLevel: Story = { args: { 'heading-level': '2' } };

/** On a page that is dark and does not say so. */
export const DarkPage: Story = onDarkPaper;

/** On a page that is light and does not say so. */
export const LightPage: Story = onLightPaper;

/** Names as long as those of real institutions can be. */
export const LongNames: Story = {
  args: {
    data: longNamed,
    heading:
      'A heading that goes on for so long that it has to be set in several lines, even in a wide article',
  },
};

/** Every language, each in an article of its own. */
export const Languages: Story = inEachLanguage;

/** In an article that is written from right to left. */
export const RightToLeft: Story = fromRightToLeft;

/** A narrow phone, a phone, an article’s column, a wide page. */
export const Widths: Story = atEachWidth;

/** On a light and on a dark page. */
export const Schemes: Story = inEachScheme;

/** The rules for forced colours; the browser’s own recolouring shows in its developer tools. */
export const ForcedColours: Story = inForcedColours;

/** As it is printed: black on white, nothing to press. */
export const Print: Story = onPaper;

/** No JavaScript, a feed, an old browser: the author’s sentence. */
export const NoJavaScript: Story = { render: () => withoutScript('custody-breakdown', SENTENCE) };
