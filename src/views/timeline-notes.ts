import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TimelineLanguage } from '../i18n/strings.ts';
import type { Note } from '../model/select-notes.ts';
import type { NoteMark } from '../scenes/timeline-notes.ts';
import type { TimelineScene } from '../scenes/timeline.ts';

/** How a timeline shows its editor's notes. */
export interface NotesViews {
  /** Dotted hairlines from the letters up through the plot, to be drawn under everything else. */
  lines(scene: TimelineScene): SVGTemplateResult;
  /** Letters and brackets under the baseline. */
  marks(scene: TimelineScene): SVGTemplateResult;
  /** Every note with its letter, date and text, and a line over them that says whose words they are. */
  list(scene: TimelineScene | undefined): TemplateResult;
}

/** The views of these notes; text only, whatever the page has written. */
export function notesViews(notes: readonly Note[], strings: TimelineLanguage): NotesViews {
  return {
    lines: ({ notes: marks, bottom, top }) =>
      svg`${marks.map(({ x, bracket }) =>
        bracket
          ? nothing
          : svg`<line class="note-line" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`,
      )}`,
    marks: ({ notes: marks, bottom }) => svg`${marks.map((mark) => markView(mark, bottom))}`,
    list: (scene) => {
      const letters = new Map(scene?.notes.map(({ note, letter }) => [note, letter]));
      return html`<div class="site-notes">
        <p class="when">${strings.timeline.siteNotes(notes.length)}</p>
        <ul>
          ${notes.map((note, i) => noteView(note, letters.get(i), strings))}
        </ul>
      </div>`;
    },
  };
}

function noteView(
  { text, lang, date }: Note,
  letter: string | undefined,
  strings: TimelineLanguage,
): TemplateResult {
  return html`<li>
    <span class="letter">${letter ?? nothing}</span>
    <span
      >${date ? html`<span class="when">${strings.shortDate(date)}</span> ` : nothing}<bdi
        lang=${lang ?? nothing}
        >${text}</bdi
      ></span
    >
  </li>`;
}

/** A letter, and the bracket of a span from it to its end. */
function markView({ letter, x, y, bracket }: NoteMark, bottom: number): SVGTemplateResult {
  const [base, middle] = [bottom + y, bottom + y - 4];
  return svg`<g class="note">
    ${
      bracket
        ? svg`<path class="bracket" d="M${x + 7} ${middle}H${bracket.to}V${middle - 4}"></path>`
        : nothing
    }
    <text x=${x} y=${base} text-anchor="middle">${letter}</text>
  </g>`;
}
