import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { NotesController } from '../controllers/notes-controller.ts';
import { PointedController } from '../controllers/pointed-controller.ts';
import type { TimelineLanguage } from '../i18n/strings.ts';
import { spokenReadout, timelineWords, type TimelineWords } from '../i18n/timeline-words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { WrittenNote } from '../model/select-notes.ts';
import type { Span } from '../model/select-span.ts';
import { selectTimeline, type EmptyTimeline, type Timeline } from '../model/select-timeline.ts';
import type { TimelineList } from '../model/select-timeline-series.ts';
import { nearestStop, type Stop } from '../scenes/nearest-stop.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import type { PlaceNotes } from '../scenes/timeline-notes.ts';
import { timelineScene, type TimelineScene } from '../scenes/timeline.ts';
import { chartCss } from '../theme/chart-css.ts';
import { timelineCss } from '../theme/timeline-css.ts';
import type { Drawing } from '../views/drawing.ts';
import type { TimelineHandlers } from '../views/timeline-context.ts';
import { emptyTimeline, timelineDrawing } from '../views/timeline.ts';
import { measureTextOf } from './measure-text.ts';
import { timelineLanguages } from '../i18n/timeline-languages.ts';
import { CustodyElement, type Surroundings } from './custody-element.ts';
import { remembered } from './remembered.ts';
import type { TimelineNotes } from './timeline-notes.ts';

const loadNotes = () => import('./timeline-notes.ts');

/** What can stand for the date of a note. */
const NOTE_DATES = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY', 'YYYY-MM-DD/YYYY-MM-DD'] as const;

/** A console line lists no more ids than these. */
const MOST_TOLD = 100;

/**
 * Every list of a compiler as a point on a stepped line from zero, to be read list by list.
 *
 * The editor's own notes stand inside the tag, after the fallback, each best in a paragraph of its own:
 * `<p><custody-note at="2023-11-20">Text</custody-note></p>`, or `from` and `to` for a span; a date is a day, a month or a
 * year. They are read as text, lettered under the baseline and listed under the picture as notes by the site. A date that
 * isn't understood is told once on the console; that note is listed without a letter, as is one outside the axis.
 *
 * @tag custody-timeline
 * @slot - The author's content: shown before the figures are there, without JavaScript and after a failure.
 * @slot heading - Replaces the heading by one of the article: an `<h2>`, say, whose own level counts.
 * @slot notes - The author's notes, under the picture.
 * @csspart heading - The heading.
 * @csspart measure - What is counted and by whom, in one line.
 * @csspart sentence - The newest number, its change and record.
 * @csspart readout - The list that is pointed at or stepped to, in a line over the picture.
 * @csspart picture - Readout, drawing and controls.
 * @csspart controls - Slider, previous, next and the button of the events.
 * @csspart source - Publisher and date of the data.
 * @csspart table - Every list, behind "More".
 * @csspart actions - The button "More" and what it discloses.
 * @cssproperty [--custody-accent] - The main compiler's line and points.
 * @cssproperty [--custody-context-1] - The second, fourth … compiler.
 * @cssproperty [--custody-context-2] - The third, fifth … compiler.
 * @cssproperty [--custody-muted] - Secondary text.
 * @cssproperty [--custody-hairline] - Grid lines.
 * @fires {CustomEvent<{sequence: number, published: string}>} custody-load - A dataset is shown for the first time.
 * @fires {CustomEvent<{kind: 'list', id: string}>} custody-select - The reader chose a list.
 * @fires {CustomEvent<{code: string, message: string, path?: string, value?: unknown, retryable: boolean}>} custody-error -
 *   No dataset came, or an attribute that chooses facts names none.
 */
export class CustodyTimeline extends CustodyElement<TimelineLanguage> {
  static override styles: CSSResultGroup = [CustodyElement.styles, chartCss, timelineCss];

  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    compilers: {},
    compareTo: { attribute: 'compare-to' },
    milestones: {},
    selected: {},
    eventsOpen: { state: true },
  };

  /** First day (`YYYY-MM-DD`): lists are kept whose date could lie on it or later. */
  from: string | undefined;
  /** Last day (`YYYY-MM-DD`): lists are kept whose date could lie on it or earlier. */
  to: string | undefined;
  /** Ids of compilers, separated by spaces; absent: the dataset's main one. */
  compilers: string | undefined;
  /** The day of an earlier list of the strongest compiler; absent: each list's change since the one before. */
  compareTo: string | undefined;
  /** `releases` (the default), `all`, `none` or ids of milestones, separated by spaces. */
  milestones: string | undefined;
  /** Id of the list in the readout; absent: the newest. Follows the reader's choice. */
  selected: string | undefined;

  private eventsOpen = false;

  readonly #pointed = new PointedController(this);
  readonly #written = new NotesController(this);
  readonly #facts = remembered(selectFor);
  readonly #words = remembered(timelineWords);
  readonly #notes = remembered(notesFor);
  readonly #scene = remembered(sceneFor);
  readonly #indexes = remembered(indexesOf);
  readonly #handlers = remembered(
    (lists: readonly TimelineList[], words: TimelineWords, scene: TimelineScene) =>
      this.#handlersFor(lists, words, scene),
  );

  constructor() {
    super(timelineLanguages);
  }

  protected override draw(
    dataset: Dataset,
    around: Surroundings<TimelineLanguage>,
  ): Drawing | undefined {
    const { strings, width, stretch } = around;
    const { from, to, compilers, compareTo, milestones } = this;
    const timeline = this.#facts(dataset, from, to, compilers, compareTo, milestones);
    const axis = 'none' in timeline ? undefined : timeline.axis;
    const measureText = measureTextOf(this);
    const { notes: written } = this.#written;
    const part = written.length > 0 ? this.lazy(loadNotes) : undefined;
    if (written.length > 0 && !part) return undefined;
    const notes = part && this.#notes(part, written, axis, strings, measureText);
    for (const when of notes?.misread ?? [])
      this.presentation('custody-note date', when, NOTE_DATES, 'no place in the picture');
    if ('none' in timeline) return emptyTimeline(dataset, timeline, strings, notes?.views);
    const words = this.#words(timeline, strings);
    const hidden = this.hide.split(/\s+/);
    const withSources = !hidden.includes('source');
    const scene = this.#scene(
      timeline,
      words,
      strings,
      width,
      stretch,
      measureText,
      notes?.place,
      withSources,
    );
    const drawing = timelineDrawing({
      dataset,
      strings,
      timeline,
      words,
      scene,
      reading: {
        active: this.#activeOf(timeline),
        eventsOpen: this.eventsOpen,
      },
      handlers: this.#handlers(timeline.lists, words, scene),
      withTable: !hidden.includes('table'),
      withSources,
      notes: notes?.views,
    });
    return { ...drawing, takeaway: takeawayOf(timeline, strings, notes) };
  }

  /** Index of the list that is pointed at, else of the chosen one, else of the newest. */
  #activeOf({ lists, summary }: Timeline): number {
    const indexes = this.#indexes(lists);
    const pointed = this.#pointed.id === undefined ? undefined : indexes.get(this.#pointed.id);
    if (pointed !== undefined) return pointed;
    const chosen = this.selected ? indexes.get(this.selected) : undefined;
    if (chosen !== undefined) return chosen;
    const { id } = summary.latest;
    if (this.selected)
      this.presentation('selected', this.selected, [...indexes.keys()].slice(-MOST_TOLD), id);
    return indexes.get(id) ?? lists.length - 1;
  }

  #handlersFor(
    lists: readonly TimelineList[],
    words: TimelineWords,
    scene: TimelineScene,
  ): TimelineHandlers {
    const idAt = (index: number): string | undefined => lists[index]?.count.id;
    return {
      onPoint: (event) => {
        this.#pointed.point(stopUnder(event, scene)?.id);
      },
      onLeave: () => {
        this.#pointed.leave();
      },
      onPick: (event) => {
        if (!event.isPrimary || event.button !== 0) return;
        this.#choose(stopUnder(event, scene)?.id);
        this.#tell();
      },
      onSlide: (event) => {
        this.#choose(idAt((event.target as HTMLInputElement).valueAsNumber));
      },
      onSlid: () => {
        this.#tell();
      },
      onStep: (from, by) => {
        const id = idAt(from + by);
        if (id === undefined) return;
        this.#choose(id);
        this.#tell();
        // The slider tells its list by itself.
        const readout = words.readout(from + by);
        if (readout) this.speak(spokenReadout(readout));
      },
      onEvents: () => {
        this.eventsOpen = !this.eventsOpen;
      },
    };
  }

  #choose(id: string | undefined): void {
    this.#pointed.leave();
    this.selected = id;
  }

  #tell(): void {
    this.emit('custody-select', { kind: 'list', id: this.selected });
  }
}

function takeawayOf(
  timeline: Timeline,
  strings: TimelineLanguage,
  notes: TimelineNotes | undefined,
): Drawing['takeaway'] {
  return async (measureText) => {
    const { timelineTakeaway } = await import('../export/timeline.ts');
    return timelineTakeaway(timeline, strings, measureText, notes);
  };
}

function selectFor(
  dataset: Dataset,
  from: string | undefined,
  to: string | undefined,
  compilers: string | undefined,
  compareTo: string | undefined,
  milestones: string | undefined,
): Timeline | EmptyTimeline {
  return selectTimeline(dataset, { from, to, compilers, compareTo, milestones });
}

function sceneFor(
  timeline: Timeline,
  words: TimelineWords,
  strings: TimelineLanguage,
  width: number,
  stretch: number,
  measureText: MeasureText,
  notes: PlaceNotes | undefined,
  withSources: boolean,
): TimelineScene {
  const setting = { words, strings, width, stretch, measureText, notes, withSources };
  return timelineScene(timeline, setting);
}

function notesFor(
  part: Awaited<ReturnType<typeof loadNotes>>,
  written: readonly WrittenNote[],
  axis: Span | undefined,
  strings: TimelineLanguage,
  measureText: MeasureText,
): TimelineNotes {
  return part.timelineNotes(written, axis, strings, measureText);
}

function indexesOf(lists: readonly TimelineList[]): ReadonlyMap<string, number> {
  return new Map(lists.map(({ count }, index) => [count.id, index]));
}

/** The list under a pointer; the drawing may be shown larger or smaller than its px. */
function stopUnder(event: PointerEvent, { stops, width, height }: TimelineScene): Stop | undefined {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * width;
  const y = ((event.clientY - box.top) / box.height) * height;
  return nearestStop(stops, x, y);
}
