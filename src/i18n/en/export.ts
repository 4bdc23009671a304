import { count, isOne, of, quantity, words } from './index.ts';
import type { ExportStrings } from '../export-strings.ts';
import { MOST_CITED, namesInRow, sentences } from '../names-in-row.ts';

const basedOn: ExportStrings['basedOn'] = (sources, most) =>
  `Based on: ${namesInRow(sources, most, (n) => `${words.number(n)} others`)}`;

/** What is taken away, in English. */
export const exportEn: ExportStrings = {
  citation: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Copying was refused; select the text and copy it yourself:',
  download: (format) => `Download ${format}`,
  downloadFailed: 'The file could not be made.',
  embed: 'Embed code',
  copyCode: 'Copy the code',
  headedBy: (heading, site) => `Heading: ${heading} (${site})`,
  notesBy: (n, site) =>
    `${n === 1 ? 'Note' : 'Notes'} by ${site || 'the site'}, not by the source:`,
  renamed: 'The two lists name these groups differently, so whom they count may have changed.',
  list: ({ quantity: q, date }, changes) => {
    if (q.qualifier === 'unknown')
      return `It is not known how many people were on the list ${of(date)}.`;
    const since = changes.map(({ difference, from }) => {
      const change = count.change(difference, from.date);
      return change.charAt(0).toLowerCase() + change.slice(1);
    });
    const rest = since.length > 0 ? `, ${words.list(since)}` : '';
    const are = isOne(q) ? 'was' : 'were';
    return `There ${are} ${quantity(q)} ${isOne(q) ? 'person' : 'people'} on the list ${of(date)}${rest}.`;
  },
  basedOn,
  cite: ({ sentence, credit, basedOn: sources, licence, address }) =>
    sentences(
      [sentence, credit, sources.length > 0 && basedOn(sources, MOST_CITED), licence],
      address,
    ),
};
