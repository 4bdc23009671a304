import type { Say } from './problem.ts';
import type { DatasetFile } from './schema.ts';

/** Says each field of a death that should not be there, or should. */
export function checkDeath(death: DatasetFile['deaths'][number], say: Say): void {
  const { name, place, placeAsReported, contestedClaim, claimedBy, finding, note, date } = death;
  if (!death.withheld) {
    if (!name) say(['name'], name, 'is missing; a death without it is withheld');
    return;
  }
  // What may not be published about a withheld death may not even be in the file; its year may.
  const tooMuch = {
    ...{ name, place, placeAsReported, contestedClaim, finding, note },
    claimedBy: claimedBy[0],
    date: /^\d{4}$/.test(date ?? '') ? undefined : date,
  };
  for (const [field, value] of Object.entries(tooMuch))
    if (value !== undefined) say([field], value, 'may not be published about a withheld death');
}
