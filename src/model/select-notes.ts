import { parsePartialDate, type PartialDate } from './partial-date.ts';
import { couldLieIn, type Span } from './select-span.ts';

/** A `<custody-note>` as the editor wrote it. */
export interface WrittenNote {
  /** `at`, or `from` and `to` as one: `2023-11-20`, `2023`, `2023-11-20/2024-02-06`. */
  readonly when: string;
  readonly text: string;
  /** Language of the text; undefined where the page says none. */
  readonly lang: string | undefined;
}

/** An editor's note. What is not understood or lies outside the axis is listed all the same, without a mark. */
export interface Note {
  readonly text: string;
  readonly lang: string | undefined;
  readonly date: PartialDate | undefined;
  /** True where the axis has its date. */
  readonly marked: boolean;
}

/** The notes in order of date, those without one last; without an axis none has a mark. */
export function selectNotes(
  written: readonly WrittenNote[],
  axis: Span | undefined,
): readonly Note[] {
  const day = ({ date }: Note): string => date?.from ?? '9999-12-31';
  return written
    .map(({ when, text, lang }): Note => {
      const date = parsePartialDate(when);
      const marked = axis !== undefined && date !== undefined && couldLieIn(date, axis);
      return { text, lang, date, marked };
    })
    .sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

/** What stands for a date in the notes and is none. */
export function misreadDates(written: readonly WrittenNote[]): readonly string[] {
  return written.map(({ when }) => when).filter((when) => !parsePartialDate(when));
}
