import type { DatasetFile } from './schema.ts';

/** What may not be published about a withheld death may not even be in the file. */
const WITHHELD = ['name', 'place', 'placeAsReported', 'contestedClaim', 'finding', 'note'] as const;

/** Says each field of a death that should not be there, or should. */
export function checkDeath(
  death: DatasetFile['deaths'][number],
  say: (field: string, value: unknown, message: string) => void,
): void {
  if (!death.withheld) {
    if (!death.name) say('name', undefined, 'is missing; a death without it is withheld');
    return;
  }
  const tooMuch = (field: string, value: unknown): void =>
    say(field, value, 'may not be published about a withheld death');
  for (const field of WITHHELD) if (death[field] !== undefined) tooMuch(field, death[field]);
  if (death.claimedBy.length > 0) tooMuch('claimedBy', death.claimedBy);
  if (death.date !== undefined && !/^\d{4}$/.test(death.date)) tooMuch('date', death.date);
}
