import type { Fault, Report } from './fault.ts';
import { parseRows } from './parse-rows.ts';

const ADVICE = 'save the table again as "CSV UTF-8"';

/**
 * The text of a table: UTF-8 with or without a byte order mark, or UTF-16 with one. Anything else is reported and
 * undefined: guessing a legacy code page would change letters of people's names without a word.
 */
export function decodeText(bytes: Uint8Array, table: string, report: Report): string | undefined {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined) {
    report(
      encoding === 'utf-8'
        ? invalidLetter(bytes, table)
        : {
            table,
            row: undefined,
            column: undefined,
            value: '',
            message: `is not ${encoding.toUpperCase()}, or cut off: ${ADVICE}`,
          },
    );
    return undefined;
  }
  if (/^[^\r\n]*\0/.test(text)) {
    const message = `holds NUL characters: UTF-16 without a byte order mark, or no text; ${ADVICE}`;
    report({ table, row: 1, column: undefined, value: '\\0', message });
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

/** The cell of the first letter that cannot be decoded; the longest sound beginning is found by halving. */
function invalidLetter(bytes: Uint8Array, table: string): Fault {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (beginning(bytes.subarray(0, middle)) === undefined) invalid = middle;
    else valid = middle;
  }
  const sound = beginning(bytes.subarray(0, valid)) ?? '';
  const at = new TextEncoder().encode(sound).length;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  // A letter in the place of the wrong one completes the cell.
  const rows = parseRows(`${sound}x`, table, () => undefined);
  return {
    table,
    row: rows.length,
    column: rows[0]?.[(rows.at(-1)?.length ?? 1) - 1],
    value: `byte 0x${byte} at ${at}`,
    message: `is not UTF-8: the table was saved in a legacy code page or cut off; ${ADVICE}`,
  };
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
