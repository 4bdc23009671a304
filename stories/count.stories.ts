import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/count.ts';
import { aDataset, aList } from '../test/fixtures/a-dataset.ts';
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

const SENTENCE = '392 people were on the list of political prisoners of 7 October 2025.';

const meta: Meta<Args> = {
  title: 'Elements/Count',
  component: 'custody-count',
  args: { src: PUBLISHED },
  render: (args) => html`<custody-count ${given(args)}>${sentence(args, SENTENCE)}</custody-count>`,
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
export const ComparedWithADay: Story = { args: { 'compare-to': '2022-11-04' } };

/** Frozen at a day: never called old. */
export const AsOf: Story = { args: { 'as-of': '2024-12-31' } };

/** A list that is newer than the dataset’s limit. */
export const Fresh: Story = {
  render: () => {
    const day = new Date().toISOString().slice(0, 10);
    const data = aDataset({ published: day, counts: [aList('2023-01-10', 110), aList(day, 124)] });
    return html`<custody-count .data=${data}></custody-count>`;
  },
};

/** The publisher’s live page: number, change, line of lists and the three largest groups. */
export const Board: Story = { args: { layout: 'board' } };

/** A live page: renewed each minute until the reader pauses it, and announced when it changes. */
export const BoardLive: Story = {
  args: { layout: 'board', 'refresh-interval': 60, announce: true },
};

/** The groups of the shown list are not all known: those of an older one stand there with its date. */
export const BoardOtherGroups: Story = { args: { layout: 'board', 'as-of': '2024-12-31' } };

/** A year’s deaths have no lists and no groups. */
export const BoardDeaths: Story = {
  args: { layout: 'board', measure: 'deaths-penitentiary-2024' },
};

/** The compiler’s lists up to the shown one; more than a year without a list is a gap. */
export const Sparkline: Story = { args: { sparkline: true } };

/** One list is no line: the number alone. */
export const OneList: Story = {
  args: { layout: 'board', data: aDataset({ counts: [aList('2024-06-01', 124)] }) },
};

/** Two equal lists. */
export const EqualLists: Story = {
  args: {
    sparkline: true,
    data: aDataset({ counts: [aList('2024-01-01', 124), aList('2024-06-01', 124)] }),
  },
};

/** A list 10,000 times the others. */
export const TenThousandTimes: Story = {
  args: {
    layout: 'board',
    data: aDataset({
      counts: [
        aList('2022-01-01', 12),
        aList('2022-11-01', 14),
        aList('2023-06-01', 140_000),
        aList('2024-01-01', 13),
        aList('2024-06-01', 15),
      ],
    }),
  },
};

const QUANTITIES = {
  'more than': { qualifier: 'more-than', value: 40 },
  between: { qualifier: 'between', low: 80, high: 90 },
  several: { qualifier: 'several' },
  unknown: { qualifier: 'unknown' },
} as const;

/** Words that keep a number as sure as its source is. */
export const Qualifiers: Story = {
  render: () => html`
    ${Object.values(QUANTITIES).map((quantity) => {
      const data = aDataset({ counts: [aList('2024-06-01', 0, { quantity })] });
      return html`<custody-count .data=${data}></custody-count>
        <hr />`;
    })}
  `,
};

/** The same on a board. */
export const BoardQualifiers: Story = {
  render: () => html`
    ${Object.values(QUANTITIES).map((quantity) => {
      const counts = [aList('2023-06-01', 70), aList('2024-06-01', 0, { quantity })];
      return html`<custody-count layout="board" .data=${aDataset({ counts })}></custody-count>
        <hr />`;
    })}
  `,
};

/** Invented data says so. */
export const Synthetic: Story = { args: { data: synthetic } };

/** The newest list of another compiler. */
export const OtherCompiler: Story = { args: { compiler: 'working-group' } };

/** Without source and buttons, for an article that says them itself. */
export const Hidden: Story = { args: { hide: 'source actions' } };

/** The editor’s own heading. */
export const OwnHeading: Story = { args: { heading: 'Behind bars for what they said' } };

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
export const NoJavaScript: Story = { render: () => withoutScript('custody-count', SENTENCE) };
