import { exportStrings } from '../i18n/export-languages.ts';
import { conflictText } from '../i18n/conflict-text.ts';
import type { CountLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import { selectBoard } from '../model/select-board.ts';
import type { LargestGroups } from '../model/select-largest-groups.ts';
import type { Measure } from '../model/select-measure.ts';
import { sparklineScene } from '../scenes/sparkline.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { countFigure, type GroupsFacts } from './count-figure.ts';
import { countRows } from './count-rows.ts';
import type { Takeaway } from './takeaway.ts';

/** What is shown beside a list's number: the line of lists, and on a board the largest groups. */
export interface CountBeside {
  readonly dataset: Dataset;
  readonly largest: boolean;
}

/** What can be taken away of a count. */
export async function countTakeaway(
  measure: Measure,
  strings: CountLanguage,
  measureText: MeasureText,
  beside?: CountBeside,
): Promise<Takeaway> {
  const { common, count, lang, separators } = strings;
  const text = (localised: Localised): string => textIn(localised, lang).text;
  if (measure.kind === 'list') {
    const { list, changes } = measure;
    const board = beside && selectBoard(beside.dataset, list);
    const largest = beside?.largest ? board?.largest : undefined;
    const sources = [...new Set([...list.sources, ...(largest?.list.sources ?? [])])];
    const { list: sentence } = await exportStrings(lang);
    const conflict = conflictText(list, strings);
    return {
      ...(beside ? { view: beside.largest ? 'board' : 'sparkline' } : {}),
      measure: `${common.compiler}: ${text(list.compiler.name)}`,
      sentence: [sentence(list, changes), conflict].filter(Boolean).join(' '),
      cited: list.sources,
      sources,
      rows: countRows(measure, strings, largest),
      picture: (width) =>
        countFigure(
          {
            quantity: list.quantity,
            noun: count.listNoun(list.quantity, list.date),
            lines: [
              ...changes.map(({ difference, from }) => count.change(difference, from.date)),
              ...(conflict ? [conflict] : []),
            ],
            sparkline: board && sparklineScene(board.lists, width),
            largest: largest && groupsOf(largest, largest.list === list, strings),
          },
          width,
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
          strings.year(number.year),
          ...(number.partialYear ? [common.partialYear] : []),
          ...(number.alleged ? [common.alleged] : []),
        ].join(separators.comma)
      : number.date && strings.date(number.date);
  const noun = when ? `${name} (${when})` : name;
  const role = `${count.countedBy}: ${text(saidBy)}`;
  return {
    view: number.id,
    measure: role,
    sentence: [`${noun}: ${strings.quantity(quantity)}.`, `${role}.`, note && text(note)]
      .filter(Boolean)
      .join(' '),
    cited: sources,
    sources,
    rows: countRows(measure, strings),
    picture: (width) =>
      countFigure({ quantity, noun, lines: note ? [text(note)] : [] }, width, strings, measureText),
  };
}

function groupsOf(
  { list, groups }: LargestGroups,
  isShown: boolean,
  strings: CountLanguage,
): GroupsFacts {
  return {
    caption: strings.count.largestGroups(groups.length, isShown ? undefined : list.date),
    groups: groups.map(({ category, quantity }) => ({
      label: textIn(category.label, strings.lang),
      value: strings.quantity(quantity),
    })),
  };
}
