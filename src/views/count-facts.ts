import { conflictText } from '../i18n/conflict-text.ts';
import type { CountLanguage } from '../i18n/strings.ts';
import type { Dataset, Source } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ListMeasure } from '../model/select-newest.ts';

/** What a number is shown with. */
export interface CountContext {
  readonly dataset: Dataset;
  readonly strings: CountLanguage;
}

/** A number of any table with what keeps it honest, ready for the template. */
export interface CountFacts {
  readonly heading: Localised;
  /** "Compiled by", "According to", and who that is. */
  readonly role: string;
  readonly by: Localised;
  readonly quantity: Quantity;
  /** The number in one breath. */
  readonly spoken: string;
  readonly when: string | undefined;
  /** True where the date stands on the number's own line. */
  readonly dated: boolean;
  readonly noun: string | Localised | undefined;
  readonly lines: readonly (string | Localised | undefined)[];
  /** What a reader may want to know of the list, behind "More". */
  readonly note?: Localised | undefined;
  readonly sources: readonly Source[];
  readonly newest?: PartialDate | undefined;
}

/** A list's number, ready for the template; `old` where it is older than the dataset's own limit. */
export function listFacts(
  { list, newest, changes }: ListMeasure,
  { dataset, strings }: CountContext,
  old: boolean,
): CountFacts {
  const { count, common } = strings;
  const { compiler, quantity, date, note, sources } = list;
  const dated = old && newest;
  const noun = count.listNoun(quantity, date);
  return {
    heading: dataset.title,
    role: common.compiler,
    by: compiler.name,
    quantity,
    spoken: `${strings.quantity(quantity)} ${noun}`,
    when: count.onDate(date),
    dated,
    noun: dated ? count.newestListNoun(quantity) : noun,
    lines: [
      ...changes.map(({ difference, from }) => count.change(difference, from.date)),
      conflictText(list, strings),
    ],
    note,
    sources,
    newest: newest ? date : undefined,
  };
}
