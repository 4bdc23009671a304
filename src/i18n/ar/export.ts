import type { ExportStrings } from '../export-strings.ts';
import { MOST_CITED, namesInRow, sentences } from '../names-in-row.ts';
import { apart, arabic } from './words.ts';

/** What is taken away, in Arabic. */
export function exportAr(tag: string): ExportStrings {
  const { words, listOf, people, compared } = arabic(tag);
  const basedOn: ExportStrings['basedOn'] = (sources, most) =>
    `استناداً إلى: ${namesInRow(sources.map(apart), most, (n) => `ومصادر أخرى عددها ${words.number(n)}`, '؛ ')}`;
  return {
    citation: 'نسخ الاقتباس مع المصدر',
    copied: 'تم النسخ',
    notCopied: 'لم يُسمح بالنسخ؛ حدد النص وانسخه بنفسك:',
    download: (format) => `تنزيل ${format}`,
    downloadFailed: 'تعذّر إنشاء الملف.',
    embed: 'رمز التضمين',
    copyCode: 'نسخ الرمز',
    headedBy: (heading, site) => `العنوان: ${apart(heading)} (${apart(site)})`,
    notesBy: (n, site) =>
      `${n === 1 ? 'ملاحظة' : 'ملاحظات'} من ${site ? apart(site) : 'هذا الموقع'}، لا من المصدر:`,
    renamed: 'تسمّي القائمتان هذه المجموعات بأسماء مختلفة، فربما تغيّر أيضاً من تشملهم.',
    list: ({ quantity: q, date }, changes) => {
      if (q.qualifier === 'unknown') return `لا يُعرف عدد الأشخاص في ${listOf(date)}.`;
      const since = changes.map(({ difference, from }) => compared(difference, from.date));
      const rest = since.length > 0 ? `، ${words.list(since)}` : '';
      return `ورد ${people(q)} في ${listOf(date)}${rest}.`;
    },
    basedOn,
    cite: ({ sentence, credit, basedOn: sources, licence, address }) =>
      sentences(
        [sentence, credit, sources.length > 0 && basedOn(sources, MOST_CITED), licence],
        address,
      ),
  };
}
