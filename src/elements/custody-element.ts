import {
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { DatasetController } from '../controllers/dataset-controller.ts';
import type { LiveController } from '../controllers/live-controller.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { SizeController } from '../controllers/size-controller.ts';
import type { Exports } from '../export/exports.ts';
import type { Languages } from '../i18n/load-strings.ts';
import type { Strings } from '../i18n/strings.ts';
import { isOld } from '../model/age.ts';
import { DatasetError } from '../model/dataset-error.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayAt, type Day } from '../model/partial-date.ts';
import type { ResourceState } from '../loading/resource.ts';
import { frameCss, tokensCss } from '../theme/theme-css.ts';
import { FRAME_TOKENS } from '../theme/tokens.ts';
import type { Drawing } from '../views/drawing.ts';
import { fallbackView } from '../views/fallback-view.ts';
import { frameView, HIDEABLE, regionView, type Framing } from '../views/frame-view.ts';
import { defaultSource, here } from './default-source.ts';

const loadAsOf = () => import('../model/select-as-of.ts');
const loadMore = () => import('../export/more.ts');
// Not inside a class field: there TypeScript leaves the extension of a dynamic import as it is.
const loadExports = () => import('../export/exports.ts');
const loadLive = () => import('../controllers/live-controller.ts');
const loadKeyboard = () => import('../controllers/keyboard.ts');

/** Milliseconds after which what was spoken is gone, so that nobody comes upon it later. */
const SPOKEN_FOR = 10_000;

/** What a drawing depends on beside the dataset and the element's own attributes. */
export interface Surroundings<S extends Strings = Strings> {
  readonly strings: S;
  /** Width of the element in CSS pixels. */
  readonly width: number;
  /** The reader's day (UTC), to call data old by; undefined for what is frozen with `as-of`. */
  readonly today: Day | undefined;
  /** True on paper, which nothing can be opened on. */
  readonly printed: boolean;
  /** CSS pixels that the frame may add to the picture's own height so that the page below stays where it is. */
  readonly stretch: number;
}

/** CSS pixels between margins of an inch on A4: nobody tells how wide the paper is, and a narrower drawing is no harm. */
const PAPER_WIDTH = 600;

/** What an element shows, decided before it renders. */
type Shown =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: DatasetError }
  | { readonly status: 'drawn'; readonly drawing: Drawing; readonly framing: Framing };

/**
 * The surface that the four elements share: where the data comes from, language, heading, states, events. A subclass
 * adds its attributes and one method, `draw`.
 *
 * @cssState loading - No dataset has come yet: the author's content is shown.
 * @cssState ready - The figures are shown.
 * @cssState empty - The dataset has nothing of what was asked for, and the element says so.
 * @cssState old - The newest list is older than the dataset's own limit; beside `ready`.
 * @cssState unconfirmed - The last good data is shown and could not be confirmed; beside `ready`.
 * @cssState failed - No dataset, or an attribute that chooses facts names none: the author's content is shown.
 */
export abstract class CustodyElement<S extends Strings = Strings> extends LitElement {
  static override styles: CSSResultGroup = [tokensCss(FRAME_TOKENS), frameCss];

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    asOf: { attribute: 'as-of' },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    colorScheme: { attribute: 'color-scheme' },
    hide: { useDefault: true },
    refreshInterval: { attribute: 'refresh-interval', type: Number },
    announce: { type: Boolean },
    moreOpen: { state: true },
    printed: { state: true },
    stretch: { state: true },
    spoken: { state: true },
  };

  /** An attribute that is taken away is absent, as one that was never there: undefined, where Lit says null. */
  static override createProperty(name: PropertyKey, options: PropertyDeclaration = {}): void {
    const fromAttribute = (value: string | null): unknown => value ?? undefined;
    super.createProperty(
      name,
      options.type ? options : { ...options, converter: { fromAttribute } },
    );
  }

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
  /** Speaks what a renewal has changed to screen readers, at most once a minute. */
  announce = false;

  private moreOpen = false;
  private printed = false;
  private stretch = 0;
  private spoken = '';

  readonly #internals = this.attachInternals();
  readonly #size = new SizeController(this);
  readonly #locale: LocaleController<S>;
  readonly #source = new DatasetController(this);
  readonly #said = new Set<string>();
  /** What was loaded for the element, or why it did not come; undefined while it is on its way. */
  readonly #parts = new Map<() => Promise<unknown>, unknown>();
  readonly #loading = new Set<Promise<void>>();
  #missing: DatasetError | undefined;
  #shown: Shown = { status: 'loading' };
  #announced: Dataset | undefined;
  #more: Framing['more'];
  #live: LiveController | undefined;
  #reserved: { readonly width: number; readonly height: number } | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** The element's languages, each loaded when it is wanted. */
  constructor(languages: Languages<S>) {
    super();
    this.#locale = new LocaleController(this, languages);
    // Without this part the keyboard is left to the browser.
    const onFocus = (): unknown =>
      loadKeyboard().then(
        (part) => part.serveKeyboard(this),
        () => undefined,
      );
    this.addEventListener('focusin', onFocus, { once: true });
  }

  /** The address in use; undefined when `data` is set. */
  get datasetUrl(): string | undefined {
    return this.data ? undefined : (this.src ?? defaultSource());
  }

  /** The dataset that is shown; undefined until there is one. */
  protected get shownDataset(): Dataset | undefined {
    return this.#shown.status === 'drawn' ? this.#shown.framing.dataset : undefined;
  }

  /** The dataset that is there, shown or not yet. */
  protected get knownDataset(): Dataset | undefined {
    return this.#known.dataset;
  }

  /** Loads the dataset anew, and what did not come; resolves when the element's state tells the outcome. */
  async refresh(): Promise<void> {
    this.#forgetMissing();
    await this.#source.refresh();
    await this.updateComplete;
    while (this.#loading.size > 0) {
      await Promise.all(this.#loading);
      await this.updateComplete;
    }
  }

  /**
   * The picture of the facts with title, sentence, source, date and licence, as a standalone SVG. Waits while data load.
   * @throws {DatasetError} when they failed.
   */
  async toSvg(): Promise<string> {
    return (await this.#exports()).svg();
  }

  /**
   * The same picture as PNG, at twice its size.
   * @throws {DatasetError} when the data failed.
   */
  async toPng(): Promise<Blob> {
    return (await this.#exports()).png();
  }

  /**
   * The facts that are shown as a table: CSV (RFC 4180) that spreadsheets open, with a byte order mark.
   * @throws {DatasetError} when the data failed.
   */
  async toCsv(): Promise<string> {
    return (await this.#exports()).csv();
  }

  /**
   * Joins selection, scene and view of the element; pure. Undefined while a part of the element is on its way.
   * @throws {FactError} when an attribute that chooses facts names none.
   */
  protected abstract draw(dataset: Dataset, surroundings: Surroundings<S>): Drawing | undefined;

  /** One console line for a presentation attribute that is not understood; returns the value or the default. */
  protected presentation<const T extends string, const F extends string = T>(
    attribute: string,
    value: string | undefined | null,
    known: readonly T[],
    fallback: F,
  ): T | F {
    const match = known.find((name) => name === value);
    if (value && match === undefined)
      this.#sayOnce(
        'warn',
        `${attribute}="${value}" is not known; using "${fallback}". Known: ${known.join(', ')}.`,
      );
    return match ?? fallback;
  }

  /**
   * A part of the element that is loaded when it is first wanted; undefined until it is there.
   * @throws {DatasetError} when it did not come; `refresh` tries again.
   */
  protected lazy<T>(load: () => Promise<T>): T | undefined {
    if (!this.#parts.has(load)) {
      this.#parts.set(load, undefined);
      const loading = load()
        .catch(missingPart)
        .then((part) => {
          this.#parts.set(load, part);
          this.#loading.delete(loading);
          this.requestUpdate();
        });
      this.#loading.add(loading);
    }
    const part = this.#parts.get(load);
    if (part instanceof DatasetError) throw part;
    return part as T | undefined;
  }

  /** The same for what a drawing can do without: where it does not come, the console and the event say so, or nothing. */
  protected extra<T>(load: () => Promise<T>, told = true): T | undefined {
    try {
      return this.lazy(load);
    } catch (wrong) {
      if (!(wrong instanceof DatasetError)) throw wrong;
      if (told) this.#missing = wrong;
      return undefined;
    }
  }

  /** Parts that did not come are asked for again when they are next wanted. */
  #forgetMissing(): void {
    for (const [load, part] of this.#parts)
      if (part instanceof DatasetError) this.#parts.delete(load);
    this.requestUpdate();
  }

  /** Says to those who hear the page what no control says by itself. */
  protected readonly speak = (text: string): void => {
    this.spoken = text;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => (this.spoken = ''), SPOKEN_FOR);
  };

  /** Fires an event of the public contract: it bubbles and crosses shadow roots. */
  protected emit(type: 'custody-load' | 'custody-select' | 'custody-error', detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  protected override willUpdate(): void {
    this.#missing = undefined;
    const { width, height } = this.#size;
    if (this.#shown.status !== 'drawn' && width > 0) this.#reserved = { width, height };
    if (this.#reserved?.width !== width) {
      this.#reserved = undefined;
      this.stretch = 0;
    }
    this.#live =
      this.refreshInterval > 0 || this.announce
        ? this.extra(loadLive)?.liveController(this, this.#source, this.speak)
        : undefined;
    this.#shown = this.#decide();
  }

  /**
   * Tools that translate a page put `<font>` in the place of texts, which would then keep their old figures, or take away
   * what Lit holds on to: the element is drawn from nothing then.
   */
  protected override update(changed: PropertyValues): void {
    const clear = (): unknown => render(nothing, this.renderRoot, this.renderOptions);
    if (this.renderRoot.querySelector('font')) clear();
    try {
      super.update(changed);
    } catch {
      clear();
      super.update(changed);
    }
  }

  protected override updated(): void {
    this.#report();
    if (!this.printed) this.#fit();
  }

  protected override render(): unknown {
    const shown = this.#shown;
    if (shown.status !== 'drawn')
      return fallbackView(this.#locale.strings, shown.status === 'failed');
    const { bare } = shown.drawing;
    if (!bare) return frameView(shown.drawing, shown.framing);
    return [bare, this.announce ? regionView(shown.framing) : nothing];
  }

  readonly #onMore = (): void => {
    this.moreOpen = !this.moreOpen;
    if (this.moreOpen) this.#forgetMissing();
  };

  /** A browser prints what is there when its event ends. */
  readonly #onPrint = (printed: boolean): void => {
    this.printed = printed;
    this.performUpdate();
  };

  /** What can be taken away of that which is shown, once all of it is. */
  readonly #exports = async (): Promise<Exports> => {
    const { exportsOf } = await loadExports();
    return exportsOf(this, () =>
      [...this.#parts.values()].includes(undefined) ? { status: 'loading' } : this.#shown,
    );
  };

  get #known(): ResourceState {
    return this.data ? { dataset: this.data } : this.#source.state;
  }

  #decide(): Shown {
    const { dataset, error } = this.#known;
    const { strings } = this.#locale;
    const { width } = this.#size;
    if (error && !dataset) return { status: 'failed', error };
    if (!dataset || !strings || width === 0) return { status: 'loading' };
    try {
      const seen =
        this.asOf === undefined ? dataset : this.lazy(loadAsOf)?.selectAsOf(dataset, this.asOf);
      const { printed, stretch } = this;
      const surroundings = {
        strings,
        today: this.#today,
        width: printed ? Math.min(width, PAPER_WIDTH) : width,
        printed,
        stretch,
      };
      const drawing = seen && this.draw(seen, surroundings);
      if (!seen || !drawing)
        return this.#shown.status === 'drawn' ? this.#shown : { status: 'loading' };
      return { status: 'drawn', drawing, framing: this.#framing(seen, strings) };
    } catch (wrong) {
      if (wrong instanceof DatasetError) return { status: 'failed', error: wrong };
      throw wrong;
    }
  }

  #framing(dataset: Dataset, strings: Strings): Framing {
    const { common } = strings;
    const hide = this.hide.split(/\s+/);
    return {
      dataset,
      strings,
      heading: this.heading,
      headingLevel: this.presentation(
        'heading-level',
        this.headingLevel,
        ['1', '2', '3', '4', '5', '6'],
        '3',
      ),
      hide: new Set(hide.map((name) => this.presentation('hide', name, HIDEABLE, 'nothing'))),
      notices: [
        this.#known.error && common.unconfirmed(dataset.published),
        dataset.synthetic && common.synthetic,
      ],
      moreOpen: this.moreOpen || this.printed,
      onMore: this.#onMore,
      // Loaded with the picture, for paper can't wait; who opens it is told that it did not come.
      more: (this.#more ??= this.extra(loadMore, this.moreOpen)?.moreOf(
        this,
        this.#exports,
        this.#onPrint,
        this.speak,
        here,
      )),
      pause: this.#live?.button(common),
      spoken: this.spoken,
    };
  }

  get #today(): Day | undefined {
    return this.asOf === undefined ? dayAt(Date.now()) : undefined;
  }

  /** The names of `:state()` that hold. */
  #states(): string[] {
    const shown = this.#shown;
    if (shown.status !== 'drawn') return [shown.status];
    const { state, newest } = shown.drawing;
    const old = newest && isOld(shown.framing.dataset, newest, this.#today);
    return [state, ...(old ? ['old'] : []), ...(this.#known.error ? ['unconfirmed'] : [])];
  }

  /** Tells the page what is shown: states for its style sheet, events for its scripts, one console line a failure. */
  #report(): void {
    setStates(this.#internals, this.#states());
    const shown = this.#shown;
    const known = this.#known;
    if (shown.status === 'drawn' && known.dataset)
      this.#live?.hear({
        dataset: known.dataset,
        text: shown.drawing.sentence ?? shown.drawing.spoken ?? '',
      });
    if (shown.status === 'drawn' && known.dataset !== this.#announced) {
      this.#announced = known.dataset;
      const { sequence, published } = shown.framing.dataset;
      this.emit('custody-load', { sequence, published });
    }
    const error = shown.status === 'failed' ? shown.error : (known.error ?? this.#missing);
    if (!error) this.#said.forEach((line) => line.startsWith('E_') && this.#said.delete(line));
    else if (this.#sayOnce('error', `${error.code} ${error.message}`)) {
      const { code, message, path, value, retryable } = error;
      this.emit('custody-error', { code, message, path, value, retryable });
    }
  }

  /** Fills the box that the author's fallback held, so that nothing below the element moves when it appears. */
  #fit(): void {
    const figure = this.renderRoot.querySelector('figure');
    if (!figure) return;
    figure.style.removeProperty('--_reserved');
    if (!this.#reserved) return;
    const { height } = this.#reserved;
    if (this.stretch === 0) {
      const missing = Math.floor(height - figure.getBoundingClientRect().height);
      this.stretch = Math.max(-60, Math.min(120, missing));
    }
    figure.style.setProperty('--_reserved', `${height}px`);
  }

  #sayOnce(kind: 'warn' | 'error', line: string): boolean {
    if (this.#said.has(line)) return false;
    this.#said.add(line);
    const say = kind === 'warn' ? console.warn : console.error;
    say(`<${this.localName}> ${line}`);
    return true;
  }
}

function missingPart(cause: unknown): DatasetError {
  const message = `A part of the element could not be loaded: ${String(cause)}`;
  return new DatasetError('E_NETWORK', message, { retryable: true, cause });
}

function setStates({ states }: ElementInternals, names: readonly string[]): void {
  try {
    states.clear();
    for (const name of names) states.add(name);
  } catch {
    // Browsers before `:state()` lack the set or refuse names without dashes: there a page has the events alone.
  }
}
