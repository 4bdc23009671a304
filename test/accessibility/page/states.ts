import type { CustodyElement } from '../../../src/elements/custody-element.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { aGroupedList, type GroupGiven } from '../../fixtures/a-grouped-list.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';
import { aWatchList } from '../../fixtures/a-timeline.ts';
import { FAILS_LATER, NEVER, NOWHERE, PUBLISHED } from './addresses.ts';

/** One thing that an element can show. */
export interface State {
  readonly tag: string;
  /** The published dataset, where no other is given. */
  readonly data?: () => Dataset;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The author's content; absent: a sentence. */
  readonly content?: string;
  /** Notes of the site, by their days. */
  readonly notes?: readonly string[];
  /** What a reader does: presses the first control that a selector finds, one after the other. */
  readonly press?: readonly string[];
  readonly act?: (element: CustodyElement) => Promise<void>;
  /** Something that is there when the state is. */
  readonly shows: string;
}

const UNCERTAIN: readonly GroupGiven[] = [
  ['Believers', { qualifier: 'between', low: 40, high: 60 }],
  ['Journalists', { qualifier: 'more-than', value: 30 }],
  ['Party members', { qualifier: 'several' }],
  ['Students', 12],
];
const MANY: readonly GroupGiven[] = Array.from({ length: 44 }, (_, i) => [
  `Group ${i + 1}`,
  90 - i,
]);

const emptyLists = (): Dataset => aDataset({ counts: [] });
/** Lists that are ranges, of two compilers, one of which has a single list. */
const uncertainLists = (): Dataset =>
  aDataset({
    synthetic: false,
    counts: [
      aList('2022-03-01', 80),
      aList('2022-12', 110, { quantity: { qualifier: 'between', low: 90, high: 130 } }),
      aList('2024-06-01', 124, { quantity: { qualifier: 'at-least', value: 124 } }),
      aWatchList('2023-01', 90),
    ],
  });
/** So many places that the map draws several as one. */
const crowd = (): Dataset => {
  const places = Array.from({ length: 620 }, (_, i) =>
    aPlace(`p${i}`, [46.6 + ((i * 0.754877) % 1) * 2.2, 40 + ((i * 0.56984) % 1) * 0.8]),
  );
  const deaths = deathsAt(places, Object.fromEntries(places.map(({ id }) => [id, 1])));
  return { ...deaths, synthetic: false };
};

const AZ = { basemap: 'basemaps/az.json' };
const MORE = '[part=actions] > button';
const published = (tag: string, shows: string, more: Partial<State> = {}): State => ({
  tag,
  shows,
  ...more,
});

/** What each element shows of its own, and opened. */
const VIEWS: Readonly<Record<string, State>> = {
  count: published('custody-count', '.digits'),
  'count, another list beside it': published('custody-count', '.line', {
    attributes: { 'compare-to': '2019-03-04' },
  }),
  'count in a sentence': published('custody-count', '.inline', {
    attributes: { layout: 'inline' },
  }),
  'count with its line': published('custody-count', '.sparkline', {
    attributes: { sparkline: '' },
  }),
  'count as a board': published('custody-count', '.groups', { attributes: { layout: 'board' } }),
  'count that renews itself': published('custody-count', '[part=actions] button + button', {
    attributes: { 'refresh-interval': '3600', announce: '' },
  }),
  'count, more open': published('custody-count', '.take', { press: [MORE] }),
  timeline: published('custody-timeline', '.line'),
  'timeline of several compilers': published('custody-timeline', '.other-2 .point', {
    attributes: {
      compilers: 'union working-group centre-protection freedom-house',
      'compare-to': '2019-03-04',
    },
  }),
  'timeline with notes': published('custody-timeline', '.site-notes', {
    notes: ['2019', '2023-11-20', '2021-03/2021-09'],
  }),
  'timeline, events open': published('custody-timeline', '.events li', {
    attributes: { milestones: 'all' },
    press: ['.events-button'],
  }),
  'timeline of uncertain lists': published('custody-timeline', '.whisker', {
    data: uncertainLists,
    attributes: { compilers: 'league watch' },
  }),
  'timeline at an earlier list': published('custody-timeline', '.ring', {
    attributes: { selected: 'union-2020-05-13' },
  }),
  'timeline, more open': published('custody-timeline', '.lists', { press: [MORE] }),
  breakdown: published('custody-breakdown', '.bars'),
  'breakdown with a group chosen': published('custody-breakdown', '.marked', {
    press: ['tbody tr:nth-child(2) th'],
  }),
  'breakdown of uncertain groups': published('custody-breakdown', '.uncertain', {
    data: () => aGroupedList(UNCERTAIN, { total: 300, dataset: { synthetic: false } }),
  }),
  'breakdown with people in no group': published('custody-breakdown', '.hatch', {
    data: () => aGroupedList([['Believers', 40]], { total: 60, dataset: { synthetic: false } }),
  }),
  'breakdown of many groups': published('custody-breakdown', '.fold', {
    data: () => aGroupedList(MANY, { dataset: { synthetic: false } }),
  }),
  'breakdown, changes': published('custody-breakdown', '.disc', {
    attributes: { view: 'change' },
  }),
  'breakdown, changes of a group chosen': published('custody-breakdown', '.marked', {
    attributes: { view: 'change' },
    press: ['tbody tr:nth-child(2) th'],
  }),
  'breakdown, history': published('custody-breakdown', '.panel', {
    attributes: { view: 'history' },
  }),
  'breakdown, history of a group chosen': published('custody-breakdown', '.panels.marked', {
    attributes: { view: 'history' },
    press: ['.panels li:nth-child(2)'],
  }),
  'breakdown, people': published('custody-breakdown', '.one', { attributes: { view: 'people' } }),
  'breakdown, people of a group chosen': published('custody-breakdown', '.marked', {
    attributes: { view: 'people' },
    press: ['tbody tr:nth-child(2) th'],
  }),
  'breakdown, people of uncertain groups': published('custody-breakdown', '.open', {
    data: () => aGroupedList(UNCERTAIN, { total: 300, dataset: { synthetic: false } }),
    attributes: { view: 'people' },
  }),
  'breakdown, more open': published('custody-breakdown', '.take', { press: [MORE] }),
  map: published('custody-deaths-map', '.bubble'),
  'map with a place open': published('custody-deaths-map', '.bubble.active', {
    attributes: { selected: 'gobustan' },
  }),
  'map of the whole country': published('custody-deaths-map', '.bubble', {
    press: ['.zoom > button[aria-pressed=false]', '.zoom-step'],
  }),
  'map of many places': published('custody-deaths-map', '.cluster', {
    data: crowd,
    attributes: AZ,
  }),
  'map of regions': published('custody-deaths-map', '.shade-1', {
    attributes: { view: 'regions' },
  }),
  'map of regions with one open': published('custody-deaths-map', '.region-active', {
    attributes: { view: 'regions' },
    press: ['.entry'],
  }),
  'lists without a map': published('custody-deaths-map', '.mapless', {
    attributes: { basemap: 'none' },
  }),
  'map, more open': published('custody-deaths-map', '.take', { press: [MORE] }),
};

/** The states of data, of each element: they look much alike, and none may be forgotten. */
const ofData = (
  name: string,
  tag: string,
  empty: () => Dataset,
  wrong: Record<string, string>,
): Record<string, State> => ({
  [`${name}, loading`]: { tag, attributes: { src: NEVER }, shows: 'slot' },
  [`${name}, loading, without a text`]: {
    tag,
    attributes: { src: NEVER },
    content: '',
    shows: 'slot > .notice',
  },
  [`${name}, failed`]: { tag, attributes: { src: NOWHERE }, shows: 'slot + .notice' },
  [`${name}, a fact that is none`]: { tag, attributes: wrong, shows: 'slot + .notice' },
  [`${name}, empty`]: { tag, data: empty, shows: 'figure' },
  [`${name}, unconfirmed`]: {
    tag,
    attributes: { src: FAILS_LATER },
    act: (element) => element.refresh(),
    shows: '.notice',
  },
  [`${name}, synthetic`]: {
    tag,
    data: () => aDataset({ basemap: 'basemaps/az.json', ...synthetic() }),
    shows: '.notice',
  },
});

const synthetic = (): Parameters<typeof aDataset>[0] => ({
  places: [aPlace('capital-prison', [47.5, 40.4])],
});

/** Every state of every element, by its name. */
export const STATES: Readonly<Record<string, State>> = {
  ...VIEWS,
  ...ofData('count', 'custody-count', emptyLists, { measure: 'no-such' }),
  ...ofData('timeline', 'custody-timeline', emptyLists, { compilers: 'no-such' }),
  ...ofData('breakdown', 'custody-breakdown', emptyLists, { compiler: 'no-such' }),
  ...ofData('map', 'custody-deaths-map', () => aDataset({ deaths: [], deathTotals: [] }), {
    'custody-types': 'no-such',
  }),
};

/** What each element shows when nothing is amiss: all its colours, texts and controls. */
export const VIEW_NAMES: readonly string[] = Object.keys(VIEWS);

export const sourceOf = ({ data, attributes }: State): string | undefined =>
  data ? undefined : (attributes?.['src'] ?? PUBLISHED);
