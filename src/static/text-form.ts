import { creditLines } from './credit.ts';
import type { StaticChart } from './static-chart.ts';
import type { StaticTable } from './static-table.ts';

/** Letters in a line of running text, and at most in a column of a table. */
const [LINE, COLUMN] = [80, 44];

/** A chart in plain text: title, sentence, its tables in aligned columns, source, date and licence. */
export function textForm(chart: StaticChart): string {
  const { heading, takeaway, sentence, notices, tables, hide, dataset, strings } = chart;
  const blocks = [
    hide.has('heading') ? '' : [heading.text, takeaway?.measure ?? ''].filter(Boolean).join('\n'),
    dataset.synthetic ? strings.common.synthetic : '',
    hide.has('sentence') ? '' : sentence,
    ...notices,
    ...(hide.has('table') ? [] : tables.map(tableText)),
    hide.has('source') ? '' : creditLines(chart).join('\n'),
  ];
  return `${blocks.filter(Boolean).map(folded).join('\n\n')}\n`;
}

function tableText({ caption, columns, rows, notes = [] }: StaticTable): string {
  const isNumeric = columns.map(({ numeric = false }) => numeric);
  const lines = [columns.map(({ text }) => text), ...rows].map((row) =>
    row.map((text) => inLines(text, COLUMN)),
  );
  const widths = columns.map((_, i) =>
    Math.max(...lines.map((row) => Math.max(0, ...(row[i] ?? []).map(lengthOf)))),
  );
  const printed = lines.flatMap((row) =>
    Array.from({ length: Math.max(...row.map(({ length }) => length)) }, (_, line) =>
      row
        .map((cell, i) => padded(cell[line] ?? '', widths[i] ?? 0, isNumeric[i] ?? false))
        .join('  ')
        .trimEnd(),
    ),
  );
  const [head = '', ...body] = printed;
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [
    caption,
    '',
    ...(head.trim() ? [head, rule] : []),
    ...body,
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

function padded(text: string, width: number, numeric: boolean): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return numeric ? space + text : text + space;
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** Lines that stand for themselves are left; running text is broken between words. */
function folded(block: string): string {
  return block
    .split('\n')
    .flatMap((line) => (/ {2}/.test(line) ? [line] : inLines(line, LINE)))
    .join('\n');
}

function inLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && lengthOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
