import type { TimelineLanguage } from '../i18n/strings.ts';
import { misreadDates, selectNotes, type Note, type WrittenNote } from '../model/select-notes.ts';
import type { Span } from '../model/select-span.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { noteMarks, type PlaceNotes } from '../scenes/timeline-notes.ts';
import { notesViews, type NotesViews } from '../views/timeline-notes.ts';

/** The editor's notes through all their stages; a part of its own, since most timelines have none. */
export interface TimelineNotes {
  /** What stands for a date and is none. */
  readonly misread: readonly string[];
  readonly notes: readonly Note[];
  readonly place: PlaceNotes;
  readonly views: NotesViews;
}

/** The notes on an axis; on none they are only listed. */
export function timelineNotes(
  written: readonly WrittenNote[],
  axis: Span | undefined,
  strings: TimelineLanguage,
  measureText: MeasureText,
): TimelineNotes {
  const notes = selectNotes(written, axis);
  return {
    misread: misreadDates(written),
    notes,
    place: (time) => noteMarks(notes, time, measureText),
    views: notesViews(notes, strings),
  };
}
