import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { isOld } from '../model/age.ts';
import type { CountBeside } from '../export/count.ts';
import type { CountLanguage } from '../i18n/strings.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/select-measure.ts';
import { selectNewest } from '../model/select-newest.ts';
import { countCss } from '../theme/count-css.ts';
import { countDrawing, emptyCount, inlineCount } from '../views/count.ts';
import { listFacts, type CountContext, type CountFacts } from '../views/count-facts.ts';
import type { Drawing } from '../views/drawing.ts';
import { countLanguages } from '../i18n/count-languages.ts';
import { CustodyElement, type Surroundings } from './custody-element.ts';

const LAYOUTS = ['block', 'inline', 'board'] as const;
const loadBoard = () => import('./count-board.ts');
const loadChosen = () => import('./count-chosen.ts');

/**
 * One number with its qualifier, date, compiler and change: the latest list, or any figure of the dataset.
 *
 * @tag custody-count
 * @slot - The author's content: shown before the figures are there, without JavaScript and after a failure.
 * @slot heading - Replaces the heading by one of the article: an `<h2>`, say, whose own level counts.
 * @slot notes - The author's notes, under the picture.
 * @csspart heading - The heading.
 * @csspart measure - Who counts, in one line.
 * @csspart picture - The number with its words.
 * @csspart source - Publisher and date of the data.
 * @csspart table - The table behind "More".
 * @csspart actions - The button "More", what it discloses, and the one that pauses the renewal.
 * @cssproperty [--custody-muted] - Secondary text.
 * @cssproperty [--custody-accent] - The sparkline.
 * @fires {CustomEvent<{sequence: number, published: string}>} custody-load - A dataset is shown for the first time.
 * @fires {CustomEvent<{code: string, message: string, path?: string, value?: unknown, retryable: boolean}>} custody-error -
 *   No dataset came, or an attribute that chooses facts names none.
 */
export class CustodyCount extends CustodyElement<CountLanguage> {
  static override styles: CSSResultGroup = [CustodyElement.styles, countCss];

  static override properties: PropertyDeclarations = {
    measure: {},
    compiler: {},
    compareTo: { attribute: 'compare-to' },
    layout: { reflect: true },
    sparkline: { type: Boolean },
  };

  /** Id of a list, a year's deaths or a figure of the dataset; absent: the compiler's newest list. */
  measure: string | undefined;
  /** Id of a compiler; absent: the dataset's main one. */
  compiler: string | undefined;
  /** `previous`, `year`, `none` or the day of an earlier list; absent: the list before and a year before. */
  compareTo: string | undefined;
  /**
   * `block`; `inline`: the number inside a sentence of the article; `board`: for the head of a page, with the sparkline
   * and the largest groups.
   */
  layout: 'block' | 'inline' | 'board' = 'block';
  /** Draws the compiler's lists up to the shown one as a small line; not in a sentence. */
  sparkline = false;

  constructor() {
    super(countLanguages);
  }

  protected override draw(
    dataset: Dataset,
    { strings, today, width }: Surroundings<CountLanguage>,
  ): Drawing | undefined {
    const { measure, compiler, compareTo } = this;
    const layout = this.presentation('layout', this.layout, LAYOUTS, 'block');
    // Most articles show the newest list: what else can be chosen comes with the choice.
    const isChosen = Boolean(measure || compareTo);
    const chosen = isChosen ? this.lazy(loadChosen) : undefined;
    if (isChosen && !chosen) return undefined;
    const selected: Measure | undefined = chosen
      ? chosen.selectMeasure(dataset, { measure, compiler, compareTo })
      : selectNewest(dataset, compiler);
    if (!selected) return emptyCount(dataset, strings);
    const context = { dataset, strings };
    const facts =
      selected.kind === 'list'
        ? listFacts(selected, context, isOld(dataset, selected.list.date, today))
        : chosen?.numberFacts(selected, context);
    const drawing = facts && this.#arranged(layout, selected, facts, context, width);
    const board = layout === 'board';
    const beside =
      board || (this.sparkline && layout === 'block') ? { dataset, largest: board } : undefined;
    return drawing && { ...drawing, takeaway: takeawayOf(selected, strings, beside) };
  }

  #arranged(
    layout: (typeof LAYOUTS)[number],
    selected: Measure,
    facts: CountFacts,
    context: CountContext,
    width: number,
  ): Drawing | undefined {
    const { strings } = context;
    if (layout === 'inline')
      return { ...countDrawing(facts, strings), bare: inlineCount(facts, strings) };
    const board = layout === 'board';
    if (!board && !this.sparkline) return countDrawing(facts, strings);
    const loaded = this.lazy(loadBoard);
    if (!loaded) return undefined;
    const surroundings = { element: this, width, board };
    return countDrawing(facts, strings, loaded.arrangeCount(selected, context, surroundings));
  }
}

function takeawayOf(
  measure: Measure,
  strings: CountLanguage,
  beside: CountBeside | undefined,
): Drawing['takeaway'] {
  return async (measureText) => {
    const { countTakeaway } = await import('../export/count.ts');
    return countTakeaway(measure, strings, measureText, beside);
  };
}
