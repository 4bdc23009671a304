import type { ReadCell } from './mistake.ts';
import { readAmount, readPeople } from './read-number.ts';
import { readDate, readDay, readYear } from './read-date.ts';
import {
  readAddress,
  readChoice,
  readChoices,
  readId,
  readIds,
  readLanguage,
  readText,
  readTexts,
  readYesNo,
} from './read-word.ts';

/** A column whose cells hold one value. */
export interface CellColumn<T = unknown, R extends boolean = boolean> {
  readonly required: R;
  /** The types that the Table Schema may give it. */
  readonly types: readonly string[];
  readonly read: ReadCell<T>;
}

/** A column per language; `every` language must be filled, `some` language, or none need be. */
export interface LanguageColumns<N extends 'every' | 'some' | 'none' = 'every' | 'some' | 'none'> {
  readonly filled: N;
}

/** The columns of a table by field name. */
export type Columns = Readonly<Record<string, CellColumn | LanguageColumns>>;

/** What a row of such columns holds once it is read; empty cells are undefined. */
export type Values<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends LanguageColumns<infer N>
    ? Record<string, string> | ('none' extends N ? undefined : never)
    : C[K] extends CellColumn<infer T, infer R>
      ? T | (R extends true ? never : undefined)
      : never;
};

const cell = <T>(types: readonly string[], read: ReadCell<T>): CellColumn<T, true> => ({
  required: true,
  types,
  read,
});

/** The same column, in which a cell may be empty. */
export const optional = <T>(column: CellColumn<T>): CellColumn<T, false> => ({
  ...column,
  required: false,
});

export const id = cell(['string'], readId);
export const ids = cell(['string'], readIds);
export const text = cell(['string'], readText);
export const texts = cell(['string'], readTexts);
export const date = cell(['string'], readDate);
export const day = cell(['string', 'date'], readDay);
export const year = cell(['string', 'year', 'integer'], readYear);
export const people = cell(['integer'], readPeople);
export const amount = cell(['number'], readAmount);
export const yesNo = cell(['boolean'], readYesNo);
export const address = cell(['string'], readAddress);
export const language = cell(['string'], readLanguage);
export const choice = <const T extends string>(words: readonly T[]): CellColumn<T, true> =>
  cell(['string'], readChoice(words));
export const choices = <const T extends string>(
  words: readonly T[],
): CellColumn<readonly T[], true> => cell(['string'], readChoices(words));

/** Text with a column per language. */
export const localised = <const N extends 'every' | 'some' | 'none'>(
  filled: N,
): LanguageColumns<N> => ({ filled });
