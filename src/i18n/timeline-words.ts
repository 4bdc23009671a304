import type { TextIn } from '../model/localised.ts';
import type { TimelineList } from '../model/select-timeline-series.ts';
import type { Timeline } from '../model/select-timeline.ts';
import { otherValues } from './conflict-text.ts';
import type { TimelineLanguage } from './strings.ts';
import { textIn } from './text-in.ts';
import type { Readout } from './timeline-strings.ts';

/** What is said of a timeline's lists and compilers, in the order of its lists and series. */
export interface TimelineWords {
  readonly readouts: readonly Readout[];
  /** Short names of the compilers, for line ends and beside dates. */
  readonly names: readonly TextIn[];
}

/** The words of a timeline; stages that measure or show them take the same. */
export function timelineWords(timeline: Timeline, strings: TimelineLanguage): TimelineWords {
  const several = timeline.series.length > 1;
  return {
    readouts: timeline.lists.map((list) => readoutOf(list, several, strings)),
    names: timeline.series.map(({ compiler }) => textIn(compiler.short, strings.lang)),
  };
}

/** The readout as one text, for those who do not see it. */
export function spokenReadout({ compiler, before, value, after }: Readout): string {
  return `${compiler}${before}${value}${after}`;
}

function readoutOf(
  { count, change, spell }: TimelineList,
  named: boolean,
  strings: TimelineLanguage,
): Readout {
  const sum = count.conflict?.alternatives.find(({ how }) => how === 'sum-of-groups')?.quantity;
  return strings.timeline.readout({
    compiler: named ? textIn(count.compiler.short, strings.lang).text : undefined,
    date: count.date,
    quantity: count.quantity,
    change,
    spell,
    others: otherValues(count, strings),
    sum: sum && strings.quantity(sum),
  });
}
