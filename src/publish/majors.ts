import { SCHEMA_MAJOR } from '../model/format.ts';
import type { DatasetFile } from '../model/schema.ts';

/** A major version of the published format that a newer one has followed. */
export interface OlderMajor {
  readonly major: number;
  /** The file's text as widgets of that major version read it; its `schema` says so. */
  readonly write: (file: DatasetFile) => string;
}

/**
 * The major versions before the one of today, the oldest first. None is ever taken out: articles that pinned a widget
 * go on asking for the data in its format.
 */
export const OLDER_MAJORS: readonly OlderMajor[] = [];

/** Every major version ever released, the oldest first. */
export const MAJORS: readonly number[] = [...OLDER_MAJORS.map(({ major }) => major), SCHEMA_MAJOR];
