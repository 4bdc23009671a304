import type { TemplateResult } from 'lit';
import type { Takeaway } from '../export/takeaway.ts';
import type { Source } from '../model/dataset.ts';
import type { TextIn } from '../model/localised.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { MeasureText } from '../scenes/text-width.ts';

/** What an element has to show, in the frame's order; the frame puts it in place. */
export interface Drawing {
  /** `empty` where the dataset has nothing of the kind: text and date, no axes. */
  readonly state: 'ready' | 'empty';
  /** The subject, used where the editor gives no heading. */
  readonly heading: TextIn;
  /** What is counted, by whom, in what unit. */
  readonly measure?: string | TemplateResult | undefined;
  /** The fact in one breath, with its date. */
  readonly sentence?: string | undefined;
  /** The same where the picture itself is the sentence: for those who hear it. */
  readonly spoken?: string | undefined;
  /** Short lines a reader must see before the picture. */
  readonly notices?: readonly string[] | undefined;
  readonly controls?: TemplateResult | undefined;
  readonly picture: TemplateResult;
  /** What stands directly under the picture. */
  readonly below?: TemplateResult | undefined;
  readonly howTo?: string | undefined;
  /** The whole table, behind "More"; absent where the picture is the table. */
  readonly table?: TemplateResult | undefined;
  /** Sources of what is shown. */
  readonly sources: readonly Source[];
  /** Shown instead of the whole frame: a number inside a sentence of the article. */
  readonly bare?: TemplateResult | undefined;
  /** What is said in place of a picture, where there is nothing to draw. */
  readonly none?: string | undefined;
  /** The picture and the rows to take away, made when they are asked for. */
  readonly takeaway?: ((measureText: MeasureText) => Promise<Takeaway>) | undefined;
  /** Date of the newest list shown, for elements that grow old with it. */
  readonly newest?: PartialDate | undefined;
}
