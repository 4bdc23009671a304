import type { DatasetFile } from '../model/schema.ts';

type PeopleQuantity = DatasetFile['counts'][number]['quantity'];

interface QuantityCells {
  readonly qualifier: PeopleQuantity['qualifier'];
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/**
 * The quantity that a row's cells make together; undefined, and each cell that is missing or too many passed to
 * `fault` with what to do, when they make none.
 */
export function quantityOf(
  { qualifier, value, low, high }: QuantityCells,
  fault: (field: 'value' | 'low' | 'high', message: string) => void,
): PeopleQuantity | undefined {
  const cells = { value, low, high };
  const wanted = wantedCells(qualifier);
  const before = Object.entries(cells) as ['value' | 'low' | 'high', number | undefined][];
  let sound = true;
  for (const [field, number] of before) {
    if (wanted.includes(field) === (number !== undefined)) continue;
    sound = false;
    const message =
      number === undefined
        ? `write a number: the qualifier is ${qualifier}`
        : `leave this cell empty: the qualifier ${qualifier} has no ${field}`;
    fault(field, message);
  }
  if (!sound) return undefined;
  if (qualifier === 'between') {
    if ((low ?? 0) < (high ?? 0)) return { qualifier, low: low ?? 0, high: high ?? 0 };
    fault('low', `write a number below ${high}, the high end`);
    return undefined;
  }
  if (qualifier === 'several' || qualifier === 'unknown') return { qualifier };
  return { qualifier, value: value ?? 0 };
}

function wantedCells(qualifier: PeopleQuantity['qualifier']): readonly string[] {
  if (qualifier === 'between') return ['low', 'high'];
  return qualifier === 'several' || qualifier === 'unknown' ? [] : ['value'];
}
