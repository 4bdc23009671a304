import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/count.ts';
import type { CustodyCount } from '../src/elements/count.ts';
import { aDataset, aList } from '../test/fixtures/a-dataset.ts';
import { PUBLISHED, synthetic } from './story-data.ts';

type Args = Partial<CustodyCount> & { content?: string };

const meta: Meta<Args> = {
  title: 'Elements/Count',
  component: 'custody-count',
  args: { src: PUBLISHED },
  argTypes: { layout: { control: 'inline-radio', options: ['block', 'inline'] } },
  render: (args) =>
    html`<custody-count
      src=${args.data ? nothing : (args.src ?? nothing)}
      .data=${args.data}
      measure=${args.measure ?? nothing}
      compiler=${args.compiler ?? nothing}
      compare-to=${args.compareTo ?? nothing}
      as-of=${args.asOf ?? nothing}
      layout=${args.layout ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      color-scheme=${args.colorScheme ?? nothing}
      hide=${args.hide ?? nothing}
      refresh-interval=${args.refreshInterval ?? nothing}
      ><p>
        ${args.content ?? '392 people were on the list of political prisoners of 7 October 2025.'}
      </p></custody-count
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** The newest list of the published dataset. */
export const Newest: Story = {};

/** The number alone, for a sentence of the article. */
export const Inline: Story = {
  args: { layout: 'inline' },
  decorators: [(story) => html`<p>The newest list names ${story()} people.</p>`],
};

/** A year’s deaths with their qualifier. */
export const MoreThan: Story = { args: { measure: 'deaths-penitentiary-2024' } };

/** A number that was not given. */
export const Several: Story = { args: { measure: 'deaths-penitentiary-2025' } };

/** Any figure of the dataset. */
export const Share: Story = { args: { measure: 'offences-by-dependent-people' } };

/** Compared with one earlier list. */
export const ComparedWithADay: Story = { args: { compareTo: '2022-11-04' } };

/** Frozen at a day: never called old. */
export const AsOf: Story = { args: { asOf: '2024-12-31' } };

/** A list that is newer than the dataset’s limit. */
export const Fresh: Story = {
  render: () => {
    const day = new Date().toISOString().slice(0, 10);
    const data = aDataset({ published: day, counts: [aList('2023-01-10', 110), aList(day, 124)] });
    return html`<custody-count .data=${data}></custody-count>`;
  },
};

/** Invented data says so. */
export const Synthetic: Story = { args: { data: synthetic } };
