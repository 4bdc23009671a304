/** Windows code pages through which UTF-8 is read by mistake. */
const CODE_PAGES = ['windows-1252', 'windows-1254', 'windows-1251', 'windows-1250'];
const byteTables = CODE_PAGES.map(byteTable);

/** What a program did to any cell, whatever its column: error values, formulas, lost letters; undefined when sound. */
export function spoiledText(cell: string): string | undefined {
  if (/^#\p{L}[\p{L}/0-9]*[!?]$|^#(N\/A|Н\/Д)$|^(Err|Ошибка|Xəta):\d{3}$/iu.test(cell))
    return 'a spreadsheet failed to compute this cell: write the text again and format the column as text';
  if (/^=/.test(cell)) return 'a formula was saved: write its result';
  if (cell.includes('\uFFFD') || (/\p{L}\?\p{L}/u.test(cell) && !cell.includes('://')))
    return 'a letter was lost when the table was saved in a legacy code page: restore it and save as "CSV UTF-8"';
  if (isMisread(cell))
    return 'UTF-8 was opened as a legacy code page: restore the letters and save as "CSV UTF-8"';
  if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(cell))
    return 'remove the control character: type the text again';
  return undefined;
}

/** True when the letters, written back in a legacy code page, are valid UTF-8 of at least two letters. */
function isMisread(cell: string): boolean {
  if (!/[^\u0000-\u007F]{2}/.test(cell)) return false;
  return byteTables.some((table) => {
    const bytes = [...cell].map((letter) => table.get(letter));
    if (bytes.includes(undefined)) return false;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(
        Uint8Array.from(bytes as number[]),
      );
      return (text.match(/[^\p{ASCII}]/gu) ?? []).length >= 2;
    } catch {
      return false;
    }
  });
}

function byteTable(codePage: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(codePage);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
}
