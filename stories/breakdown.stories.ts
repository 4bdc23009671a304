import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/breakdown.ts';
import type { CustodyBreakdown } from '../src/elements/breakdown.ts';
import { aDataset, aList } from '../test/fixtures/a-dataset.ts';
import { aGroupedList, type GroupGiven } from '../test/fixtures/a-grouped-list.ts';
import { PUBLISHED, synthetic } from './story-data.ts';

type Args = Partial<CustodyBreakdown> & { content?: string };

const meta: Meta<Args> = {
  title: 'Elements/Breakdown',
  component: 'custody-breakdown',
  args: { src: PUBLISHED },
  argTypes: {
    view: { control: 'inline-radio', options: ['bars'] },
    sort: { control: 'inline-radio', options: ['size', 'name'] },
  },
  render: (args) =>
    html`<custody-breakdown
      src=${args.data ? nothing : (args.src ?? nothing)}
      .data=${args.data}
      date=${args.date ?? nothing}
      compiler=${args.compiler ?? nothing}
      view=${args.view ?? nothing}
      sort=${args.sort ?? nothing}
      top=${args.top ?? nothing}
      selected=${args.selected ?? nothing}
      as-of=${args.asOf ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      color-scheme=${args.colorScheme ?? nothing}
      hide=${args.hide ?? nothing}
      refresh-interval=${args.refreshInterval ?? nothing}
      ><p>
        ${args.content ?? '249 of the 392 people on the list of 7 October 2025 are believers.'}
      </p></custody-breakdown
    >`,
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
export const NewestWithoutGroups: Story = { args: { asOf: '2025-08-01' } };

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

/** Four hundred categories. */
export const FourHundred: Story = {
  args: {
    top: '8',
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
