import { html, nothing, type TemplateResult } from 'lit';
import type { Takeaway } from '../export/takeaway.ts';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { CustodyKind } from '../model/custody-kinds.ts';
import type { Basemap } from '../model/basemap.ts';
import type { Dataset, Source } from '../model/dataset.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import type { DeathsMapScene } from '../scenes/deaths-map.ts';
import type { MapLayout } from '../scenes/deaths-map-layout.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import type { ListsState } from './deaths-map-entry.ts';
import { listsView, type RegionNames } from './deaths-map-lists.ts';
import { mapView, type PictureState } from './deaths-map-picture.ts';
import { zoomView } from './deaths-map-zoom.ts';
import { totalsTable, yearsView } from './deaths-map-years.ts';
import type { Drawing } from './drawing.ts';

/** What stands in the picture's half. */
export type MapShown =
  | { readonly status: 'drawn'; readonly scene: DeathsMapScene; readonly basemap: Basemap }
  | {
      readonly status: 'regions';
      readonly layout: MapLayout;
      readonly map: TemplateResult;
      readonly lists: TemplateResult;
      /** What is taken away of the regions in place of the places. */
      readonly takeaway: (measureText: MeasureText) => Promise<Partial<Takeaway>>;
    }
  | { readonly status: 'none' }
  | { readonly status: 'failed' };

/** What the map is shown with. */
export interface DeathsMapContext {
  readonly dataset: Dataset;
  readonly strings: DeathsMapLanguage;
  readonly width: number;
  /** The kinds of custody to name; undefined for all that is custody. */
  readonly kinds: readonly CustodyKind[] | undefined;
  /** Begins the ids in the drawing, where a page holds several outside of elements. */
  readonly ids?: string;
}

/** The map, the three classes beside it and the years under it. */
export function deathsMapDrawing(
  selection: DeathsMapSelection,
  shown: MapShown,
  { dataset, strings, width, kinds, ids = '' }: DeathsMapContext,
  state: PictureState & ListsState,
): Drawing {
  const { deathsMap } = strings;
  const heading = textIn(dataset.deathsTitle, strings.lang);
  if (dataset.deaths.length === 0 && dataset.deathTotals.length === 0)
    return {
      state: 'empty',
      heading,
      picture: html`<p>${deathsMap.noDeaths}</p>`,
      none: deathsMap.noDeaths,
      sources: [],
    };
  const { years } = selection;
  const leftOut = dataset.deathTotalsLeftOut;
  const yearsWidth = widthForYears(selection, shown, width);
  return {
    state: 'ready',
    heading,
    measure: deathsMap.measure(kinds),
    sentence: deathsMapSentence(selection, kinds, strings),
    picture: html`<div class=${halves(shown, width)} @pointerleave=${() => state.onPoint([])}>
      ${pictureView(selection, shown, dataset.synthetic === true, strings, state, ids)}
      <div class="lists">
        ${
          shown.status === 'regions'
            ? shown.lists
            : listsView(selection, regionNames(shown, strings), strings, state)
        }
        ${yearsWidth < width ? yearsView(years, leftOut.length, yearsWidth, strings) : nothing}
      </div>
    </div>`,
    below:
      yearsWidth < width ? undefined : html`${yearsView(years, leftOut.length, width, strings)}`,
    table: dataset.deathTotals.length > 0 ? totalsTable(years.totals, leftOut, strings) : undefined,
    sources: sourcesOf(selection),
  };
}

/** The fact in one breath; `kinds` are undefined for all that is custody. */
export function deathsMapSentence(
  { years, choice, named, withheld, total, possible }: DeathsMapSelection,
  kinds: readonly CustodyKind[] | undefined,
  { deathsMap, lang }: DeathsMapLanguage,
): string {
  // A total is of all custody; beside a choice of kinds it would seem to be theirs.
  const newest = kinds ? undefined : years.newest[0];
  return deathsMap.sentence({
    total,
    where: whereOf(choice.kinds),
    possible,
    period: choice.period,
    placeNotStated: named.length + withheld.length,
    newest: newest && {
      year: newest.year,
      totals: years.newest.map(({ quantity, saidBy }) => ({
        quantity,
        saidBy: textIn(saidBy, lang).text,
      })),
    },
  });
}

/** Encounters with police are no custody: a sentence that counts them says so. */
function whereOf(kinds: readonly CustodyKind[]): 'custody' | 'encounters' | 'both' {
  if (!kinds.includes('police-encounter')) return 'custody';
  return kinds.length === 1 ? 'encounters' : 'both';
}

/** Where the lists are short, the years stand under them, beside a map that is all but empty; else under both. */
function widthForYears(
  { placed, unpositioned }: DeathsMapSelection,
  shown: MapShown,
  width: number,
): number {
  const isShort = placed.length + unpositioned.length < 5;
  const half =
    shown.status === 'drawn'
      ? shown.scene.layout.width
      : shown.status === 'regions'
        ? shown.layout.width
        : width;
  return isShort && half >= 440 ? half : width;
}

/** The basemap's names of the regions, kept with it: by them what is grouped is known again. */
const kept = new WeakMap<Basemap, { readonly lang: string; readonly names: RegionNames }>();

function regionNames(shown: MapShown, { lang }: DeathsMapLanguage): RegionNames {
  if (shown.status !== 'drawn') return undefined;
  const before = kept.get(shown.basemap);
  if (before?.lang === lang) return before.names;
  const names = new Map(
    shown.basemap.regions.map((region) => [
      region.id,
      textIn(new Map(Object.entries(region.names)), lang).text,
    ]),
  );
  kept.set(shown.basemap, { lang, names });
  return names;
}

/** Map and lists beside each other, under each other, or the lists alone. */
function halves(shown: MapShown, width: number): string {
  if (shown.status === 'none' || shown.status === 'failed')
    return width >= 640 ? 'halves mapless beside' : 'halves mapless';
  const layout = shown.status === 'drawn' ? shown.scene.layout : shown.layout;
  return layout.columns === 2 ? 'halves beside' : 'halves';
}

function pictureView(
  selection: DeathsMapSelection,
  shown: MapShown,
  synthetic: boolean,
  strings: DeathsMapLanguage,
  state: PictureState,
  ids: string,
): TemplateResult | typeof nothing {
  const words = strings.deathsMap;
  if (shown.status === 'regions') return shown.map;
  // An editor who wants no map needs no word about it.
  if (shown.status === 'none') return nothing;
  if (shown.status === 'failed') return html`<p class="map-line">${words.basemapFailed}</p>`;
  const readout = readoutText(selection, shown.scene, strings, state);
  const credits = shown.basemap.credits.map(({ text }) => text);
  return html`<div class="map-half">
    ${zoomView(shown.scene.zoom, strings, state.onZoom)}
    ${mapView(shown.scene, words.mapName(selection.placed.length), synthetic, strings, state, ids)}
    <div class="reading">
      <p class="map-line ${readout ? 'off' : ''}">${howTo(selection, shown.scene, strings)}</p>
      <p part="readout" class="map-line readout" aria-hidden="true">${readout}</p>
    </div>
    <p class="map-line">${words.mapCredit(credits)}</p>
  </div>`;
}

function howTo(
  { placed }: DeathsMapSelection,
  { maps }: DeathsMapScene,
  { deathsMap }: DeathsMapLanguage,
): string {
  if (placed.length === 0) return deathsMap.nonePlaced;
  return maps.some(({ bubbles }) => bubbles.some(({ points }) => points > 1))
    ? deathsMap.howToClusters
    : deathsMap.howTo;
}

/** What the mark that is pointed at or chosen stands for; it takes the place of the line on how to read the map. */
function readoutText(
  { placed }: DeathsMapSelection,
  { maps }: DeathsMapScene,
  { deathsMap, lang }: DeathsMapLanguage,
  { active }: PictureState,
): string | undefined {
  const bubble = maps
    .flatMap(({ bubbles }) => bubbles)
    .find(({ places }) => places.some((place) => active.includes(place)));
  const place = placed.find(({ place: { id } }) => id === bubble?.id)?.place;
  if (!bubble || !place) return undefined;
  if (bubble.points > 1) return deathsMap.clusterReadout(bubble.people, bubble.places.length);
  const name = textIn(place.settlement ?? place.name, lang).text;
  return deathsMap.readout(name, bubble.people, bubble.precision);
}

/** Sources of what stands without its own: the withheld and the places' positions. */
function sourcesOf({ withheld, notCounted, placed }: DeathsMapSelection): readonly Source[] {
  return [
    ...[...withheld, ...notCounted].flatMap(({ sources }) => sources),
    ...placed.flatMap(({ place }) => place.sources),
  ];
}
