/** The major version of the published format that this library reads. */
export const SCHEMA_MAJOR = 1;

/** A longer text is a mistake or an attack; `E_LIMIT` refuses it. */
export const LONGEST_TEXT = 5000;

/** Where a death happened; only the last is no custody. */
export const CUSTODY_TYPES = [
  'prison',
  'prison-hospital',
  'pre-trial',
  'police',
  'military',
  'security-service',
  'unknown',
  'police-encounter',
] as const;
