import { compared, dated, quantity } from './index.ts';
import { azNumber } from './words.ts';
import { dottedCapital } from '../dotted-capital.ts';
import type { ExportStrings } from '../export-strings.ts';
import { MOST_CITED, namesInRow, sentences } from '../names-in-row.ts';

const basedOn: ExportStrings['basedOn'] = (sources, most) =>
  `Əsaslandığı mənbələr: ${namesInRow(sources, most, (n) => `daha ${azNumber(n)} mənbə`)}`;

/** What is taken away, in Azerbaijani. */
export const exportAz: ExportStrings = {
  citation: 'İstinadı kopyala',
  copied: 'Kopyalandı',
  notCopied: 'Kopyalamağa icazə verilmədi; mətni seçib özünüz kopyalayın:',
  download: (format) => `${format} yüklə`,
  downloadFailed: 'Faylı hazırlamaq mümkün olmadı.',
  embed: 'Yerləşdirmə kodu',
  copyCode: 'Kodu kopyala',
  headedBy: (heading, site) => `Başlıq: ${heading} (${site})`,
  notesBy: (n, site) =>
    `${site ? `${site} saytının` : 'Saytın'} ${n === 1 ? 'qeydi' : 'qeydləri'}, mənbənin deyil:`,
  renamed:
    'İki siyahıda bu qrupların adları fərqlidir, deməli, kimlərin sayıldığı da dəyişmiş ola bilər.',
  list: ({ quantity: q, date }, changes) => {
    const list = dottedCapital(dated(date));
    if (q.qualifier === 'unknown') return `${list} siyahıda neçə nəfər olduğu məlum deyil.`;
    const since = changes.map(({ difference, from }) => compared(difference, from.date));
    const rest = since.length > 0 ? `: ${since.join(', ')}` : '';
    return `${list} siyahıda ${quantity(q)} nəfər olub${rest}.`;
  },
  basedOn,
  cite: ({ sentence, credit, basedOn: sources, licence, address }) =>
    sentences(
      [sentence, credit, sources.length > 0 && basedOn(sources, MOST_CITED), licence],
      address,
    ),
};
