import type { Category, Count, Dataset, Group } from './dataset.ts';
import { listsUpTo } from './lists-up-to.ts';
import { namesDiffer } from './printed-name.ts';
import { exactly, valueOf, type Quantity } from './quantity.ts';
import { sumOf } from './quantity-range.ts';
import { restOf } from './select-breakdown.ts';
import { selectComparedList } from './select-compared-list.ts';
import { changeBetween } from './select-lists.ts';

/** What two lists say of the same people. */
export interface ThenNow {
  /** Undefined where the earlier list gives no number. */
  readonly then: Quantity | undefined;
  readonly now: Quantity | undefined;
  /** People more (positive) or fewer; undefined unless both numbers are exact. */
  readonly difference: number | undefined;
}

/** A category on two lists. */
export interface ChangePart extends ThenNow {
  readonly category: Category;
  /**
   * `new` and `gone`: the other list gives all its groups, and this is none of them; that tells of the list, not that
   * there was nobody. `unknown`: the other list does not give all its groups.
   */
  readonly status: 'both' | 'new' | 'gone' | 'unknown';
  /** The lists' own names for the group, where they differ: its definition may have changed. */
  readonly printed: { readonly then: string; readonly now: string } | undefined;
}

/** The categories of one list beside those of an earlier one of the same compiler. */
export interface BreakdownChange {
  readonly from: Count;
  readonly to: Count;
  readonly total: ThenNow;
  /** Those of the later list, largest first, then those that are only on the earlier one. */
  readonly parts: readonly ChangePart[];
  /** Those whose category is not stated, where there are such on either list. */
  readonly rest: ThenNow | undefined;
  /** The groups that grew most, all by as many; none where nothing grew. */
  readonly risen: readonly ChangePart[];
  readonly fallen: readonly ChangePart[];
  /** False where a group may have changed more than can be told. */
  readonly sure: boolean;
}

/**
 * A list's categories beside those of the list that the editor names, else of the compiler's list before that has groups;
 * undefined where there is none.
 * @throws {FactError} for a day that no earlier list of the compiler has.
 */
export function selectBreakdownChange(
  dataset: Dataset,
  to: Count,
  compareTo: string | undefined,
): BreakdownChange | undefined {
  const lists = listsUpTo(dataset, to);
  const from =
    selectComparedList(lists, compareTo) ??
    lists.slice(0, -1).findLast(({ groups }) => groups.length > 0);
  if (!from) return undefined;
  const parts = partsOf(from, to);
  const known = parts.filter(({ difference }) => difference !== undefined);
  return {
    from,
    to,
    total: {
      then: from.quantity,
      now: to.quantity,
      difference: changeBetween(from, to)?.difference,
    },
    parts,
    rest: restChange(from, to),
    risen: mostOf(known, 1),
    fallen: mostOf(known, -1),
    sure: parts.every(
      ({ status, difference }) =>
        status !== 'unknown' && (status !== 'both' || difference !== undefined),
    ),
  };
}

/** Several categories as one; a list that does not name a category has nobody in it only where it gives all its groups. */
export function joinedChange(parts: readonly ChangePart[], { from, to }: BreakdownChange): ThenNow {
  const joined = (list: Count, side: 'then' | 'now'): Quantity | undefined =>
    list.groupsOverlap || parts.some((part) => part.status === 'unknown' && !part[side])
      ? undefined
      : sumOf(parts.map((part) => part[side] ?? exactly(0)));
  return thenNow(joined(from, 'then'), joined(to, 'now'));
}

function partsOf(from: Count, to: Count): readonly ChangePart[] {
  const earlier = new Map(from.groups.map((group) => [group.category, group]));
  const later = new Set(to.groups.map(({ category }) => category));
  const bySize = (side: 'then' | 'now') => (a: ChangePart, b: ChangePart) =>
    size(b[side]) - size(a[side]);
  const here = to.groups.map((group) => partOf(earlier.get(group.category), group, from));
  const gone = from.groups
    .filter(({ category }) => !later.has(category))
    .map((group) => partOf(group, undefined, to));
  return [...here.sort(bySize('now')), ...gone.sort(bySize('then'))];
}

function partOf(then: Group | undefined, now: Group | undefined, other: Count): ChangePart {
  const { category } = (now ?? then) as Group;
  const printed =
    then && now && namesDiffer(then.printed, now.printed)
      ? { then: then.printed, now: now.printed }
      : undefined;
  return {
    category,
    status: statusOf(then, now, other),
    printed,
    ...thenNow(then?.quantity, now?.quantity),
  };
}

function statusOf(
  then: Group | undefined,
  now: Group | undefined,
  other: Count,
): ChangePart['status'] {
  if (then && now) return 'both';
  if (!other.groupsComplete) return 'unknown';
  return now ? 'new' : 'gone';
}

function restChange(from: Count, to: Count): ThenNow | undefined {
  const [then, now] = [restOf(from), restOf(to)];
  return then || now ? thenNow(then ?? exactly(0), now ?? exactly(0)) : undefined;
}

function thenNow(then: Quantity | undefined, now: Quantity | undefined): ThenNow {
  const difference =
    then?.qualifier === 'exact' && now?.qualifier === 'exact' ? now.value - then.value : undefined;
  return { then, now, difference };
}

/** Those that changed most in a direction. */
function mostOf(parts: readonly ChangePart[], sign: 1 | -1): readonly ChangePart[] {
  const change = ({ difference = 0 }: ChangePart): number => difference * sign;
  const most = Math.max(0, ...parts.map(change));
  return most === 0 ? [] : parts.filter((part) => change(part) === most);
}

function size(quantity: Quantity | undefined): number {
  return (quantity && valueOf(quantity)) ?? -1;
}
