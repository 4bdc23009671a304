import type { ExportStrings } from '../export-strings.ts';
import { MOST_CITED, namesInRow, sentences } from '../names-in-row.ts';
import { compared, of, person, quantity, words } from './index.ts';

const basedOn: ExportStrings['basedOn'] = (sources, most) =>
  `На основе публикаций: ${namesInRow(sources, most, (n) => `и ещё ${words.number(n)}`)}`;

/** What is taken away, in Russian. */
export const exportRu: ExportStrings = {
  citation: 'Скопировать цитату',
  copied: 'Скопировано',
  notCopied: 'Скопировать не удалось; выделите текст и скопируйте его сами:',
  download: (format) => `Скачать ${format}`,
  downloadFailed: 'Не удалось подготовить файл.',
  embed: 'Код для вставки',
  copyCode: 'Скопировать код',
  headedBy: (heading, site) => `Заголовок: ${heading} (${site})`,
  notesBy: (n, site) =>
    `${n === 1 ? 'Примечание' : 'Примечания'} сайта${site && ` ${site}`}, а не источника:`,
  renamed: 'В двух списках эти группы названы по-разному, поэтому мог измениться и их состав.',
  list: ({ quantity: q, date }, changes) => {
    if (q.qualifier === 'unknown') return `Сколько человек было в списке ${of(date)}, неизвестно.`;
    const since = changes.map(({ difference, from }) => compared(difference, from.date));
    const rest = since.length > 0 ? ` — ${since.join(', и ')}` : '';
    return `В списке ${of(date)} было ${quantity(q)} ${person(q)}${rest}.`;
  },
  basedOn,
  cite: ({ sentence, credit, basedOn: sources, licence, address }) =>
    sentences(
      [sentence, credit, sources.length > 0 && basedOn(sources, MOST_CITED), licence],
      address,
    ),
};
