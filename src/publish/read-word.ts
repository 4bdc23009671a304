import { Mistake, type ReadCell } from './mistake.ts';

/** What spreadsheets and people write for true and false in some languages; all are refused with the word expected. */
const YES = /^(yes|y|true|1|да|истина|bəli|doğru|evet|wahr|ja|vrai|oui|verdadero|sí)$/iu;
const NO = /^(no|n|false|0|нет|ложь|xeyr|yanl[ıi]ş|yalan|hayır|falsch|nein|faux|non|falso)$/iu;

/** `yes` or `no`. */
export function readYesNo(cell: string): boolean | Mistake {
  if (cell === 'yes') return true;
  if (cell === 'no') return false;
  if (YES.test(cell)) return new Mistake('write yes and format the column as text');
  if (NO.test(cell)) return new Mistake('write no and format the column as text');
  return new Mistake('write yes or no');
}

/** One word of a closed list. */
export function readChoice<const T extends string>(words: readonly T[]): ReadCell<T> {
  return (cell) => {
    const word = words.find((known) => known === cell);
    if (word !== undefined) return word;
    const near = words.find((known) => known === cell.toLowerCase().replace(/[\s_]+/g, '-'));
    return new Mistake(near === undefined ? `write one of ${words.join(', ')}` : `write ${near}`);
  };
}

/** An id: no spaces, and nothing that a spreadsheet turns into a date or a number. */
export function readId(cell: string): string | Mistake {
  if (/\s/.test(cell)) return new Mistake('write one id without spaces');
  if (/[,;|]/.test(cell)) return new Mistake('write one id without commas, semicolons or bars');
  if (
    /^\d+[./-]\d+([./-]\d+)?$|^\p{L}{3}\.?-\d+$|^\d+-\p{L}{3}\.?$|^0\d+$|^\d+e\d+$|^true$|^false$/iu.test(
      cell,
    )
  )
    return new Mistake('a spreadsheet would change this id: begin it with a word');
  return cell;
}

/** Ids separated by spaces, in the order written. */
export function readIds(cell: string): readonly string[] | Mistake {
  if (/[,;|]/.test(cell)) return new Mistake('separate ids by a space only');
  const ids = cell.split(/\s+/);
  const doubled = ids.find((id, i) => ids.indexOf(id) !== i);
  return doubled === undefined ? ids : new Mistake(`write ${doubled} only once`);
}

/** Values of closed lists, separated by spaces. */
export function readChoices<const T extends string>(words: readonly T[]): ReadCell<readonly T[]> {
  const readOne = readChoice(words);
  return (cell, languages) => {
    const list = readIds(cell);
    if (list instanceof Mistake) return list;
    const read = list.map((word) => readOne(word, languages));
    return read.find((word) => word instanceof Mistake) ?? (read as T[]);
  };
}

/** Texts separated by a bar: `Believers | Religious activists`. */
export function readTexts(cell: string): readonly string[] | Mistake {
  const texts = cell.split('|').map((text) => text.trim());
  return texts.includes('') ? new Mistake('write a text on each side of |') : texts;
}

/** Any text. */
export function readText(cell: string): string {
  return cell;
}

/** A web address, https or http. */
export function readAddress(cell: string): string | Mistake {
  const { protocol = '' } = URL.canParse(cell) ? new URL(cell) : {};
  if (/^https?:$/.test(protocol) && !/\s/.test(cell)) return cell;
  return new Mistake('write an address that starts with https:// or http://');
}

/** A language tag, as `en` or `az-Latn`. */
export function readLanguage(cell: string): string | Mistake {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(cell)) return cell;
  return new Mistake('write a language tag, as en');
}
