import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Sorting } from './sort-header.ts';

/** What a breakdown is shown with. */
export interface BreakdownContext extends Sorting {
  readonly dataset: Dataset;
  readonly strings: BreakdownLanguage;
  /** True when the compiler's newest list is older than the dataset's own limit. */
  readonly old: boolean;
  /** True when the editor chose the list by its date. */
  readonly chosen: boolean;
  /** Why the bars are shown in place of what the editor asked for. */
  readonly instead?: string | undefined;
  readonly onShowAll: () => void;
  /** The reader points at a category: a convenience that no key needs, because nothing but its mark depends on it. */
  readonly onSelect: (event: Event) => void;
}
