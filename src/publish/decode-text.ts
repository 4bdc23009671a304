import type { Report } from './fault.ts';

const ADVICE = 'save the table again as "CSV UTF-8"';

/**
 * The text of a table: UTF-8 with or without a byte order mark, or UTF-16 with one. Anything else is reported and
 * undefined: guessing a legacy code page would change letters of people's names without a word.
 */
export function decodeText(bytes: Uint8Array, table: string, report: Report): string | undefined {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined) {
    const at = encoding === 'utf-8' ? firstInvalidByte(bytes) : bytes.length - 1;
    report({
      table,
      row: encoding === 'utf-8' ? rowAt(bytes, at) : undefined,
      column: undefined,
      value: `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')} at ${at}`,
      message: `is not ${encoding.toUpperCase()}: the table was saved in a legacy code page or cut off; ${ADVICE}`,
    });
    return undefined;
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const row = text.slice(0, nul).split(/\r\n|\r|\n/).length;
    const message = `holds a NUL character: UTF-16 without a byte order mark, or no text; ${ADVICE}`;
    report({ table, row, column: undefined, value: '\\0', message });
    return undefined;
  }
  return text;
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first letter starts that cannot be decoded; the longest sound beginning is found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (beginning(bytes.subarray(0, middle)) === undefined) invalid = middle;
    else valid = middle;
  }
  return new TextEncoder().encode(beginning(bytes.subarray(0, valid)) ?? '').length;
}

/** Text up to the last whole letter, byte order mark included. */
function beginning(bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Line breaks inside quotes belong to one row, as in a spreadsheet. */
function rowAt(bytes: Uint8Array, end: number): number {
  let row = 1;
  let quoted = false;
  for (let i = 0; i < end; i++) {
    if (bytes[i] === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) row++;
  }
  return row;
}
