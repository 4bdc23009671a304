import type { Category, Count, Dataset } from './dataset.ts';
import { FactError } from './fact-error.ts';
import { daysBetween, isDay } from './partial-date.ts';
import { isOtherName } from './printed-name.ts';
import { valueOf, type Quantity } from './quantity.ts';
import { differenceOf, rangeOf, sumOf } from './quantity-range.ts';
import { listsOf, selectCompiler } from './select-lists.ts';

/** What the editor chose; absent attributes are undefined. */
export interface BreakdownChoice {
  /** A day that the list's date covers; absent: the compiler's newest complete list. */
  readonly date: string | undefined;
  readonly compiler: string | undefined;
}

/** A number of people with its part of the list's total, where one can be given. */
export interface Part {
  readonly quantity: Quantity;
  /** In percent, as exact as the quantity; undefined where the list allows no share of a whole. */
  readonly share: Quantity | undefined;
}

/** A category of the list. */
export interface BreakdownPart extends Part {
  readonly category: Category;
  /** What the list itself calls the group, where that is another name than the category's. */
  readonly printed: string | undefined;
}

/** The categories of one list. */
export interface Breakdown {
  readonly list: Count;
  /** The newest list of the same compiler. */
  readonly newest: Count;
  /** Of how many people on it the category is known; undefined where it is of none. */
  readonly newestKnown: Quantity | undefined;
  /** Largest first; those without a number last. */
  readonly parts: readonly BreakdownPart[];
  /** Those whose category is not stated; undefined where the categories are the whole list. */
  readonly rest: Part | undefined;
  /** Of how many people the category is known; undefined where people can stand in several. */
  readonly known: Quantity | undefined;
  /** The largest categories: several when equal, none where a larger one cannot be ruled out. */
  readonly largest: readonly BreakdownPart[];
  /** True when shares of the total can be given at all. */
  readonly hasShares: boolean;
}

/**
 * The categories of the chosen list: by a day the list that its date covers, else the newest of the compiler with all
 * its groups, else the newest with some, else the newest. Undefined where the compiler has no list.
 * @throws {FactError} for a compiler that the dataset does not know or a day without a list.
 */
export function selectBreakdown(dataset: Dataset, choice: BreakdownChoice): Breakdown | undefined {
  const compiler = selectCompiler(dataset, choice.compiler, 'compiler');
  const lists = listsOf(dataset, compiler);
  const newest = lists.at(-1);
  if (!newest) {
    if (choice.date) throw new FactError('date', choice.date, []);
    return undefined;
  }
  const list = choice.date ? listOn(lists, choice.date) : (fullest(lists) ?? newest);
  return { newest, newestKnown: knownOf(newest), ...breakdownOf(list) };
}

/** Several parts as one, for those that are shown together. */
export function joinedPart(parts: readonly Part[], list: Count): Part | undefined {
  if (list.groupsOverlap) return undefined;
  return partOf(sumOf(parts.map(({ quantity }) => quantity)), wholeOf(list));
}

/** What one list says of its groups. */
export function breakdownOf(list: Count): Omit<Breakdown, 'newest' | 'newestKnown'> {
  const whole = wholeOf(list);
  const parts = list.groups
    .map((group): BreakdownPart => ({
      category: group.category,
      printed: isOtherName(group.category, group.printed) ? group.printed : undefined,
      ...partOf(group.quantity, whole),
    }))
    .sort((a, b) => (valueOf(b.quantity) ?? -1) - (valueOf(a.quantity) ?? -1));
  const rest = restOf(list);
  return {
    list,
    parts,
    rest: rest && partOf(rest, whole),
    known: knownOf(list),
    largest: largestOf(parts, rest),
    hasShares: whole !== undefined,
  };
}

function listOn(lists: readonly Count[], day: string): Count {
  const covering = isDay(day) ? lists.filter(({ date }) => date.from <= day && day <= date.to) : [];
  const span = ({ date }: Count): number => daysBetween(date.from, date.to);
  const [nearest] = covering.sort((a, b) => span(a) - span(b));
  if (nearest) return nearest;
  throw new FactError(
    'date',
    day,
    lists.map(({ date }) => date.from),
  );
}

function fullest(lists: readonly Count[]): Count | undefined {
  const grouped = lists.filter(({ groups }) => groups.length > 0);
  return grouped.findLast(({ groupsComplete }) => groupsComplete) ?? grouped.at(-1);
}

/** The total that shares are of: none where a person can stand twice or the total is no exact number. */
function wholeOf({ quantity, groupsOverlap }: Count): number | undefined {
  if (groupsOverlap || quantity.qualifier !== 'exact' || quantity.value === 0) return undefined;
  return quantity.value;
}

function partOf(quantity: Quantity, whole: number | undefined): Part {
  return { quantity, share: whole === undefined ? undefined : shareOf(quantity, whole) };
}

function shareOf(quantity: Quantity, whole: number): Quantity | undefined {
  const percent = (value: number): number => (value / whole) * 100;
  const unit = 'percent';
  if ('value' in quantity)
    return { qualifier: quantity.qualifier, value: percent(quantity.value), unit };
  if ('low' in quantity)
    return { qualifier: 'between', low: percent(quantity.low), high: percent(quantity.high), unit };
  return undefined;
}

/** Those of the list who are in none of its groups as far as they are known; undefined where that is nobody. */
export function restOf({
  quantity,
  groups,
  groupsComplete,
  groupsOverlap,
}: Count): Quantity | undefined {
  if (groupsOverlap) return groupsComplete ? undefined : { qualifier: 'unknown', unit: 'people' };
  if (groups.length === 0) return quantity;
  const rest = differenceOf(quantity, sumOf(groups.map((group) => group.quantity)));
  // Groups that are all there are leave nobody over, unless their own numbers say so.
  if (groupsComplete && rest.qualifier !== 'exact') return undefined;
  if (rest.qualifier === 'exact' && rest.value === 0) return undefined;
  // "At most all of them" says nothing.
  return rest.qualifier === 'at-most' && rest.value >= rangeOf(quantity).high
    ? { qualifier: 'unknown', unit: 'people' }
    : rest;
}

function knownOf({ groups, groupsOverlap }: Count): Quantity | undefined {
  if (groupsOverlap || groups.length === 0) return undefined;
  const known = sumOf(groups.map(({ quantity }) => quantity));
  return known.qualifier === 'unknown' ? undefined : known;
}

function largestOf(
  parts: readonly BreakdownPart[],
  rest: Quantity | undefined,
): readonly BreakdownPart[] {
  const low = ({ quantity }: Part): number => rangeOf(quantity).low;
  const most = Math.max(0, ...parts.map(low));
  if (most === 0 || (rest && rangeOf(rest).high >= most)) return [];
  const largest = parts.filter((part) => low(part) === most);
  const equal =
    largest.length === 1 || largest.every((part) => part.quantity.qualifier === 'exact');
  const others = parts.filter((part) => low(part) < most);
  const beyond = others.some(({ quantity }) => rangeOf(quantity).high >= most);
  return equal && !beyond ? largest : [];
}
