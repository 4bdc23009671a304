export type Unit = 'people' | 'percent';

/** A number with what is known about it; one formatter serves every place that shows it. */
export type Quantity =
  | {
      readonly qualifier: 'exact' | 'at-least' | 'more-than' | 'about' | 'at-most';
      readonly value: number;
      readonly unit: Unit;
    }
  | {
      readonly qualifier: 'between';
      readonly low: number;
      readonly high: number;
      readonly unit: Unit;
    }
  | { readonly qualifier: 'several' | 'unknown'; readonly unit: Unit };

export type Qualifier = Quantity['qualifier'];

/** Where the quantity stands on a scale: its value, the low end of a range, or undefined where it has none. */
export function valueOf(quantity: Quantity): number | undefined {
  if ('value' in quantity) return quantity.value;
  return 'low' in quantity ? quantity.low : undefined;
}

/** An exact count of people. */
export function exactly(value: number): Quantity {
  return { qualifier: 'exact', value, unit: 'people' };
}
