import type { Say } from './problem.ts';
import type { DatasetFile } from './schema.ts';

type FigureQuantity = DatasetFile['figures'][number]['quantity'];

/** Says what no quantity can be, though each of its numbers has its form. */
export function checkQuantity(
  { value, low, high, unit = 'people' }: Partial<FigureQuantity>,
  say: Say,
): void {
  for (const [field, number] of Object.entries({ value, low, high }))
    if (unit === 'people' && number !== undefined && !(Number.isSafeInteger(number) && number >= 0))
      say([field], number, 'is no whole number of people');
  if (low !== undefined && high !== undefined && low >= high)
    say(['low'], low, `is not below ${high}`);
}
