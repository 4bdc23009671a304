import type { TimelineWords } from '../i18n/timeline-words.ts';
import type { TimelineList } from '../model/select-timeline-series.ts';
import type { MeasureText } from './text-width.ts';
import { wrapLines } from './wrap-lines.ts';

/** Lines of text that keep their room, so that the picture never moves. */
export interface TimelineLines {
  /** Lines that the longest readout takes. */
  readonly readoutLines: number;
  /** Lines that the longest sources of a list take, with its groups where these stand there. */
  readonly sourceLines: number;
  /** True where the groups stand with the sources under the picture: over it they would push it off a phone. */
  readonly groupsBelow: boolean;
}

/** Sizes in px of the readout, and of its groups and sources. */
const READOUT_TEXT = 14;
const SMALL_TEXT = 13;
/** Narrower pictures have the groups below. */
const NARROW = 480;
/** More lists than these aren't all measured: those with the most to tell are. */
const MOST_MEASURED = 400;

/** The room of the lines over and under the picture, from the lists that have the most to tell. */
export function timelineLines(
  lists: readonly TimelineList[],
  setting: {
    readonly width: number;
    readonly words: TimelineWords;
    readonly measureText: MeasureText;
    readonly withSources?: boolean;
  },
): TimelineLines {
  const { width, words, measureText, withSources = true } = setting;
  const linesOf = (text: string, size: number, weight?: 600): number =>
    text ? wrapLines(text, width, (part) => measureText(part, size, weight)).length : 0;
  const groupsBelow = withSources && width < NARROW;
  let [readoutLines, sourceLines] = [1, 0];
  for (const index of tellingLists(lists)) {
    const readout = words.readout(index);
    if (!readout) continue;
    const { compiler, before, value, after, groups } = readout;
    const own = linesOf(`${compiler}${before}${value}${after}`, READOUT_TEXT, 600);
    const grouped = linesOf(groups, SMALL_TEXT);
    const sourced = linesOf(words.sources(index), SMALL_TEXT);
    readoutLines = Math.max(readoutLines, own + (groupsBelow ? 0 : grouped));
    sourceLines = Math.max(sourceLines, sourced + (groupsBelow ? grouped : 0));
  }
  return { readoutLines, sourceLines, groupsBelow };
}

function tellingLists(lists: readonly TimelineList[]): readonly number[] {
  const all = [...lists.keys()];
  if (all.length <= MOST_MEASURED) return all;
  const weights = lists.map(
    ({ count: { conflict, sources }, spell, largest, before }) =>
      (conflict ? 4 : 0) + (spell ? 2 : 0) + largest.length + sources.length + (before ? 1 : 0),
  );
  return all.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, MOST_MEASURED);
}
