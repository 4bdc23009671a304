import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { chartsIn, shown } from '../.storybook/shown.ts';
import '../src/all.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { aDataset, aDatasetFile } from '../test/fixtures/a-dataset.ts';
import { answered } from './answered.ts';
import { PUBLISHED } from './story-data.ts';

/** The states that every element can be in; a page's style sheet reaches them as `:state(old)` and so on. */
const meta: Meta = { title: 'All elements/States', tags: ['!autodocs'] };
export default meta;

const SENTENCE = '392 people were on the list of political prisoners of 7 October 2025.';

/** The four elements with one dataset, or one address. */
const four = ({ data, src = '' }: { data?: Dataset; src?: string }): TemplateResult => html`
  <custody-count .data=${data} src=${src}><p>${SENTENCE}</p></custody-count>
  <hr />
  <custody-timeline .data=${data} src=${src}><p>${SENTENCE}</p></custody-timeline>
  <hr />
  <custody-breakdown .data=${data} src=${src}><p>${SENTENCE}</p></custody-breakdown>
  <hr />
  <custody-deaths-map .data=${data} src=${src}><p>${SENTENCE}</p></custody-deaths-map>
`;

/** Holds when each chart is in the state. */
const allAre =
  (state: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await shown(canvasElement);
    for (const chart of chartsIn(canvasElement))
      await expect(chart.matches(`:state(${state})`), chart.localName).toBe(true);
  };

/** The dataset is on its way: the author’s sentence, and nothing that moves. */
export const Loading: StoryObj = {
  parameters: { neverShown: true },
  beforeEach: () => answered('never.json', () => new Promise<Response>(() => undefined)),
  render: () => four({ src: 'never.json' }),
  play: async ({ canvasElement }) => {
    for (const chart of chartsIn(canvasElement))
      await expect(chart.matches(':state(loading)'), chart.localName).toBe(true);
  },
};

/** The figures are there. */
export const Ready: StoryObj = { render: () => four({ src: PUBLISHED }), play: allAre('ready') };

/** Nothing has been published. */
export const Empty: StoryObj = {
  render: () => four({ data: aDataset({ counts: [], deaths: [], deathTotals: [] }) }),
  play: allAre('empty'),
};

/** The newest list is older than the dataset’s own limit: its date is said with the number. */
export const Old: StoryObj = {
  render: () => {
    const data = aDataset({ synthetic: false });
    return html`<custody-count .data=${data}></custody-count>
      <hr />
      <custody-timeline .data=${data}></custody-timeline>
      <hr />
      <custody-breakdown .data=${data}></custody-breakdown>`;
  },
  play: allAre('old'),
};

let answers = 0;

/** The last good data is shown; a later look at the server failed, and a line says so. */
export const Unconfirmed: StoryObj = {
  // Each address is asked once a page, so that each showing has one of its own.
  beforeEach: () => {
    const file = JSON.stringify(aDatasetFile());
    let asked = 0;
    answers += 1;
    return answered(`unconfirmed-${answers}.json`, () =>
      Promise.resolve(asked++ === 0 ? new Response(file) : new Response('', { status: 404 })),
    );
  },
  render: () => four({ src: `unconfirmed-${answers}.json` }),
  play: async (context) => {
    await shown(context.canvasElement);
    await chartsIn(context.canvasElement)[0]?.refresh();
    await allAre('unconfirmed')(context);
  },
};

/** The dataset could not be loaded: the author’s text stays. */
export const Failed: StoryObj = {
  render: () => four({ src: 'no-such-dataset.json' }),
  play: allAre('failed'),
};

/** An attribute that chooses facts names none: the author’s text stays, and the console says what is known. */
export const WrongFact: StoryObj = {
  render: () =>
    html`<custody-count .data=${aDataset()} measure="deths-2023">
      <p>More than 40 deaths were registered in 2023.</p>
    </custody-count>`,
  play: allAre('failed'),
};
