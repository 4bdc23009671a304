import { timelineFigure } from '../export/timeline-figure.ts';
import { timelineTakeaway } from '../export/timeline.ts';
import { conflictText } from '../i18n/conflict-text.ts';
import { loadStrings } from '../i18n/load-strings.ts';
import type { TimelineLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { timelineLanguages } from '../i18n/timeline-languages.ts';
import { timelineWords } from '../i18n/timeline-words.ts';
import { selectTimeline, type Timeline } from '../model/select-timeline.ts';
import { pictureHeight } from '../scenes/picture-height.ts';
import { timelineScene } from '../scenes/timeline.ts';
import { emptyTimeline } from '../views/timeline.ts';
import type { ChartRequest } from './chart-request.ts';
import { emptyFacts } from './empty-facts.ts';
import type { ChartFacts } from './static-chart.ts';
import type { StaticTable } from './static-table.ts';

/** The readout, the slider with its buttons and the line on how to read, in Russian at any width. */
const CONTROLS = 80;

/** The facts of `custody-timeline`. */
export async function staticTimeline({
  dataset,
  given,
  lang,
  measureText,
}: ChartRequest): Promise<ChartFacts> {
  const strings = await loadStrings(timelineLanguages, lang);
  const timeline = selectTimeline(dataset, {
    from: given.text('from'),
    to: given.text('to'),
    compilers: given.text('compilers'),
    compareTo: given.text('compare-to'),
    milestones: given.text('milestones'),
  });
  if ('none' in timeline) {
    // A picture has no readout; the element would say which ids are known, a static form has none to mark.
    given.text('selected');
    return emptyFacts(emptyTimeline(dataset, timeline, strings, undefined));
  }
  const ids = timeline.lists.map(({ count }) => count.id);
  given.presentation('selected', ids, '');
  const { series, summary, cut } = timeline;
  return {
    heading: textIn(dataset.title, strings.lang),
    sentence: strings.timeline.sentence(summary),
    notices: cut ? [strings.timeline.cut(cut)] : [],
    takeaway: timelineTakeaway(timeline, strings, measureText),
    draws: true,
    controls: CONTROLS,
    tables: [listsTable(timeline, strings)],
    card: (width, height) => {
      const words = timelineWords(timeline, strings);
      const stretch = height - pictureHeight(width);
      const bare = { ...timeline, milestones: [] };
      const scene = timelineScene(bare, { words, strings, width, stretch, measureText });
      return timelineFigure(
        scene,
        series.map(({ main }) => main),
        measureText,
      );
    },
  };
}

/** Every list, newest first. */
function listsTable({ series, lists }: Timeline, strings: TimelineLanguage): StaticTable {
  const { charts, common, timeline, lang } = strings;
  const several = series.length > 1;
  return {
    caption: charts.table,
    columns: [
      { text: charts.date },
      { text: charts.people, numeric: true },
      { text: timeline.change, numeric: true },
      ...(several ? [{ text: common.compiler }] : []),
      { text: charts.note },
    ],
    rows: [...lists]
      .reverse()
      .map(({ count, before }) => [
        strings.shortDate(count.date),
        strings.quantity(count.quantity),
        before ? charts.difference(before.difference) : '',
        ...(several ? [textIn(count.compiler.short, lang).text] : []),
        [
          count.note && textIn(count.note, lang).text,
          conflictText(count, strings),
          count.conflict && textIn(count.conflict.reason, lang).text,
        ]
          .filter(Boolean)
          .join(' '),
      ]),
    notes: [timeline.method],
  };
}
