import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/deaths-map.ts';
import { aDataset, aDeath } from '../test/fixtures/a-dataset.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { freedoniaBasemap } from '../test/fixtures/freedonia-basemap.ts';
import { aDeathNowhere, aPlace, aWithheldDeath, deathsAt } from '../test/fixtures/a-map-dataset.ts';
import { given, sentence, type Args } from './given.ts';
import { longNamed } from './long-names.ts';
import { withoutScript } from './no-script.ts';
import { PUBLISHED } from './story-data.ts';
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

/** The invented country of Freedonia, as a publisher's host would serve it. */
const FREEDONIA = URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart]));

const SENTENCE = '41 deaths in custody have become public; for 25 of them no place is stated.';

const meta: Meta<Args> = {
  title: 'Elements/Deaths map',
  component: 'custody-deaths-map',
  args: { src: PUBLISHED },
  render: (args) => {
    const basemap = args['basemap'] ?? (args.data && FREEDONIA);
    return html`<custody-deaths-map ${given({ ...args, basemap })}
      >${sentence(args, SENTENCE)}</custody-deaths-map
    >`;
  },
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
export const Penitentiary: Story = { args: { 'custody-types': 'penitentiary' } };

/** Encounters with police are no custody: they are shown when asked for by name. */
export const EncountersWithPolice: Story = { args: { 'custody-types': 'police police-encounter' } };

/** Left out by the editor. */
export const WithoutMap: Story = { args: { basemap: 'none' } };

/** A basemap that does not come hides no fact. */
export const BasemapFails: Story = { args: { basemap: 'no-such-basemap.json' } };

/** An attribute that chooses facts never falls back: the author's text stays. */
export const UnknownKind: Story = { args: { 'custody-types': 'jail' } };

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

/** A region of which nothing is published: it is hatched, and the list names it. */
export const RegionWithNoCase: Story = {
  args: {
    view: 'regions',
    data: deathsAt([aPlace('a', [10.8, 50.7], { region: 'west' })], { a: 14 }),
  },
};

/** No record at all. */
export const Empty: Story = { args: { data: aDataset({ deaths: [], deathTotals: [] }) } };

/** Renewed each five minutes until the reader pauses it, and announced when it changes. */
export const Live: Story = { args: { 'refresh-interval': 300, announce: true } };

/** The dataset as of a day, with today’s corrections. */
export const AsOf: Story = { args: { 'as-of': '2024-12-31' } };

/** Without heading, sentence and actions, for an article that says them itself. */
export const Hidden: Story = { args: { hide: 'heading sentence actions' } };

/** The editor’s own heading. */
export const OwnHeading: Story = { args: { heading: 'Where they died' } };

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
export const NoJavaScript: Story = { render: () => withoutScript('custody-deaths-map', SENTENCE) };
