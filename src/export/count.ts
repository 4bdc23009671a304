import { exportStrings } from '../i18n/export-languages.ts';
import { conflictText } from '../i18n/conflict-text.ts';
import type { CountLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Localised } from '../model/localised.ts';
import type { Measure } from '../model/select-measure.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { countFigure } from './count-figure.ts';
import { countRows } from './count-rows.ts';
import type { Takeaway } from './takeaway.ts';

/** What can be taken away of a count. */
export async function countTakeaway(
  measure: Measure,
  strings: CountLanguage,
  measureText: MeasureText,
): Promise<Takeaway> {
  const { common, count, lang } = strings;
  const text = (localised: Localised): string => textIn(localised, lang).text;
  const rows = countRows(measure, strings);
  if (measure.kind === 'list') {
    const { list, changes } = measure;
    const { list: sentence } = await exportStrings(lang);
    const conflict = conflictText(list, strings);
    return {
      measure: `${common.compiler}: ${text(list.compiler.name)}`,
      sentence: [sentence(list, changes), conflict].filter(Boolean).join(' '),
      cited: list.sources,
      sources: list.sources,
      rows,
      picture: () =>
        countFigure(
          {
            quantity: list.quantity,
            noun: count.listNoun(list.quantity, list.date),
            lines: [
              ...changes.map(({ difference, from }) => count.change(difference, from.date)),
              ...(conflict ? [conflict] : []),
            ],
          },
          strings,
          measureText,
        ),
    };
  }
  const number = measure.kind === 'total' ? measure.total : measure.figure;
  const { quantity, saidBy, note, sources } = number;
  const name = text('scope' in number ? number.scope : number.label).replace(/\.$/, '');
  const when =
    'scope' in number
      ? [
          number.year,
          ...(number.partialYear ? [common.partialYear] : []),
          ...(number.alleged ? [common.alleged] : []),
        ].join(', ')
      : number.date && strings.date(number.date);
  const noun = when ? `${name} (${when})` : name;
  const role = `${count.countedBy}: ${text(saidBy)}`;
  return {
    measure: role,
    sentence: [`${noun}: ${strings.quantity(quantity)}.`, `${role}.`, note && text(note)]
      .filter(Boolean)
      .join(' '),
    cited: sources,
    sources,
    rows,
    picture: () =>
      countFigure({ quantity, noun, lines: note ? [text(note)] : [] }, strings, measureText),
  };
}
