import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.ts';
import { aDataset } from '../test/fixtures/a-dataset.ts';

/** The states that every element can be in. `custody-count` stands for all where they look alike. */
const meta: Meta = { title: 'States' };
export default meta;

/** The dataset could not be loaded: the author’s text stays. */
export const Failed: StoryObj = {
  render: () =>
    html`<custody-timeline src="no-such-dataset.json">
      <p>392 people were on the list of political prisoners of 7 October 2025.</p>
    </custody-timeline>`,
};

/** An attribute that chooses facts names none: the author’s text stays. */
export const WrongFact: StoryObj = {
  render: () =>
    html`<custody-count .data=${aDataset()} measure="deths-2023">
      <p>More than 40 deaths were registered in 2023.</p>
    </custody-count>`,
};

/** No list has been published. */
export const Empty: StoryObj = {
  render: () => html`
    <custody-count .data=${aDataset({ counts: [] })}></custody-count>
    <hr />
    <custody-timeline .data=${aDataset({ counts: [] })}></custody-timeline>
    <hr />
    <custody-breakdown .data=${aDataset({ counts: [] })}></custody-breakdown>
    <hr />
    <custody-deaths-map .data=${aDataset({ deaths: [], deathTotals: [] })}></custody-deaths-map>
  `,
};
