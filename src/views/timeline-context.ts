import type { TimelineLanguage } from '../i18n/strings.ts';
import type { TimelineWords } from '../i18n/timeline-words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Timeline } from '../model/select-timeline.ts';
import type { TimelineScene } from '../scenes/timeline.ts';
import type { NotesViews } from './timeline-notes.ts';

/** A timeline ready to be shown. */
export interface TimelineContext {
  readonly dataset: Dataset;
  readonly strings: TimelineLanguage;
  readonly timeline: Timeline;
  readonly words: TimelineWords;
  readonly scene: TimelineScene;
  readonly reading: TimelineReading;
  readonly handlers: TimelineHandlers;
  /** False where the editor hides the table: its sources are listed apart then. */
  readonly withTable: boolean;
  /** False where the editor hides the sources; the scene has been told the same. */
  readonly withSources: boolean;
  /** The editor's own notes, once there are some and their part is loaded. */
  readonly notes: NotesViews | undefined;
}

/** What the reader has in hand. */
export interface TimelineReading {
  /** Index of the list in the readout. */
  readonly active: number;
  readonly eventsOpen: boolean;
}

/** What the reader may do; a static picture has none. */
export interface TimelineHandlers {
  onPoint(event: PointerEvent): void;
  onLeave(): void;
  /** The pointer was lifted: the list under it is chosen. */
  onPick(event: PointerEvent): void;
  /** The slider moves; chosen once it rests. */
  onSlide(event: Event): void;
  onSlid(): void;
  /** A button: one list back or on from the one shown. */
  onStep(from: number, by: -1 | 1): void;
  onEvents(): void;
}
