import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/timeline.ts';
import { aDataset, aList } from '../test/fixtures/a-dataset.ts';
import { aWatchList, longDataset } from '../test/fixtures/a-timeline.ts';
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

interface TimelineArgs extends Args {
  /** Notes of the site inside the tag. */
  readonly notes?: readonly { at?: string; from?: string; to?: string; text: string }[];
}

const SENTENCE = '392 people were on the list of political prisoners of 7 October 2025.';

const meta: Meta<TimelineArgs> = {
  title: 'Elements/Timeline',
  component: 'custody-timeline',
  args: { src: PUBLISHED },
  render: ({ notes = [], ...args }) =>
    html`<custody-timeline ${given(args)}
      >${sentence(args, SENTENCE)}
      ${notes.map(
        ({ at, from, to, text }) =>
          html`<p>
            <custody-note at=${at ?? nothing} from=${from ?? nothing} to=${to ?? nothing}
              >${text}</custody-note
            >
          </p>`,
      )}</custody-timeline
    >`,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The main compiler's lists; the span after the last one is empty, and says so. */
export const Published: Story = {};

/** The change since a list of the editor's choice, with how many times in words. */
export const CompareTo: Story = { args: { 'compare-to': '2022-11-04' } };

/** The site's own notes, on a day, in a month and over a span, set apart from the publisher's events. */
export const Notes: Story = {
  args: {
    notes: [
      { at: '2023-11-20', text: 'Police search the office of Abzas Media' },
      { from: '2023-12-07', to: '2024-02-07', text: 'From the call of the election to its day' },
      { at: '2024-11', text: 'The climate conference meets in Baku' },
    ],
  },
};

/** A note whose date is not understood stays in the list, without a letter; the console says so once. */
export const NoteWithoutDate: Story = {
  args: { notes: [{ at: 'last winter', text: 'A note whose date nobody understands' }] },
};

/** Another compiler's lists as a series of their own, never joined with the first. */
export const TwoCompilers: Story = { args: { compilers: 'union working-group' } };

/** Compilers of a single list are hollow points with a label. */
export const SingleLists: Story = {
  args: { compilers: 'union working-group freedom-house norwegian-helsinki german-foreign-office' },
};

/** All that are known: on a phone some names have no room, and are said under the picture. */
export const EveryCompiler: Story = {
  args: {
    compilers:
      'union working-group freedom-house norwegian-helsinki centre-protection pace-rapporteur monitoring-group defender-german-government german-foreign-office',
  },
};

/** A part of the time; a line says how many of the lists are shown. */
export const FromTo: Story = { args: { from: '2022-06-01', to: '2024-12-31' } };

/** Every event, not only the releases. */
export const AllMilestones: Story = { args: { milestones: 'all' } };

/** Events of the editor's choice. */
export const TwoMilestones: Story = {
  args: { milestones: 'abzas-media-2023-11-20 cop29-2024-11-11' },
};

export const NoMilestones: Story = { args: { milestones: 'none' } };

/** A list on which sources disagree is the one in the readout. */
export const Selected: Story = { args: { selected: 'union-2018-12-06' } };

/** The dataset as it stood on a day, with today's corrections. */
export const AsOf: Story = { args: { 'as-of': '2022-12-31' } };

/** The editor's own heading; sentence and table left out, so that the sources stand in a list. */
export const OwnHeading: Story = {
  args: { heading: 'From 100 to almost 400 in three years', hide: 'sentence table' },
};

/** Invented data says so across the picture. */
export const Synthetic: Story = { args: { data: synthetic } };

/** Months, years, "on or before" and qualified numbers: three compilers. */
export const Imprecise: Story = {
  args: {
    compilers: 'league watch bureau',
    data: aDataset({
      compilers: [
        { id: 'league', name: { en: 'Freedonian League for Rights' }, short: { en: 'League' } },
        { id: 'watch', name: { en: 'Sylvania Watch' }, short: { en: 'Watch' } },
        { id: 'bureau', name: { en: 'Bureau of Lists' }, short: { en: 'Bureau' } },
      ],
      counts: [
        aList('2022-03', 80),
        aList('2022-12-01', 110),
        aList('2023-06', 100),
        aList('2024-06-01', 124),
        aWatchList('2022', 0, { quantity: { qualifier: 'at-least', value: 60 } }),
        aWatchList('2023-05', 0, { quantity: { qualifier: 'at-least', value: 90 } }),
        aList('../2022-10-01', 30, { id: 'bureau-1', compiler: 'bureau' }),
        aList('2023-10', 0, {
          id: 'bureau-2',
          compiler: 'bureau',
          quantity: { qualifier: 'several' },
        }),
        aList('2024-03-10', 0, {
          id: 'bureau-3',
          compiler: 'bureau',
          quantity: { qualifier: 'between', low: 20, high: 60 },
        }),
      ],
    }),
  },
};

/** No date is known to the day. */
export const AllImprecise: Story = {
  args: {
    data: aDataset({
      counts: [
        aList('2020', 60),
        aList('2021-03/2021-06', 75),
        aList('2021-11', 90),
        aList('../2022-08-01', 82),
        aList('2023-02', 101),
        aList('2024', 95),
      ],
    }),
  },
};

/** Twenty thousand lists, a day each: the line is thinned to what a screen can show, the slider reaches them all. */
export const LongSeries: Story = { args: { data: longDataset(synthetic, 20_000) } };

/** No list at all. */
export const Empty: Story = { args: { data: aDataset({ counts: [] }) } };

/** More than a year without a list breaks the line. */
export const Broken: Story = {
  args: {
    data: aDataset({
      counts: [aList('2020-02-01', 60), aList('2020-09-01', 75), aList('2023-01-10', 40)],
    }),
  },
};

export const OneList: Story = { args: { data: aDataset({ counts: [aList('2024-04-01', 392)] }) } };

export const TwoEqualLists: Story = {
  args: { data: aDataset({ counts: [aList('2023-12-01', 12), aList('2024-04-01', 12)] }) },
};

/** One value 10,000 times the others: they stay in the readout and the table. */
export const OneHuge: Story = {
  args: {
    data: aDataset({
      counts: [aList('2023-01-01', 4), aList('2023-09-01', 40_000), aList('2024-06-01', 5)],
    }),
  },
};

/** Nobody on any list: there is the zero line, and no other. */
export const Nobody: Story = {
  args: { data: aDataset({ counts: [aList('2023-09-01', 0), aList('2024-06-01', 0)] }) },
};

/** No list in the editor's days. */
export const NoneInSpan: Story = { args: { from: '2026-01-01' } };

/** A compiler that the dataset does not know: the author's text stays. */
export const WrongFact: Story = { args: { compilers: 'unoin' } };

/** Renewed each five minutes until the reader pauses it, and announced when it changes. */
export const Live: Story = { args: { 'refresh-interval': 300, announce: true } };

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
export const NoJavaScript: Story = { render: () => withoutScript('custody-timeline', SENTENCE) };
