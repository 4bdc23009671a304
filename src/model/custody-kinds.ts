import type { CustodyType } from './dataset.ts';
import { FactError } from './fact-error.ts';

/** The kinds of custody that an editor chooses by; prisons and prison hospitals are one, penitentiary. */
export const CUSTODY_KINDS = [
  'penitentiary',
  'pre-trial',
  'police',
  'military',
  'security-service',
  'unknown',
  'police-encounter',
] as const;

export type CustodyKind = (typeof CUSTODY_KINDS)[number];

/** What is shown where nothing is chosen: an encounter with police is not custody. */
export const CUSTODY: readonly CustodyKind[] = CUSTODY_KINDS.filter(
  (kind) => kind !== 'police-encounter',
);

/** The kind of custody that a record's type belongs to. */
export function custodyKind(type: CustodyType): CustodyKind {
  return type === 'prison' || type === 'prison-hospital' ? 'penitentiary' : type;
}

/**
 * The kinds that `custody-types` names, separated by spaces, in their own order; without a name all kinds of custody.
 * @throws {FactError} for a name that is no kind.
 */
export function parseCustodyKinds(attribute: string | undefined | null): readonly CustodyKind[] {
  const names = (attribute ?? '').split(/\s+/).filter(Boolean);
  for (const name of names)
    if (!CUSTODY_KINDS.some((kind) => kind === name))
      throw new FactError('custody-types', name, CUSTODY_KINDS);
  return names.length === 0 ? CUSTODY : CUSTODY_KINDS.filter((kind) => names.includes(kind));
}
