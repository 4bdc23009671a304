import { countTakeaway } from '../export/count.ts';
import { countLanguages } from '../i18n/count-languages.ts';
import { loadStrings } from '../i18n/load-strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { selectBoard } from '../model/select-board.ts';
import { selectMeasure } from '../model/select-measure.ts';
import { countDrawing, emptyCount } from '../views/count.ts';
import { listFacts } from '../views/count-facts.ts';
import { numberFacts } from '../views/count-number-facts.ts';
import { emptyFacts } from './empty-facts.ts';
import type { ChartRequest } from './chart-request.ts';
import type { ChartFacts } from './static-chart.ts';
import type { StaticTable } from './static-table.ts';

/** The facts of `custody-count`. */
export async function staticCount({
  dataset,
  given,
  lang,
  measureText,
}: ChartRequest): Promise<ChartFacts> {
  const strings = await loadStrings(countLanguages, lang);
  const layout = given.presentation('layout', ['block', 'inline', 'board'], 'block');
  const hasSparkline = given.flag('sparkline');
  const choice = { measure: given.text('measure'), compiler: given.text('compiler') };
  const measure = selectMeasure(dataset, { ...choice, compareTo: given.text('compare-to') });
  if (!measure) return emptyFacts(emptyCount(dataset, strings));
  const isBoard = layout === 'board';
  const beside =
    isBoard || (hasSparkline && layout === 'block') ? { dataset, largest: isBoard } : undefined;
  const takeaway = await countTakeaway(measure, strings, measureText, beside);
  // A card says the number and no change.
  const alone = selectMeasure(dataset, { ...choice, compareTo: 'none' }) ?? measure;
  const plain = await countTakeaway(alone, strings, measureText);
  const context = { dataset, strings };
  const facts =
    measure.kind === 'list' ? listFacts(measure, context, false) : numberFacts(measure, context);
  const { heading } = countDrawing(facts, strings);
  const board = isBoard && measure.kind === 'list' ? selectBoard(dataset, measure.list) : undefined;
  const groups = board?.largest;
  const tables: readonly StaticTable[] =
    groups && measure.kind === 'list'
      ? [
          {
            caption: strings.count.largestGroups(
              groups.groups.length,
              groups.list === measure.list ? undefined : groups.list.date,
            ),
            columns: [{ text: '' }, { text: '', numeric: true }],
            rows: groups.groups.map(({ category, quantity: people }) => [
              textIn(category.label, strings.lang).text,
              strings.quantity(people),
            ]),
          },
        ]
      : [];
  return {
    heading,
    sentence: takeaway.sentence ?? '',
    notices: [],
    takeaway,
    draws: false,
    tables,
    card: (width) => plain.picture(width),
    bare: layout === 'inline' ? strings.quantity(facts.quantity) : undefined,
  };
}
