import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/strings.ts';
import type { Dataset } from '../model/dataset.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Drawing } from './drawing.ts';
import { textInView } from './text-in-view.ts';

/** Parts that an editor can leave out with `hide`. */
export const HIDEABLE = ['heading', 'sentence', 'table', 'source', 'actions'] as const;

/** What the frame needs beside the drawing. */
export interface Framing {
  readonly dataset: Dataset;
  readonly strings: Strings;
  /** The editor's own heading. */
  readonly heading: string | undefined;
  readonly headingLevel: string;
  readonly hide: ReadonlySet<string>;
  /** Lines about the data's age, where there is something to say. */
  readonly notices: readonly (string | false | undefined)[];
  readonly moreOpen: boolean;
  readonly onMore: () => void;
  /** What "More" discloses; undefined until it is loaded. */
  readonly more: ((drawing: Drawing, framing: Framing) => TemplateResult) | undefined;
  /** The button that stops the renewal; undefined where nothing is renewed. */
  readonly pause: TemplateResult | undefined;
  /** What the live region says. */
  readonly spoken: string;
}

/** The frame of every element, in reading order: heading, measure, sentence, picture, source, more. */
export function frameView(drawing: Drawing, framing: Framing): TemplateResult {
  const { strings, hide } = framing;
  const sentence = !hide.has('sentence') && drawing.sentence;
  const notices = [...framing.notices, ...(drawing.notices ?? [])];
  return html`<figure
    lang=${strings.lang}
    dir=${strings.direction}
    aria-labelledby="heading"
    aria-describedby=${sentence ? 'sentence' : nothing}
  >
    <div id="heading" part="heading" class=${hide.has('heading') ? 'hidden' : 'heading'}>
      <slot name="heading"
        ><span role="heading" aria-level=${framing.headingLevel}
          >${framing.heading ?? textInView(drawing.heading)}</span
        ></slot
      >
    </div>
    ${drawing.measure ? html`<p part="measure" class="measure">${drawing.measure}</p>` : nothing}
    ${sentence ? html`<p part="sentence" class="sentence" id="sentence">${sentence}</p>` : nothing}
    ${notices.map((notice) => (notice ? html`<p class="notice">${notice}</p>` : nothing))}
    ${drawing.controls ? html`<div part="controls" class="controls">${drawing.controls}</div>` : nothing}
    <div part="picture" class="picture">${drawing.picture}</div>
    ${drawing.below ?? nothing}
    ${drawing.howTo ? html`<p class="how-to">${drawing.howTo}</p>` : nothing}
    <slot name="notes"></slot>
    ${hide.has('source') ? nothing : html`<p part="source" class="source">${creditView(framing)}</p>`}
    ${actionsView(drawing, framing)} ${regionView(framing)}
  </figure>`;
}

/** The one live region of an element: empty until something is to be said that no control says. */
export function regionView({ spoken }: Framing): TemplateResult {
  return html`<div class="hidden" role="status">${spoken}</div>`;
}

function creditView({ dataset, strings }: Framing): TemplateResult {
  // The language puts the name where it belongs; the name keeps its own language there.
  const [before, after] = strings.common.credit('\0', dataset.published).split('\0');
  return html`${before}${textInView(textIn(dataset.publisher.name, strings.lang))}${after}`;
}

/** The editor can hide all that is disclosed; a page that changes by itself can always be stopped. */
function actionsView(drawing: Drawing, framing: Framing): TemplateResult | typeof nothing {
  const { hide, pause } = framing;
  const closed = hide.has('table') && hide.has('actions');
  if (closed && !pause) return nothing;
  return html`<div part="actions" class="more">
    ${closed ? pause : disclosureView(drawing, framing)}
  </div>`;
}

function disclosureView(drawing: Drawing, framing: Framing): TemplateResult {
  const { strings, moreOpen, onMore, more, pause } = framing;
  return html`<button type="button" aria-expanded=${moreOpen} aria-controls="more" @click=${onMore}>
      ${moreOpen ? strings.common.less : strings.common.more}
    </button>
    ${pause}
    <div id="more" class="more-body" ?hidden=${!moreOpen}>
      ${moreOpen ? more?.(drawing, framing) : nothing}
    </div>`;
}
