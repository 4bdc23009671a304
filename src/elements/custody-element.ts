import {
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { DatasetController } from '../controllers/dataset-controller.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { SizeController } from '../controllers/size-controller.ts';
import type { Languages } from '../i18n/load-strings.ts';
import type { Strings } from '../i18n/strings.ts';
import { isOld } from '../model/age.ts';
import type { DatasetError } from '../model/dataset-error.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayAt, isDay, type Day } from '../model/partial-date.ts';
import { selectAsOf } from '../model/select-as-of.ts';
import { frameCss, themeCss } from '../theme/theme-css.ts';
import type { Drawing } from '../views/drawing.ts';
import { fallbackView } from '../views/fallback-view.ts';
import { frameView, HIDEABLE, type Hideable } from '../views/frame-view.ts';
import { FactError } from '../model/fact-error.ts';
import { defaultSource } from './default-source.ts';

/** What a drawing depends on beside the dataset and the element's own attributes. */
export interface Surroundings<S extends Strings = Strings> {
  readonly strings: S;
  /** Width of the element in CSS pixels. */
  readonly width: number;
  /** The reader's day (UTC), to call data old by; undefined for what is frozen with `as-of`. */
  readonly today: Day | undefined;
  /** CSS pixels that the frame may add to the picture's own height so that the page below stays where it is. */
  readonly stretch: number;
}

/** What an element shows, decided before it renders. */
type Shown =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: DatasetError }
  | { readonly status: 'drawn'; readonly drawing: Drawing; readonly dataset: Dataset };

const STATES = ['loading', 'ready', 'empty', 'old', 'unconfirmed', 'failed'] as const;
type State = (typeof STATES)[number];

/**
 * The surface that the four elements share: where the data comes from, language, heading, states, events. A subclass
 * adds its attributes and one method, `draw`.
 */
export abstract class CustodyElement<S extends Strings = Strings> extends LitElement {
  static override styles: CSSResultGroup = [themeCss, frameCss];

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    asOf: { attribute: 'as-of' },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    colorScheme: { attribute: 'color-scheme' },
    hide: {},
    refreshInterval: { attribute: 'refresh-interval', type: Number },
    moreOpen: { state: true },
    stretch: { state: true },
  };

  /** Address of the dataset; absent: `dataset.json` beside the script. */
  src: string | undefined;
  /** A parsed dataset, instead of `src`. */
  data: Dataset | undefined;
  /** Shows the dataset as of this day (`YYYY-MM-DD`), with today's corrections. */
  asOf: string | undefined;
  /** The editor's heading instead of the dataset's. */
  heading: string | undefined;
  /** Level of the heading in the article, 1 to 6. */
  headingLevel = '3';
  /** `auto` follows the article, then the system; `light` or `dark` decide. */
  colorScheme: 'auto' | 'light' | 'dark' = 'auto';
  /** Parts to leave out, separated by spaces: heading sentence table source actions. */
  hide = '';
  /** Seconds between renewals of the data; absent or 0: none. At least 60. */
  refreshInterval = 0;

  private moreOpen = false;
  private stretch = 0;

  readonly #internals = this.attachInternals();
  readonly #size = new SizeController(this);
  readonly #locale: LocaleController<S>;
  readonly #source = new DatasetController(this);
  readonly #said = new Set<string>();
  #shown: Shown = { status: 'loading' };
  #level = 3;
  #announced: Dataset | undefined;
  #reserved: { readonly width: number; readonly height: number } | undefined;

  /** The element's languages, each loaded when it is wanted. */
  constructor(languages: Languages<S>) {
    super();
    this.#locale = new LocaleController(this, languages);
  }

  /** The address in use; undefined when `data` is set. */
  get datasetUrl(): string | undefined {
    return this.data ? undefined : (this.src ?? defaultSource());
  }

  /** The dataset that is shown; undefined until there is one. */
  protected get shownDataset(): Dataset | undefined {
    return this.#shown.status === 'drawn' ? this.#shown.dataset : undefined;
  }

  /** Loads the dataset anew; resolves when the element's state tells the outcome. */
  async refresh(): Promise<void> {
    await this.#source.refresh();
    await this.updateComplete;
  }

  /**
   * Joins selection, scene and view of the element; pure.
   * @throws {FactError} when an attribute that chooses facts names none.
   */
  protected abstract draw(dataset: Dataset, surroundings: Surroundings<S>): Drawing;

  /** One console line for a presentation attribute that is not understood; returns the value or the default. */
  protected presentation<const T extends string>(
    attribute: string,
    value: string | undefined | null,
    known: readonly T[],
    fallback: T,
  ): T {
    if (value === undefined || value === null || value === '') return fallback;
    const match = known.find((name) => name === value);
    if (match === undefined)
      this.#sayOnce(
        'warn',
        `${attribute}="${value}" is not known; using "${fallback}". Known: ${known.join(', ')}.`,
      );
    return match ?? fallback;
  }

  /** Fires an event of the public contract: it bubbles and crosses shadow roots. */
  protected emit(type: 'custody-load' | 'custody-select' | 'custody-error', detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  protected override willUpdate(): void {
    if (this.#shown.status !== 'drawn' && this.#size.width > 0)
      this.#reserved = { width: this.#size.width, height: this.#size.height };
    if (this.#reserved && this.#reserved.width !== this.#size.width) {
      this.#reserved = undefined;
      this.stretch = 0;
    }
    this.#level = Number(
      this.presentation('heading-level', this.headingLevel, ['1', '2', '3', '4', '5', '6'], '3'),
    );
    this.#shown = this.#decide();
  }

  protected override updated(): void {
    this.#report();
    this.#fit();
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    const strings = this.#locale.strings;
    if (shown.status !== 'drawn' || !strings)
      return fallbackView(strings, shown.status === 'failed' ? strings?.common.failed : undefined);
    if (shown.drawing.bare) return shown.drawing.bare;
    return frameView(shown.drawing, {
      dataset: shown.dataset,
      strings,
      heading: this.heading,
      headingLevel: this.#level,
      hide: this.#hidden(),
      notices: this.#ageNotices(shown, strings),
      moreOpen: this.moreOpen,
      onMore: this.#onMore,
    });
  }

  readonly #onMore = (): void => {
    this.moreOpen = !this.moreOpen;
  };

  #decide(): Shown {
    const state = this.data
      ? ({ status: 'ready', dataset: this.data } as const)
      : this.#source.state;
    const dataset =
      state.status === 'ready' ? state.dataset : state.status === 'failed' ? state.last : undefined;
    if (state.status === 'failed' && !dataset) return { status: 'failed', error: state.error };
    const strings = this.#locale.strings;
    if (!dataset || !strings || this.#size.width === 0) return { status: 'loading' };
    try {
      const seen = this.#asOf(dataset);
      const drawing = this.draw(seen, {
        strings,
        today: this.#today,
        width: this.#size.width,
        stretch: this.stretch,
      });
      return { status: 'drawn', drawing, dataset: seen };
    } catch (error) {
      if (error instanceof FactError) return { status: 'failed', error: error.asDatasetError() };
      throw error;
    }
  }

  #asOf(dataset: Dataset): Dataset {
    if (this.asOf === undefined) return dataset;
    if (!isDay(this.asOf)) throw new FactError('as-of', this.asOf, ['a day as YYYY-MM-DD']);
    return selectAsOf(dataset, this.asOf);
  }

  #isOld({ drawing, dataset }: Extract<Shown, { status: 'drawn' }>): boolean {
    return drawing.newest !== undefined && isOld(dataset, drawing.newest, this.#today);
  }

  get #today(): Day | undefined {
    return this.asOf === undefined ? dayAt(Date.now()) : undefined;
  }

  #isUnconfirmed(): boolean {
    return !this.data && this.#source.state.status === 'failed' && this.#shown.status === 'drawn';
  }

  #ageNotices(shown: Extract<Shown, { status: 'drawn' }>, { common }: Strings): string[] {
    return [
      ...(this.#isUnconfirmed() ? [common.unconfirmed(shown.dataset.published)] : []),
      ...(shown.dataset.synthetic ? [common.synthetic] : []),
    ];
  }

  #states(): State[] {
    const shown = this.#shown;
    if (shown.status !== 'drawn') return [shown.status];
    const states: State[] = [shown.drawing.state];
    if (this.#isOld(shown)) states.push('old');
    if (this.#isUnconfirmed()) states.push('unconfirmed');
    return states;
  }

  /** Tells the page what is shown: states for its style sheet, events for its scripts, one console line a failure. */
  #report(): void {
    const now = this.#states();
    for (const name of STATES) setState(this.#internals, name, now.includes(name));
    const shown = this.#shown;
    if (shown.status === 'drawn' && shown.dataset !== this.#announced) {
      this.#announced = shown.dataset;
      const { sequence, published } = shown.dataset;
      this.emit('custody-load', { sequence, published });
    }
    const state = this.#source.state;
    const error =
      shown.status === 'failed'
        ? shown.error
        : state.status === 'failed' && !this.data
          ? state.error
          : undefined;
    if (error && this.#sayOnce('error', `${error.code} ${error.message}`)) {
      const { code, message, path, value, retryable } = error;
      this.emit('custody-error', { code, message, path, value, retryable });
    }
    if (!error) this.#said.forEach((line) => line.startsWith('E_') && this.#said.delete(line));
  }

  /** Fills the box that the author's fallback held, so that nothing below the element moves when it appears. */
  #fit(): void {
    const figure = this.renderRoot.querySelector('figure');
    if (!figure) return;
    if (!this.#reserved) {
      figure.style.removeProperty('--_reserved');
      return;
    }
    if (this.stretch === 0) {
      figure.style.removeProperty('--_reserved');
      const missing = this.#reserved.height - figure.getBoundingClientRect().height;
      const stretch = Math.round(Math.max(-60, Math.min(120, missing)));
      if (stretch !== 0) this.stretch = stretch;
    }
    figure.style.setProperty('--_reserved', `${this.#reserved.height}px`);
  }

  #hidden(): ReadonlySet<Hideable> {
    const names = this.hide.split(/\s+/).filter(Boolean);
    return new Set(
      names.flatMap((name) => {
        const known = HIDEABLE.find((part) => part === name);
        if (!known)
          this.#sayOnce(
            'warn',
            `hide="${name}" is not known; ignored. Known: ${HIDEABLE.join(', ')}.`,
          );
        return known ? [known] : [];
      }),
    );
  }

  #sayOnce(kind: 'warn' | 'error', line: string): boolean {
    if (this.#said.has(line)) return false;
    this.#said.add(line);
    const say = kind === 'warn' ? console.warn : console.error;
    say(`<${this.localName}> ${line}`);
    return true;
  }
}

function setState(internals: ElementInternals, name: string, on: boolean): void {
  try {
    if (on) internals.states.add(name);
    else internals.states.delete(name);
  } catch {
    // Browsers before `:state()` refuse names without dashes: there a page has the events alone.
  }
}
