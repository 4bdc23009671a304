import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/all.ts';
import { aDataset, aDatasetFile } from '../test/fixtures/a-dataset.ts';
import { aGroupedList } from '../test/fixtures/a-grouped-list.ts';
import { freedoniaBasemap } from '../test/fixtures/freedonia-basemap.ts';
import { aPlace, deathsAt } from '../test/fixtures/a-map-dataset.ts';
import { answered } from './answered.ts';
import { chartIn } from './chart-in.ts';
import { synthetic } from './story-data.ts';

/** What a reader does, step by step; the tab “Interactions” plays it back. */
const meta: Meta = { title: 'All elements/Interactions', tags: ['!autodocs'] };
export default meta;

const FREEDONIA = URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart]));

const groups = aGroupedList(
  Array.from({ length: 8 }, (_, i) => [`Category ${i + 1}`, 80 - 9 * i] as const),
);

const places = deathsAt(
  [
    aPlace('a', [10.8, 50.7], { region: 'west' }),
    aPlace('b', [11.5, 51.4], { region: 'east' }),
    aPlace('c', [10.4, 51.6], { region: 'west' }),
  ],
  { a: 4, b: 3, c: 1 },
);

/** Previous and next go from list to list; the page hears which. */
export const StepThroughLists: StoryObj = {
  render: () => html`<custody-timeline .data=${synthetic}></custody-timeline>`,
  play: async ({ canvasElement }) => {
    const { press, keys, says, selected } = await chartIn(canvasElement);
    await says('.readout', /124/);
    await press('Previous list');
    await says('.readout', /100/);
    await keys('{Enter}');
    await says('.readout', /110/);
    await press('Next list');
    await says('.readout', /100/);
    await expect(selected).toEqual([
      { kind: 'list', id: 'league-2023-06-10' },
      { kind: 'list', id: 'league-2022-12-01' },
      { kind: 'list', id: 'league-2023-06-10' },
    ]);
  },
};

/** The slider says each list in words, and tells the page once it is let go. */
export const SlideThroughLists: StoryObj = {
  render: () => html`<custody-timeline .data=${synthetic}></custody-timeline>`,
  play: async ({ canvasElement }) => {
    const { find, says, selected } = await chartIn(canvasElement);
    const slider = await find<HTMLInputElement>('input[type=range]');
    await fireEvent.input(slider, { target: { value: '0' } });
    await says('.readout', /80/);
    await expect(slider.getAttribute('aria-valuetext')).toMatch(/80/);
    await expect(selected).toEqual([]);
    await fireEvent.change(slider);
    await expect(selected).toEqual([{ kind: 'list', id: 'league-2022-03-01' }]);
  },
};

/** The events are disclosed by a button that says how many there are. */
export const OpenEvents: StoryObj = {
  render: () => html`<custody-timeline .data=${synthetic}></custody-timeline>`,
  play: async ({ canvasElement }) => {
    const { button, press, says } = await chartIn(canvasElement);
    await press(/^Events/);
    await expect(await button(/^Events/)).toHaveAttribute('aria-expanded', 'true');
    await says('#events', /Pardon of 12 people/);
  },
};

/** The header of a column sorts by it, with the pointer and with a key. */
export const SortByLabel: StoryObj = {
  render: () => html`<custody-breakdown .data=${groups}></custody-breakdown>`,
  play: async ({ canvasElement }) => {
    const { find, keys, says } = await chartIn(canvasElement);
    await says('#rows tr:first-child', /Category 1/);
    const header = await find('th[scope=col]:not([aria-sort]) button.sort');
    header.focus();
    await keys('{Enter}');
    const sorted = await find('th[aria-sort=ascending]');
    await expect(sorted).toContainElement(header);
  },
};

/** The first rows, all of them, and the first again. */
export const ShowAllCategories: StoryObj = {
  render: () => html`<custody-breakdown .data=${groups} top="3"></custody-breakdown>`,
  play: async ({ canvasElement }) => {
    const { chart, press } = await chartIn(canvasElement);
    const rows = () => chart.renderRoot.querySelectorAll('#rows tr').length;
    const few = rows();
    await press(/^Show all/);
    await waitFor(() => expect(rows()).toBe(8));
    await press(/^Show fewer/);
    await waitFor(() => expect(rows()).toBe(few));
  },
};

/** Another view of the same list, as a page's own buttons would ask for it. */
export const ChangeOfView: StoryObj = {
  render: () => html`<custody-breakdown .data=${groups}></custody-breakdown>`,
  play: async ({ canvasElement }) => {
    const { chart, find } = await chartIn(canvasElement);
    chart.setAttribute('view', 'people');
    await find('svg.marks');
    chart.setAttribute('view', 'bars');
    await find('#rows tr');
  },
};

/** A place in the list discloses its cases and marks its bubble; Escape closes it and leaves the focus there. */
export const OpenPlace: StoryObj = {
  render: () =>
    html`<custody-deaths-map .data=${places} basemap=${FREEDONIA}></custody-deaths-map>`,
  play: async ({ canvasElement }) => {
    const { chart, find, keys, says, selected } = await chartIn(canvasElement);
    const entry = await find<HTMLButtonElement>('#entry-a');
    await userEvent.click(entry);
    await waitFor(() => expect(entry).toHaveAttribute('aria-expanded', 'true'));
    await says('#cases-a', /Person a-0/);
    await expect(selected).toEqual([{ kind: 'place', id: 'a' }]);
    entry.focus();
    await keys('{Escape}');
    await waitFor(() => expect(entry).toHaveAttribute('aria-expanded', 'false'));
    await expect(chart.shadowRoot?.activeElement).toBe(entry);
  },
};

/** The map comes closer and goes back; a step that leads nowhere stays, so that the focus does. */
export const Zoom: StoryObj = {
  render: () =>
    html`<custody-deaths-map .data=${places} basemap=${FREEDONIA}></custody-deaths-map>`,
  play: async ({ canvasElement }) => {
    const { button, press } = await chartIn(canvasElement);
    await press('Zoom in');
    await waitFor(async () =>
      expect(await button('Reset')).toHaveAttribute('aria-disabled', 'false'),
    );
    await press('Reset');
    await waitFor(async () =>
      expect(await button('Reset')).toHaveAttribute('aria-disabled', 'true'),
    );
  },
};

/** A region in the list discloses its places. */
export const OpenRegion: StoryObj = {
  render: () =>
    html`<custody-deaths-map
      .data=${places}
      basemap=${FREEDONIA}
      view="regions"
    ></custody-deaths-map>`,
  play: async ({ canvasElement }) => {
    const { find, says } = await chartIn(canvasElement);
    const entry = await find<HTMLButtonElement>('[id^="entry-region"]');
    await userEvent.click(entry);
    await waitFor(() => expect(entry).toHaveAttribute('aria-expanded', 'true'));
    await says('[id^="cases-region"]', /Town/);
  },
};

/** A page that renews itself can be stopped, and started again. */
export const PauseUpdates: StoryObj = {
  beforeEach: () =>
    answered('live.json', () => Promise.resolve(new Response(JSON.stringify(aDatasetFile())))),
  render: () => html`<custody-count src="live.json" refresh-interval="300"></custody-count>`,
  play: async ({ canvasElement }) => {
    const { press, button } = await chartIn(canvasElement);
    await press('Pause updates');
    await press('Resume updates');
    await button('Pause updates');
  },
};

/** Behind “More”: the table, the downloads, the sources. */
export const TakeAway: StoryObj = {
  render: () => html`<custody-count .data=${aDataset()}></custody-count>`,
  play: async ({ canvasElement }) => {
    const { chart, button, press, keys } = await chartIn(canvasElement);
    (await button('More')).focus();
    await keys('{Enter}');
    await button('Download CSV');
    await button('Copy citation');
    await expect(await chart.toCsv()).toMatch(/124/);
    await expect(await chart.toSvg()).toContain('</svg>');
    await press('Less');
    await expect(await button('More')).toHaveAttribute('aria-expanded', 'false');
  },
};
