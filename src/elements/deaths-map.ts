import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { BasemapController, type BasemapState } from '../controllers/basemap-controller.ts';
import { PointedController } from '../controllers/pointed-controller.ts';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { basemapAt } from '../loading/basemaps.ts';
import { CUSTODY, parseCustodyKinds } from '../model/custody-kinds.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Basemap } from '../model/basemap.ts';
import type { DatasetError } from '../model/dataset-error.ts';
import { parsePeriod } from '../model/period.ts';
import {
  selectDeathsMap,
  type DeathsMapChoice,
  type DeathsMapSelection,
} from '../model/select-deaths-map.ts';
import { MOST_MARKS } from '../scenes/deaths-map-bubbles.ts';
import type { marksOf } from '../scenes/deaths-map-marks.ts';
import { deathsMapScene, type DeathsMapScene } from '../scenes/deaths-map.ts';
import type { Zoom } from '../scenes/deaths-map-zoom.ts';
import { strayPlace } from '../scenes/stray-place.ts';
import { landOf, type Land } from '../scenes/land.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { chartCss } from '../theme/chart-css.ts';
import { deathsMapCss } from '../theme/deaths-map-css.ts';
import { deathsMapListsCss } from '../theme/deaths-map-lists-css.ts';
import { deathsMapDrawing, type MapShown } from '../views/deaths-map.ts';
import type { ListsState } from '../views/deaths-map-entry.ts';
import { OPEN_ON_PAPER, regionEntryId, REGIONS } from '../views/deaths-map-lists.ts';
import type { PictureState } from '../views/deaths-map-picture.ts';
import type { Drawing } from '../views/drawing.ts';
import { measureTextOf } from './measure-text.ts';
import { deathsMapLanguages } from '../i18n/deaths-map-languages.ts';
import { CustodyElement, type Surroundings } from './custody-element.ts';
import type { RegionsPart } from './deaths-map-regions.ts';
import { remembered } from './remembered.ts';

type MapSurroundings = Pick<Surroundings<DeathsMapLanguage>, 'strings' | 'width'>;

const loadCases = () => import('./deaths-map-cases.ts');
const loadMarks = () => import('../scenes/deaths-map-marks.ts');
const loadRegions = () => import('./deaths-map-regions.ts');
const loadRegionsFile = () => import('../loading/basemap-regions.ts');

/**
 * Deaths in custody that became public: a map of their places, and beside it as an equal half the lists of those whose
 * position is published, whose place is only named, and whose place is not stated; under it the totals by year.
 *
 * @tag custody-deaths-map
 * @slot - The author's content: shown before the figures are there, without JavaScript and after a failure.
 * @slot heading - Replaces the heading by one of the article: an `<h2>`, say, whose own level counts.
 * @slot notes - The author's notes, under the picture.
 * @csspart heading - The heading.
 * @csspart measure - What is counted, in one line.
 * @csspart sentence - The fact in one breath.
 * @csspart controls - The buttons that zoom the map.
 * @csspart picture - The map and the lists.
 * @csspart readout - What is pointed at on the map, in the line under it.
 * @csspart source - Publisher and date of the data.
 * @csspart table - The table behind "More".
 * @csspart actions - The button "More" and what it discloses.
 * @cssproperty [--custody-sea] - Water.
 * @cssproperty [--custody-neighbour] - Countries round the one that is mapped.
 * @cssproperty [--custody-muted] - Secondary text.
 * @cssproperty [--custody-hairline] - Rules.
 * @fires {CustomEvent<{sequence: number, published: string}>} custody-load - A dataset is shown for the first time.
 * @fires {CustomEvent<{kind: 'place' | 'region', id: string}>} custody-select - The reader chose a place or a region, on the map or in the list.
 * @fires {CustomEvent<{code: string, message: string, path?: string, value?: unknown, retryable: boolean}>} custody-error -
 *   No dataset or no basemap came, or an attribute that chooses facts names none.
 */
export class CustodyDeathsMap extends CustodyElement<DeathsMapLanguage> {
  static override styles: CSSResultGroup = [
    CustodyElement.styles,
    chartCss,
    deathsMapCss,
    deathsMapListsCss,
  ];

  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    custodyTypes: { attribute: 'custody-types' },
    view: {},
    basemap: {},
    selected: {},
    open: { state: true },
    inTabOrder: { state: true },
    showsAll: { state: true },
    zoom: { state: true },
  };

  /** Start of the time shown, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what could lie inside is kept. */
  from: string | undefined;
  /** End of the time shown, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, all of it inside. */
  to: string | undefined;
  /** Kinds of custody to count, separated by spaces; absent: all but `police-encounter`. */
  custodyTypes: string | undefined;
  /** `places`: a bubble a place; `regions`: the country's regions, shaded by their number of deaths. */
  view: 'places' | 'regions' = 'places';
  /** Address of a basemap instead of the dataset's, or `none`. */
  basemap: string | undefined;
  /** Id of the place that is highlighted, with its cases open; in the view of regions also that of a region. */
  selected: string | undefined;

  private open: ReadonlySet<string> = new Set();
  private inTabOrder = false;
  private showsAll = false;
  private zoom: Zoom | undefined;

  readonly #pointed = new PointedController(this);
  readonly #basemap = new BasemapController(this, () => this.basemapUrl, basemapAt);
  readonly #regionsFile = new BasemapController(
    this,
    () => this.#regionsUrl,
    (url) => loadRegionsFile().then(({ basemapRegionsAt }) => basemapRegionsAt(url)),
  );
  readonly #regions = remembered((part: typeof RegionsPart) => new part(this));
  readonly #choice = remembered(
    (
      from: string | undefined,
      to: string | undefined,
      types: string | undefined,
    ): DeathsMapChoice => ({ period: parsePeriod(from, to), kinds: parseCustodyKinds(types) }),
  );
  readonly #selection = remembered(selectDeathsMap);
  readonly #land = remembered(landOf);
  readonly #stray = remembered(strayPlace);
  readonly #scene = remembered(
    (
      selection: DeathsMapSelection,
      land: Land,
      width: number,
      strings: DeathsMapLanguage,
      measureText: MeasureText,
      zoom: Zoom | undefined,
      chosen: string,
      together: typeof marksOf | undefined,
    ): DeathsMapScene =>
      deathsMapScene(
        selection,
        land,
        width,
        { strings, measureText, textIn: (text) => textIn(text, strings.lang) },
        zoom,
        chosen,
        together,
      ),
  );
  #toReveal: string | undefined;
  readonly #saidFailures = new WeakSet<DatasetError>();

  /** Absolute address of the basemap in use; undefined for none. */
  get basemapUrl(): string | undefined {
    if (this.basemap === 'none') return undefined;
    const dataset = this.knownDataset;
    if (!dataset) return undefined;
    const address = this.basemap || dataset.basemap;
    const base = this.basemap
      ? document.baseURI
      : absolute(this.datasetUrl ?? '', document.baseURI);
    return address === undefined ? undefined : absolute(address, base);
  }

  /** Absolute address of the regions beside the dataset's own basemap; they are not those of another. */
  get #regionsUrl(): string | undefined {
    const address = this.knownDataset?.basemapRegions;
    if (this.view !== 'regions' || this.basemap || address === undefined) return undefined;
    return absolute(address, absolute(this.datasetUrl ?? '', document.baseURI));
  }

  constructor() {
    super(deathsMapLanguages);
  }

  protected override draw(
    dataset: Dataset,
    { strings, width, printed }: Surroundings<DeathsMapLanguage>,
  ): Drawing | undefined {
    const view = this.presentation('view', this.view, ['places', 'regions'], 'places');
    const choice = this.#choice(this.from, this.to, this.custodyTypes);
    const selection = this.#selection(dataset, choice);
    const state = this.#basemap.state;
    const selected = this.#selectedIn(selection, view === 'regions' ? state : undefined);
    const surroundings = {
      strings,
      width,
      kinds: choice.kinds === CUSTODY ? undefined : choice.kinds,
    };
    const reader = {
      active:
        this.#pointed.id !== undefined || !selected
          ? (this.#pointed.id?.split(' ') ?? [])
          : this.#pathTo(selected).slice(0, 1),
      // Wanted before anything is opened: paper, which shows all cases, does not wait.
      cases: this.extra(loadCases)?.casesViewOf(this),
      open: printed ? OPEN_ON_PAPER : this.#opened(selected),
      inTabOrder: this.inTabOrder,
      showsAll: printed || this.showsAll,
      onPoint: this.#onPoint,
      onChoose: this.#onChoose,
      onToggle: this.#onToggle,
      onShowAll: this.#onShowAll,
      onOpenAll: this.#onOpenAll,
      onZoom: this.#onZoom,
    };
    const shown =
      state.status === 'failed'
        ? ({ status: 'failed' } as const)
        : !this.#expectsBasemap(dataset)
          ? ({ status: 'none' } as const)
          : view === 'regions'
            ? this.#shownRegions(selection, dataset, selected, surroundings, reader)
            : this.#shownPlaces(selection, selected, surroundings);
    // How high the map will be is known with it alone, and without its regions the list would be another one.
    if (!shown) return undefined;
    const drawing = deathsMapDrawing(selection, shown, { dataset, ...surroundings }, reader);
    if (drawing.state === 'empty') return drawing;
    return {
      ...drawing,
      takeaway: async (measureText) => {
        const [{ deathsMapTakeaway }, basemap, ofRegions] = await Promise.all([
          import('../export/deaths-map.ts'),
          this.#basemapOrNone(),
          shown.status === 'regions' ? shown.takeaway(measureText) : undefined,
        ]);
        const { kinds } = surroundings;
        return {
          ...deathsMapTakeaway(selection, kinds, basemap, strings, measureText),
          ...ofRegions,
        };
      },
    };
  }

  /** The basemap once it is there; the facts can be taken away without it. */
  async #basemapOrNone(): Promise<Basemap | undefined> {
    const { basemapUrl } = this;
    return basemapUrl ? basemapAt(basemapUrl).catch(() => undefined) : undefined;
  }

  protected override updated(): void {
    super.updated();
    this.#reportBasemap();
    if (this.#toReveal === undefined) return;
    this.renderRoot
      .querySelector(`#entry-${CSS.escape(this.#toReveal)}`)
      ?.scrollIntoView({ block: 'nearest' });
    this.#toReveal = undefined;
  }

  readonly #onPoint = (places: readonly string[]): void => {
    // No id has a space.
    if (places.length > 0) this.#pointed.point(places.join(' '));
    else this.#pointed.leave();
  };

  readonly #onChoose = (places: readonly string[]): void => {
    const [place] = places;
    if (place === undefined) return;
    this.open = new Set([...this.open, ...places]);
    this.#select(place);
    this.#toReveal = place;
  };

  readonly #onToggle = (entry: string): void => {
    const open = new Set(this.#opened(this.selected));
    const closes = open.delete(entry);
    this.open = open;
    if (closes && this.selected && this.#pathTo(this.selected).includes(entry))
      this.selected = undefined;
    if (closes) return;
    open.add(entry);
    if (this.#regionOf(entry) || this.shownDataset?.places.some(({ id }) => id === entry))
      this.#select(entry);
  };

  readonly #onShowAll = (): void => {
    this.showsAll = true;
  };

  readonly #onOpenAll = (entries: readonly string[]): void => {
    this.inTabOrder = !this.inTabOrder;
    this.open = new Set(this.inTabOrder ? entries : []);
    if (!this.inTabOrder) this.selected = undefined;
  };

  readonly #onZoom = (zoom: Zoom | undefined): void => {
    this.zoom = zoom;
  };

  #select(entry: string): void {
    const region = this.#regionOf(entry);
    this.open = this.#opened(this.selected);
    this.selected = region ?? entry;
    this.emit('custody-select', { kind: region ? 'region' : 'place', id: region ?? entry });
  }

  /** The region whose entry it is, in the list by region. */
  #regionOf(entry: string): string | undefined {
    const prefix = regionEntryId(REGIONS, '');
    return entry.startsWith(prefix) ? entry.slice(prefix.length) : undefined;
  }

  #opened(selected: string | undefined): ReadonlySet<string> {
    return selected ? new Set([...this.open, ...this.#pathTo(selected)]) : this.open;
  }

  /**
   * The entries that are open where a place's cases are to be read: its own, and its region's in a long list or one by
   * region; or the entry of a region.
   */
  #pathTo(id: string): readonly string[] {
    const place = this.knownDataset?.places.find((one) => one.id === id);
    if (!place) return [regionEntryId(REGIONS, id)];
    const { point, region } = place;
    return [
      id,
      regionEntryId(point ? 'placed' : 'unpositioned', region),
      regionEntryId(REGIONS, region),
    ];
  }

  /** What is selected, where it is there; regions are known with the basemap that has them. */
  #selectedIn(
    { placed, unpositioned }: DeathsMapSelection,
    map: BasemapState<Basemap> | undefined,
  ): string {
    if (map && map.status !== 'ready') return this.selected ?? '';
    const places = [...placed, ...unpositioned].map(({ place }) => place.id);
    const regions = map ? map.basemap.regions.map(({ id }) => id) : [];
    return this.presentation('selected', this.selected, [...places, ...regions], '');
  }

  /** The places on the map; nothing before it is there, for what is under it would move when it comes. */
  #shownPlaces(
    selection: DeathsMapSelection,
    selected: string,
    { strings, width }: MapSurroundings,
  ): MapShown | undefined {
    const state = this.#basemap.state;
    if (state.status !== 'ready') return undefined;
    const land = this.#land(state.basemap);
    const stray = this.#stray(selection.placed, land);
    if (stray) throw stray;
    const isCrowded = selection.placed.length > MOST_MARKS;
    const marks = isCrowded ? this.lazy(loadMarks) : undefined;
    if (isCrowded && !marks) return undefined;
    return {
      status: 'drawn',
      basemap: state.basemap,
      scene: this.#scene(
        selection,
        land,
        width,
        strings,
        measureTextOf(this),
        this.zoom,
        selected,
        marks?.marksOf,
      ),
    };
  }

  /** The regions, once the part that draws them and their file are there; without the file they are coarser. */
  #shownRegions(
    selection: DeathsMapSelection,
    { synthetic }: Dataset,
    selected: string,
    { strings, width }: MapSurroundings,
    reader: PictureState & ListsState,
  ): MapShown | undefined {
    const part = this.lazy(loadRegions);
    const state = this.#basemap.state;
    const file = this.#regionsFile.state;
    if (!part || state.status !== 'ready' || file.status === 'loading') return undefined;
    return this.#regions(part.RegionsPart).shown(
      {
        selection,
        basemap: state.basemap,
        land: this.#land(state.basemap),
        file: file.status === 'ready' ? file.basemap : undefined,
        synthetic: synthetic === true,
        width,
        strings,
        measureText: measureTextOf(this),
        zoom: this.zoom,
        selected,
      },
      reader,
    );
  }

  #expectsBasemap(dataset: Dataset): boolean {
    return this.basemap !== 'none' && (this.basemap || dataset.basemap) !== undefined;
  }

  /** The facts stay without a basemap, so its failure is told apart from theirs: one line, one event. */
  #reportBasemap(): void {
    for (const state of [this.#basemap.state, this.#regionsFile.state]) {
      if (state.status !== 'failed' || this.#saidFailures.has(state.error)) continue;
      this.#saidFailures.add(state.error);
      const { code, message, path, value, retryable } = state.error;
      console.error(`<${this.localName}> ${code} ${message}`);
      this.emit('custody-error', { code, message, path, value, retryable });
    }
  }
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
