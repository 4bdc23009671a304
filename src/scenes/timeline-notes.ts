import { dayTime } from '../model/partial-date.ts';
import type { Note } from '../model/select-notes.ts';
import { tenth } from './tenth.ts';
import type { MeasureText } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/** A note's letter under the baseline, and a bracket where its date is a span. */
export interface NoteMark {
  /** Index of the note. */
  readonly note: number;
  readonly letter: string;
  /** Middle and base line of the letter; a span begins there. */
  readonly x: number;
  readonly y: number;
  readonly bracket: { readonly from: number; readonly to: number } | undefined;
}

/** The editor's notes in px, from the baseline down. */
export interface NoteMarks {
  readonly marks: readonly NoteMark[];
  /** What the picture is higher for them. */
  readonly height: number;
}

/** Puts notes on the picture's own scale. */
export type PlaceNotes = (time: TimeScale) => NoteMarks;

const LETTER_TEXT = 12;
const ROW = 16;
/** From the baseline to the first letter's own: beads hang down 7 px. */
const FIRST = 21;
/** Notes that find no room in so many rows are listed only. */
const MOST_ROWS = 4;
/** A span shorter than this is a letter. */
const SHORTEST_BRACKET = 14;
const GAP = 4;

/** Each note in the first row where it touches no other; letters run from left to right. */
export function noteMarks(
  notes: readonly Note[],
  time: TimeScale,
  measureText: MeasureText,
): NoteMarks {
  const rows: number[] = [];
  const marks: NoteMark[] = [];
  notes.forEach(({ date, marked }, note) => {
    if (!date || !marked) return;
    const letter = letterOf(marks.length);
    const half = Math.max(LETTER_TEXT, measureText(letter, LETTER_TEXT, 600)) / 2;
    const [left, right] = time.range;
    const [from, to] = [time.x(dayTime(date.from)), time.x(dayTime(date.to))];
    const bracket = to - from >= SHORTEST_BRACKET ? { from, to } : undefined;
    const x = tenth(
      Math.max(left + half, Math.min(right - half, bracket ? from : (from + to) / 2)),
    );
    const end = Math.max(x + half, bracket?.to ?? 0) + GAP;
    const free = rows.findIndex((taken) => taken <= x - half);
    const row = free < 0 ? rows.length : free;
    if (row === MOST_ROWS) return;
    rows[row] = end;
    marks.push({ note, letter, x, y: FIRST + row * ROW, bracket });
  });
  return { marks, height: rows.length * ROW };
}

/** a, b … z, aa, ab … */
function letterOf(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : `${letterOf(Math.floor(n / 26) - 1)}${last}`;
}
