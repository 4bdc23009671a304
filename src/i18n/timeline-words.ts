import type { TextIn } from '../model/localised.ts';
import type { TimelineList } from '../model/select-timeline-series.ts';
import type { Timeline } from '../model/select-timeline.ts';
import { otherValues } from './conflict-text.ts';
import { sourceText } from './source-text.ts';
import type { TimelineLanguage } from './strings.ts';
import { textIn } from './text-in.ts';
import { textInSentence } from './text-in-sentence.ts';
import type { Readout } from './timeline-strings.ts';

/** What is said of a timeline's lists and compilers, in the order of its lists and series. */
export interface TimelineWords {
  /** What is said of a list, by its index; made when it is asked for, since a series can be long. */
  readout(list: number): Readout | undefined;
  /** The sources of a list as text; empty where it has none. */
  sources(list: number): string;
  /** Short names of the compilers, for line ends and beside dates. */
  readonly names: readonly TextIn[];
}

/** The words of a timeline; stages that measure or show them take the same. */
export function timelineWords(timeline: Timeline, strings: TimelineLanguage): TimelineWords {
  const { lists, series } = timeline;
  const readouts = new Map<number, Readout>();
  return {
    readout: (index) => {
      const list = lists[index];
      const readout = readouts.get(index) ?? (list && readoutOf(list, strings));
      if (readout) readouts.set(index, readout);
      return readout;
    },
    sources: (index) => {
      const count = lists[index]?.count;
      if (!count || count.sources.length === 0) return '';
      const lead = strings.timeline.sourcesOf(count.date, count.sources.length);
      return `${lead} ${sourceText(count.sources, strings)}`;
    },
    names: series.map(({ compiler }) => textIn(compiler.short, strings.lang)),
  };
}

/** The readout as one text, for those who do not see it. */
export function spokenReadout({ compiler, before, value, after, groups }: Readout): string {
  return `${compiler}${before}${value}${after}${groups && ` ${groups}`}`;
}

function readoutOf(
  { count, before, compared, spell, largest }: TimelineList,
  strings: TimelineLanguage,
): Readout {
  const nameIn = (text: Parameters<typeof textIn>[0]): string =>
    textInSentence(textIn(text, strings.lang).text);
  const sum = count.conflict?.alternatives.find(({ how }) => how === 'sum-of-groups')?.quantity;
  return strings.timeline.readout({
    compiler: nameIn(count.compiler.short),
    date: count.date,
    quantity: count.quantity,
    change: before,
    compared,
    spell,
    others: otherValues(count, strings),
    sum: sum && strings.quantity(sum),
    groups: largest.map(({ category, quantity }) => ({
      name: nameIn(category.label),
      number: strings.quantity(quantity),
    })),
    groupsComplete: count.groupsComplete,
  });
}
