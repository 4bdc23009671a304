import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { BasemapController, type BasemapHost } from '../controllers/basemap-controller.ts';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { CUSTODY, parseCustodyKinds } from '../model/custody-kinds.ts';
import type { Dataset } from '../model/dataset.ts';
import { parsePeriod } from '../model/period.ts';
import {
  selectDeathsMap,
  type DeathsMapChoice,
  type DeathsMapSelection,
} from '../model/select-deaths-map.ts';
import { deathsMapScene, type DeathsMapScene } from '../scenes/deaths-map.ts';
import { likelyHeight, mapLayout } from '../scenes/deaths-map-layout.ts';
import { landOf, type Land } from '../scenes/land.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { chartCss } from '../theme/chart-css.ts';
import { deathsMapCss } from '../theme/deaths-map-css.ts';
import { deathsMapListsCss } from '../theme/deaths-map-lists-css.ts';
import { deathsMapDrawing, type MapShown } from '../views/deaths-map.ts';
import type { Drawing } from '../views/drawing.ts';
import { measureTextOf } from './measure-text.ts';
import { deathsMapLanguages } from '../i18n/deaths-map-languages.ts';
import { CustodyElement, type Surroundings } from './custody-element.ts';
import { remembered } from './remembered.ts';

/**
 * Deaths in custody that became public: a map of their places, and beside it as an equal half the lists of those whose
 * position is published, whose place is only named, and whose place is not stated; under it the totals by year.
 *
 * @tag custody-deaths-map
 * @slot - The author's content: shown before the figures are there, without JavaScript and after a failure.
 * @slot heading - Replaces the heading.
 * @slot notes - The author's notes, under the picture.
 * @csspart heading - The heading.
 * @csspart measure - What is counted, in one line.
 * @csspart sentence - The fact in one breath.
 * @csspart picture - The map and the lists.
 * @csspart source - Publisher and date of the data.
 * @csspart table - The table behind "More".
 * @csspart actions - The button "More" and what it discloses.
 * @cssproperty [--custody-sea] - Water.
 * @cssproperty [--custody-neighbour] - Countries round the one that is mapped.
 * @cssproperty [--custody-muted] - Secondary text.
 * @cssproperty [--custody-hairline] - Rules.
 * @fires {CustomEvent<{sequence: number, published: string}>} custody-load - A dataset is shown for the first time.
 * @fires {CustomEvent<{kind: 'place', id: string}>} custody-select - The reader chose a place, on the map or in the list.
 * @fires {CustomEvent<{code: string, message: string, path?: string, value?: unknown, retryable: boolean}>} custody-error -
 *   No dataset or no basemap came, or an attribute that chooses facts names none.
 */
export class CustodyDeathsMap extends CustodyElement<DeathsMapLanguage> implements BasemapHost {
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
    pointed: { state: true },
    showsAll: { state: true },
  };

  /** Start of the time shown, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what could lie inside is kept. */
  from: string | undefined;
  /** End of the time shown, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, all of it inside. */
  to: string | undefined;
  /** Kinds of custody to count, separated by spaces; absent: all but `police-encounter`. */
  custodyTypes: string | undefined;
  /** `places`: a bubble a place. */
  view = 'places';
  /** Address of a basemap instead of the dataset's, or `none`. */
  basemap: string | undefined;
  /** Id of the place that is highlighted, with its cases open. */
  selected: string | undefined;

  private open: ReadonlySet<string> = new Set();
  private pointed: readonly string[] = [];
  private showsAll = false;

  readonly #basemap = new BasemapController(this);
  readonly #choice = remembered(
    (
      from: string | undefined,
      to: string | undefined,
      types: string | undefined,
    ): DeathsMapChoice => ({ period: parsePeriod(from, to), kinds: parseCustodyKinds(types) }),
  );
  readonly #selection = remembered(selectDeathsMap);
  readonly #land = remembered(landOf);
  readonly #scene = remembered(
    (
      selection: DeathsMapSelection,
      land: Land,
      width: number,
      strings: DeathsMapLanguage,
      measureText: MeasureText,
    ): DeathsMapScene =>
      deathsMapScene(selection, land, width, {
        strings,
        measureText,
        textIn: (text) => textIn(text, strings.lang),
      }),
  );
  #toReveal: string | undefined;
  #saidFailure: unknown;

  /** Absolute address of the basemap in use; undefined for none. */
  get basemapUrl(): string | undefined {
    if (this.basemap === 'none') return undefined;
    const dataset = this.shownDataset;
    if (!dataset) return undefined;
    const address = this.basemap ?? dataset.basemap;
    const base = this.basemap
      ? document.baseURI
      : absolute(this.datasetUrl ?? '', document.baseURI);
    return address === undefined ? undefined : absolute(address, base);
  }

  constructor() {
    super(deathsMapLanguages);
  }

  protected override draw(
    dataset: Dataset,
    { strings, width }: Surroundings<DeathsMapLanguage>,
  ): Drawing {
    this.presentation('view', this.view, ['places'], 'places');
    const choice = this.#choice(this.from, this.to, this.custodyTypes);
    const selection = this.#selection(dataset, choice);
    const places = [...selection.placed, ...selection.unpositioned].map(({ place }) => place.id);
    const selected = this.presentation('selected', this.selected, places, '');
    const state = this.#basemap.state;
    const shown: MapShown =
      state.status === 'ready'
        ? {
            status: 'drawn',
            basemap: state.basemap,
            scene: this.#scene(
              selection,
              this.#land(state.basemap),
              width,
              strings,
              measureTextOf(this),
            ),
          }
        : state.status === 'failed' || !this.#expectsBasemap(dataset)
          ? { status: state.status === 'failed' ? 'failed' : 'none' }
          : this.#loading(selection, width);
    return deathsMapDrawing(
      selection,
      shown,
      { dataset, strings, width, kinds: choice.kinds === CUSTODY ? undefined : choice.kinds },
      {
        active: this.pointed.length > 0 || !selected ? this.pointed : [selected],
        open: this.#opened(selected),
        showsAll: this.showsAll,
        onPoint: this.#onPoint,
        onChoose: this.#onChoose,
        onToggle: this.#onToggle,
        onShowAll: this.#onShowAll,
      },
    );
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
    this.pointed = places;
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
    if (closes && this.selected === entry) this.selected = undefined;
    if (closes) return;
    open.add(entry);
    if (this.shownDataset?.places.some(({ id }) => id === entry)) this.#select(entry);
  };

  readonly #onShowAll = (): void => {
    this.showsAll = true;
  };

  #select(place: string): void {
    this.open = this.#opened(this.selected);
    this.selected = place;
    this.emit('custody-select', { kind: 'place', id: place });
  }

  #opened(selected: string | undefined): ReadonlySet<string> {
    return selected ? new Set([...this.open, selected]) : this.open;
  }

  #loading({ placed }: DeathsMapSelection, width: number): MapShown {
    const layout = mapLayout(width);
    return { status: 'loading', layout, height: likelyHeight(layout, placed.length) };
  }

  #expectsBasemap(dataset: Dataset): boolean {
    return this.basemap !== 'none' && (this.basemap ?? dataset.basemap) !== undefined;
  }

  /** The facts stay without a basemap, so its failure is told apart from theirs: one line, one event. */
  #reportBasemap(): void {
    const state = this.#basemap.state;
    if (state.status !== 'failed' || state.error === this.#saidFailure) return;
    this.#saidFailure = state.error;
    const { code, message, path, value, retryable } = state.error;
    console.error(`<${this.localName}> ${code} ${message}`);
    this.emit('custody-error', { code, message, path, value, retryable });
  }
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
