import { textIn } from '../i18n/text-in.ts';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Basemap, BasemapRegions } from '../model/basemap.ts';
import { selectDeathRegions, type DeathRegions } from '../model/select-death-regions.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import { regionsScene, type RegionsScene } from '../scenes/deaths-map-regions.ts';
import type { Zoom } from '../scenes/deaths-map-zoom.ts';
import { landRegionsOf, type LandRegions } from '../scenes/land-regions.ts';
import type { Land } from '../scenes/land.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { deathsMapRegionsCss } from '../theme/deaths-map-regions-css.ts';
import type { ListsState } from '../views/deaths-map-entry.ts';
import { regionEntryId, REGIONS } from '../views/deaths-map-lists.ts';
import type { PictureState } from '../views/deaths-map-picture.ts';
import { regionListsView } from '../views/deaths-map-region-lists.ts';
import { regionsView } from '../views/deaths-map-regions.ts';
import type { MapShown } from '../views/deaths-map.ts';
import { adoptSheets } from './adopt-sheets.ts';
import { remembered } from './remembered.ts';

/** What the regions are drawn from. */
interface RegionsGiven {
  readonly selection: DeathsMapSelection;
  readonly basemap: Basemap;
  readonly land: Land;
  /** The second file; undefined where it did not come, or the dataset names none. */
  readonly file: BasemapRegions | undefined;
  readonly synthetic: boolean;
  readonly width: number;
  readonly strings: DeathsMapLanguage;
  readonly measureText: MeasureText;
  readonly zoom: Zoom | undefined;
  /** The id of a region, or of a place in one. */
  readonly selected: string;
}

/** The part of the element that shows regions, loaded for `view="regions"`; it remembers its scene from draw to draw. */
export class RegionsPart {
  readonly #land = remembered(landRegionsOf);
  readonly #deaths = remembered(
    (selection: DeathsMapSelection, { regions }: LandRegions): DeathRegions =>
      selectDeathRegions(selection, new Set(regions.keys())),
  );
  readonly #names = remembered(
    ({ labels, regions }: LandRegions, strings: DeathsMapLanguage): ReadonlyMap<string, string> =>
      new Map(
        labels.flatMap(({ id, names }): [string, string][] =>
          regions.has(id) ? [[id, textIn(new Map(Object.entries(names)), strings.lang).text]] : [],
        ),
      ),
  );
  readonly #scene = remembered(
    (
      deaths: DeathRegions,
      land: Land,
      regions: LandRegions,
      width: number,
      strings: DeathsMapLanguage,
      measureText: MeasureText,
      zoom: Zoom | undefined,
      chosen: string | undefined,
    ): RegionsScene =>
      regionsScene(
        deaths,
        land,
        regions,
        width,
        { strings, measureText, textIn: (text) => textIn(text, strings.lang) },
        zoom,
        chosen,
      ),
  );

  /** @param element - Puts on the style sheet. */
  constructor(element: Element) {
    adoptSheets(element, [deathsMapRegionsCss]);
  }

  /** Regions and their list in the places of map and lists. */
  shown(given: RegionsGiven, state: PictureState & ListsState): MapShown {
    const { selection, land, strings, width, measureText } = given;
    const regions = this.#land(land, given.file);
    const deaths = this.#deaths(selection, regions);
    // A place that is pointed at or chosen marks its region.
    const active = deaths.regions.flatMap(({ region, places }) =>
      places.some(({ place }) => state.active.includes(place.id))
        ? [regionEntryId(REGIONS, region)]
        : [],
    );
    const ofPlace = deaths.regions.find(({ places }) =>
      places.some(({ place }) => place.id === given.selected),
    );
    const chosen = ofPlace?.region ?? given.selected;
    const marked = { ...state, active: [...state.active, ...active] };
    const scene = this.#scene(
      deaths,
      land,
      regions,
      width,
      strings,
      measureText,
      given.zoom,
      chosen,
    );
    const names = this.#names(regions, strings);
    const { basemap } = given;
    return {
      status: 'regions',
      layout: scene.layout,
      map: regionsView(scene, basemap, given.synthetic, strings, marked),
      lists: regionListsView(selection, deaths, names, strings, marked),
      takeaway: async (measure) => {
        const { deathsMapRegionsTakeaway } = await import('../export/deaths-map-regions.ts');
        const facts = { selection, deaths, names, basemap, land, regions };
        return deathsMapRegionsTakeaway(facts, strings, measure);
      },
    };
  }
}
