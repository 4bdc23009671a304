import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { textIn } from '../i18n/text-in.ts';
import { isOld } from '../model/age.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { Dataset } from '../model/dataset.ts';
import { selectBreakdown } from '../model/select-breakdown.ts';
import { breakdownScene } from '../scenes/breakdown.ts';
import { chartCss } from '../theme/chart-css.ts';
import { breakdownCss } from '../theme/breakdown-css.ts';
import { breakdownDrawing, emptyBreakdown } from '../views/breakdown.ts';
import type { Drawing } from '../views/drawing.ts';
import { measureTextOf } from './measure-text.ts';
import { breakdownLanguages } from '../i18n/breakdown-languages.ts';
import { CustodyElement, type Surroundings } from './custody-element.ts';

/** How the categories are drawn. */
type BreakdownView = 'bars';

/**
 * The categories of one list as a table with bars: people and share, largest first, what is not stated last.
 *
 * @tag custody-breakdown
 * @slot - The author's content: shown before the figures are there, without JavaScript and after a failure.
 * @slot heading - Replaces the heading.
 * @slot notes - The author's notes, under the picture.
 * @csspart heading - The heading.
 * @csspart measure - What is counted and who counts, in one line.
 * @csspart sentence - Total, date and largest category.
 * @csspart picture - The table with its bars.
 * @csspart table - Behind "More": the list's own names for its groups, and notes on the categories.
 * @csspart source - Publisher and date of the data.
 * @csspart actions - The button "More" and what it discloses.
 * @cssproperty [--custody-accent] - Bars.
 * @cssproperty [--custody-muted] - Secondary text and the hatch of what is not stated.
 * @fires {CustomEvent<{sequence: number, published: string}>} custody-load - A dataset is shown for the first time.
 * @fires {CustomEvent<{code: string, message: string, path?: string, value?: unknown, retryable: boolean}>} custody-error -
 *   No dataset came, or an attribute that chooses facts names none.
 */
export class CustodyBreakdown extends CustodyElement<BreakdownLanguage> {
  static override styles: CSSResultGroup = [CustodyElement.styles, chartCss, breakdownCss];

  static override properties: PropertyDeclarations = {
    date: {},
    compiler: {},
    view: {},
    sort: {},
    top: {},
    selected: {},
    showAll: { state: true },
  };

  /** A day: shows the list whose date covers it; absent: the compiler's newest list with all its groups. */
  date: string | undefined;
  /** Id of a compiler; absent: the dataset's main one. */
  compiler: string | undefined;
  /** `bars`: a bar for each category. */
  view: BreakdownView = 'bars';
  /** `size` puts the largest first, `name` sorts by the label; what is not stated stays last. */
  sort: 'size' | 'name' = 'size';
  /** How many of the largest categories are shown before the others are taken together; absent: all. */
  top: string | undefined;
  /** Id of a category to mark. */
  selected: string | undefined;

  private showAll = false;

  constructor() {
    super(breakdownLanguages);
  }

  protected override draw(
    dataset: Dataset,
    { strings, width, today }: Surroundings<BreakdownLanguage>,
  ): Drawing {
    this.presentation('view', this.view, ['bars'], 'bars');
    const sort = this.presentation('sort', this.sort, ['size', 'name'], 'size');
    const { date, compiler, showAll } = this;
    const breakdown = selectBreakdown(dataset, { date, compiler });
    if (!breakdown) return emptyBreakdown(dataset, strings);
    const ids = dataset.categories.map(({ id }) => id);
    const selected = this.presentation('selected', this.selected, ids, '');
    const scene = breakdownScene(
      breakdown,
      { sort, top: this.#top(), showAll, selected },
      {
        strings,
        width,
        measureText: measureTextOf(this),
        textIn: (label) => textIn(label, strings.lang),
      },
    );
    return breakdownDrawing(breakdown, scene, {
      dataset,
      strings,
      old: isOld(dataset, breakdown.newest.date, today),
      chosen: Boolean(date),
      onShowAll: this.#onShowAll,
    });
  }

  readonly #onShowAll = (): void => {
    this.showAll = !this.showAll;
  };

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
