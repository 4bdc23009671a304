import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { textIn } from '../i18n/text-in.ts';
import { isOld } from '../model/age.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import { listsUpTo } from '../model/lists-up-to.ts';
import { selectBreakdown, type Breakdown } from '../model/select-breakdown.ts';
import { selectComparedList } from '../model/select-compared-list.ts';
import { breakdownScene, type BreakdownOptions } from '../scenes/breakdown.ts';
import { chartCss } from '../theme/chart-css.ts';
import { breakdownCss } from '../theme/breakdown-css.ts';
import { breakdownDrawing, emptyBreakdown } from '../views/breakdown.ts';
import type { BreakdownContext } from '../views/breakdown-context.ts';
import type { Drawing } from '../views/drawing.ts';
import { measureTextOf } from './measure-text.ts';
import { breakdownLanguages } from '../i18n/breakdown-languages.ts';
import { rowOptions, type BreakdownPart } from './breakdown-part.ts';
import { CustodyElement, type Surroundings } from './custody-element.ts';

const VIEWS = ['bars', 'change', 'history', 'people'] as const;
const SORTS = ['size', 'name'] as const;
const CHANGE_SORTS = [...SORTS, 'change'] as const;

/** The views that are loaded when they are wanted. */
const PARTS: Readonly<Record<'change' | 'history' | 'people', () => Promise<BreakdownPart>>> = {
  change: () => import('./breakdown-change.ts').then(({ changePart }) => changePart),
  history: () => import('./breakdown-history.ts').then(({ historyPart }) => historyPart),
  people: () => import('./breakdown-people.ts').then(({ peoplePart }) => peoplePart),
};

/**
 * The categories of a list: as bars, beside those of an earlier list, over all lists, or a mark a person. Largest first,
 * what is not stated last; the headers of the columns sort.
 *
 * @tag custody-breakdown
 * @slot - The author's content: shown before the figures are there, without JavaScript and after a failure.
 * @slot heading - Replaces the heading by one of the article: an `<h2>`, say, whose own level counts.
 * @slot notes - The author's notes, under the picture.
 * @csspart heading - The heading.
 * @csspart measure - What is counted and who counts, in one line.
 * @csspart sentence - Total, date and largest category.
 * @csspart picture - The table with its bars, dumbbells or marks, or the small drawings.
 * @csspart table - Behind "More": the lists' own names for their groups, notes on the categories, every number over time.
 * @csspart source - Publisher and date of the data.
 * @csspart actions - The button "More" and what it discloses.
 * @cssproperty [--custody-accent] - Bars, marks, lines.
 * @cssproperty [--custody-hairline] - Rules.
 * @cssproperty [--custody-muted] - Secondary text and the hatch of what is not stated.
 * @fires {CustomEvent<{sequence: number, published: string}>} custody-load - A dataset is shown for the first time.
 * @fires {CustomEvent<{kind: 'category', id: string | undefined}>} custody-select - The reader pointed at a category, or
 *   at the marked one to unmark it.
 * @fires {CustomEvent<{code: string, message: string, path?: string, value?: unknown, retryable: boolean}>} custody-error -
 *   No dataset came, or an attribute that chooses facts names none.
 */
export class CustodyBreakdown extends CustodyElement<BreakdownLanguage> {
  static override styles: CSSResultGroup = [CustodyElement.styles, chartCss, breakdownCss];

  static override properties: PropertyDeclarations = {
    date: {},
    compiler: {},
    compareTo: { attribute: 'compare-to' },
    view: {},
    sort: { reflect: true, useDefault: true },
    top: {},
    selected: { reflect: true },
    showAll: { state: true },
  };

  /** A day: shows the list whose date covers it; absent: the compiler's newest list with all its groups. */
  date: string | undefined;
  /** Id of a compiler; absent: the dataset's main one. */
  compiler: string | undefined;
  /** A day of an earlier list of the same compiler, to compare with. */
  compareTo: string | undefined;
  /**
   * `bars`: a bar for each category. `change`: its number beside that of the list that `compare-to` names, else of the
   * one before with known groups. `history`: its line over all lists, on one scale. `people`: a mark for each person.
   * Absent: `change` where there is `compare-to`, else `bars`.
   */
  view: 'bars' | 'change' | 'history' | 'people' | undefined;
  /**
   * `size` puts the largest first, `name` sorts by the label, `change` (of that view) puts the largest rise first; what
   * is not stated stays last. It follows what the reader chooses.
   */
  sort: 'size' | 'name' | 'change' = 'size';
  /**
   * How many of the largest categories are shown before the others are taken together; absent: all, or 20 of more than
   * 40. A button shows all.
   */
  top: string | undefined;
  /** Id of a category to mark. It follows what the reader points at. */
  selected: string | undefined;

  private showAll = false;

  constructor() {
    super(breakdownLanguages);
  }

  protected override draw(
    dataset: Dataset,
    { strings, width, today, printed }: Surroundings<BreakdownLanguage>,
  ): Drawing | undefined {
    const { date, compiler, compareTo } = this;
    const breakdown = selectBreakdown(dataset, { date, compiler });
    if (!breakdown) return emptyBreakdown(dataset, strings);
    // A day without a list is an error in every view, not only in the one that shows it.
    selectComparedList(listsUpTo(dataset, breakdown.list), compareTo);
    const view = this.presentation('view', this.view, VIEWS, compareTo ? 'change' : 'bars');
    const sorts = view === 'change' ? CHANGE_SORTS : SORTS;
    const sort = this.presentation('sort', this.sort, sorts, 'size');
    const ids = dataset.categories.map(({ id }) => id);
    const options = {
      sort,
      top: this.#top(),
      showAll: printed || this.showAll,
      selected: this.presentation('selected', this.selected, ids, ''),
    };
    const surroundings = {
      strings,
      width,
      measureText: measureTextOf(this),
      textIn: (label: Localised) => textIn(label, strings.lang),
    };
    const context: BreakdownContext = {
      dataset,
      strings,
      old: isOld(dataset, breakdown.newest.date, today),
      chosen: Boolean(date),
      sort,
      onSort: this.#onSort,
      onShowAll: this.#onShowAll,
      onSelect: this.#onSelect,
    };
    const bars = (instead?: string): Drawing => {
      const rows = rowOptions(options);
      const scene = breakdownScene(breakdown, rows, surroundings);
      const drawing = breakdownDrawing(breakdown, scene, { ...context, sort: rows.sort, instead });
      return { ...drawing, takeaway: takeawayOf(breakdown, rows, strings) };
    };
    if (view === 'bars') return bars();
    const part = this.#part(PARTS[view]);
    if (!part) return undefined;
    const drawn = part.draw({ breakdown, compareTo, options, surroundings, context });
    return typeof drawn === 'string' ? bars(drawn) : drawn;
  }

  readonly #onShowAll = (): void => {
    this.showAll = !this.showAll;
  };

  readonly #onSort = (sort: CustodyBreakdown['sort']): void => {
    this.sort = sort;
  };

  readonly #onSelect = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : undefined;
    const id = row?.dataset['id'];
    if (id === undefined) return;
    this.selected = id === this.selected ? undefined : id;
    this.emit('custody-select', { kind: 'category', id: this.selected });
  };

  /** A view with its style sheet, once it is loaded. */
  #part(load: () => Promise<BreakdownPart>): BreakdownPart | undefined {
    const part = this.lazy(load);
    const sheet = part?.css.styleSheet;
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    if (sheet && !sheets?.includes(sheet)) sheets?.push(sheet);
    return part;
  }

  #top(): number | undefined {
    const isNumber = /^[1-9]\d*$/.test(this.top ?? '');
    const top = this.presentation(
      'top',
      this.top,
      isNumber && this.top ? [this.top] : ['1', '2', '3 and so on'],
      '',
    );
    return top === '' ? undefined : Number.parseInt(top);
  }
}

function takeawayOf(
  breakdown: Breakdown,
  options: BreakdownOptions,
  strings: BreakdownLanguage,
): Drawing['takeaway'] {
  return async (measureText) => {
    const { breakdownTakeaway } = await import('../export/breakdown.ts');
    return breakdownTakeaway(breakdown, options, strings, measureText);
  };
}
