import { dottedCapital } from '../dotted-capital.ts';
import type { ExportStrings } from '../export-strings.ts';
import { MOST_CITED, namesInRow, sentences } from '../names-in-row.ts';
import { compared, dated, quantity, words } from './index.ts';

const basedOn: ExportStrings['basedOn'] = (sources, most) =>
  `Dayandığı kaynaklar: ${namesInRow(sources, most, (n) => `${words.number(n)} kaynak daha`)}`;

/** What is taken away, in Turkish. */
export const exportTr: ExportStrings = {
  citation: 'Kaynak metnini kopyala',
  copied: 'Kopyalandı',
  notCopied: 'Kopyalamaya izin verilmedi; metni seçip kendiniz kopyalayın:',
  download: (format) => `${format} indir`,
  downloadFailed: 'Dosya oluşturulamadı.',
  embed: 'Yerleştirme kodu',
  copyCode: 'Kodu kopyala',
  headedBy: (heading, site) => `Başlık: ${heading} (${site})`,
  notesBy: (n, site) =>
    `${site || 'Bu site'} tarafından eklenen ${n === 1 ? 'not' : 'notlar'}, kaynağa ait değil:`,
  renamed: 'İki listede bu gruplar farklı adlandırılmış; kimlerin sayıldığı da değişmiş olabilir.',
  list: ({ quantity: q, date }, changes) => {
    const list = `${dottedCapital(dated(date))} listede`;
    if (q.qualifier === 'unknown') return `${list} kaç kişi olduğu bilinmiyor.`;
    const since = changes.map(({ difference, from }) => compared(difference, from.date));
    const rest = since.length > 0 ? `: ${since.join(', ')}` : '';
    return `${list} ${quantity(q)} kişi vardı${rest}.`;
  },
  basedOn,
  cite: ({ sentence, credit, basedOn: sources, licence, address }) =>
    sentences(
      [sentence, credit, sources.length > 0 && basedOn(sources, MOST_CITED), licence],
      address,
    ),
};
