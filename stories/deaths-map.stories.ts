import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/deaths-map.ts';
import type { CustodyDeathsMap } from '../src/elements/deaths-map.ts';
import { aDataset, aDeath } from '../test/fixtures/a-dataset.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { freedoniaBasemap } from '../test/fixtures/freedonia-basemap.ts';
import { aDeathNowhere, aPlace, aWithheldDeath, deathsAt } from '../test/fixtures/a-map-dataset.ts';
import { PUBLISHED } from './story-data.ts';

type Args = Partial<CustodyDeathsMap> & { content?: string };

/** The invented country of Freedonia, as a publisher's host would serve it. */
const FREEDONIA = URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart]));

const meta: Meta<Args> = {
  title: 'Elements/Deaths map',
  component: 'custody-deaths-map',
  args: { src: PUBLISHED },
  argTypes: { view: { control: 'inline-radio', options: ['places', 'regions'] } },
  render: (args) =>
    html`<custody-deaths-map
      src=${args.data ? nothing : (args.src ?? nothing)}
      .data=${args.data}
      from=${args.from ?? nothing}
      to=${args.to ?? nothing}
      custody-types=${args.custodyTypes ?? nothing}
      view=${args.view ?? nothing}
      basemap=${args.basemap ?? (args.data ? FREEDONIA : nothing)}
      selected=${args.selected ?? nothing}
      as-of=${args.asOf ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      color-scheme=${args.colorScheme ?? nothing}
      hide=${args.hide ?? nothing}
      refresh-interval=${args.refreshInterval ?? nothing}
      ><p>
        ${args.content ?? '41 deaths in custody have become public; for 25 of them no place is stated.'}
      </p></custody-deaths-map
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** All that became public: most placed cases are round Baku, so the inset leads and the country locates it. */
export const Published: Story = {};

/** A place chosen: its cases are open, its bubble marked. */
export const Selected: Story = { args: { selected: 'gobustan' } };

/** Almost nothing on the map, beside 151, 169 and "more than 40": what became public is not what happened. */
export const Since2021: Story = { args: { from: '2021' } };

/** A period in which the placed cases are spread: the country leads. */
export const From2014To2018: Story = { args: { from: '2014', to: '2018' } };

/** Until a month; what is not dated closely enough is kept and said. */
export const Until: Story = { args: { to: '2009-06' } };

/** One kind of custody. */
export const Penitentiary: Story = { args: { custodyTypes: 'penitentiary' } };

/** Encounters with police are no custody: they are shown when asked for by name. */
export const EncountersWithPolice: Story = { args: { custodyTypes: 'police police-encounter' } };

/** Left out by the editor. */
export const WithoutMap: Story = { args: { basemap: 'none' } };

/** A basemap that does not come hides no fact. */
export const BasemapFails: Story = { args: { basemap: 'no-such-basemap.json' } };

/** An attribute that chooses facts never falls back: the author's text stays. */
export const UnknownKind: Story = { args: { custodyTypes: 'jail' } };

/** One place. */
export const OnePlace: Story = {
  args: { data: deathsAt([aPlace('a', [10.8, 50.7])], { a: 1 }) },
};

/** How exactly a place is known: a town, a district, a region. */
export const Precisions: Story = {
  args: {
    data: deathsAt(
      [
        aPlace('site', [10.4, 51.5], { precision: 'site' }),
        aPlace('town', [10.9, 51.2]),
        aPlace('district', [11.4, 50.9], { precision: 'district' }),
        aPlace('around', [11.6, 50.4], { precision: 'region' }),
        aPlace('unmapped', undefined, { region: 'west' }),
      ],
      { site: 9, town: 6, district: 4, around: 2, unmapped: 5 },
    ),
  },
};

/** Two institutions at one point: one bubble, two entries. */
export const SamePoint: Story = {
  args: {
    data: deathsAt([aPlace('a', [10.8, 50.7]), aPlace('b', [10.8, 50.7])], { a: 4, b: 3 }),
    selected: 'a',
  },
};

/** Places spread over the country, some of them too close: the country leads, the inset is a detail. */
export const CountryLeads: Story = {
  args: {
    data: deathsAt(
      [
        aPlace('a', [11.6, 50.4]),
        aPlace('b', [11.66, 50.43]),
        aPlace('c', [11.63, 50.36]),
        aPlace('d', [10.2, 51.8]),
        aPlace('e', [10.3, 50.3]),
        aPlace('f', [11.2, 51.6]),
      ],
      { a: 2, b: 1, c: 1, d: 4, e: 3, f: 2 },
    ),
  },
};

/** Nothing has a position. */
export const AllUnplaced: Story = {
  args: {
    data: aDataset({
      places: [aPlace('unmapped', undefined, { region: 'east' }), aPlace('unknown')],
      deaths: [
        aDeath('1', { place: 'unmapped' }),
        aDeath('2', { place: 'unknown' }),
        aDeathNowhere('3', { placeAsReported: { en: 'A colony near the capital' } }),
        aWithheldDeath('4', { date: '2019' }),
        aWithheldDeath('5', { counted: false, reason: { en: 'A single source.' } }),
      ],
    }),
  },
};

/** So many synthetic places all over Freedonia, each in its region, with one to nine deaths. */
function scattered(count: number, most: number): Dataset {
  const ids = Array.from({ length: count }, (_, i) => i);
  return deathsAt(
    ids.map((i) => {
      const lng = 10.06 + 1.88 * ((i * 0.754877) % 1);
      const lat = 50.06 + 1.88 * ((i * 0.56984) % 1);
      return aPlace(`p${i}`, [lng, lat], { region: lng < 11 ? 'west' : 'east' });
    }),
    Object.fromEntries(ids.map((i) => [`p${i}`, 1 + ((i * 7) % most)])),
  );
}

/** Five hundred places: the list shows the first and all when asked. */
export const FiveHundredPlaces: Story = { args: { data: scattered(500, 9) } };

/** Ten thousand places: marks stand for several, closer they come apart; the list goes by region. */
export const TenThousandPlaces: Story = { args: { data: scattered(10_000, 2) } };

/** The regions: what is shaded became public there; where nothing is published, nothing is known. */
export const Regions: Story = { args: { view: 'regions' } };

/** A region chosen: its places are disclosed, its outline marked. */
export const RegionSelected: Story = { args: { view: 'regions', selected: 'BA' } };

/** Regions of a period of which hardly anything is known. */
export const RegionsSince2021: Story = { args: { view: 'regions', from: '2021' } };

/** Every region has cases, and some places name none. */
export const RegionsOfFreedonia: Story = {
  args: {
    view: 'regions',
    data: deathsAt(
      [
        aPlace('a', [10.8, 50.7], { region: 'west' }),
        aPlace('b', undefined, { region: 'east' }),
        aPlace('c'),
      ],
      { a: 14, b: 3, c: 2 },
    ),
  },
};

/** No record at all. */
export const Empty: Story = { args: { data: aDataset({ deaths: [], deathTotals: [] }) } };
