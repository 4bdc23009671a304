import { html, nothing, type TemplateResult } from 'lit';
import type { ExportStrings } from '../i18n/export-strings.ts';

/** The kinds of files that a chart can be taken away as. */
export const FORMATS = ['CSV', 'SVG', 'PNG'] as const;
export type Format = (typeof FORMATS)[number];

/** What came of the last press of a button. */
export interface Outcome {
  /** One line, empty at first. */
  readonly said: string;
  /** The citation, where the browser refused to copy it. */
  readonly toCopy: string | undefined;
}

/** The outcome, and the code to embed the chart with, where it has an address. */
interface ActionsState extends Outcome {
  readonly code: { readonly text: string; readonly open: boolean } | undefined;
}

/** What the buttons do. */
export interface ActionsHandlers {
  /** The reader is about to copy: what is copied has to be there when the button is pressed. */
  onPrepare(): void;
  onCite(): void;
  onDownload(format: Format): void;
  onEmbed(): void;
  onCopyCode(): void;
}

/** Buttons that copy the citation and save the chart, and a line that tells the outcome, which the element's live region speaks. */
export function actionsView(
  words: ExportStrings,
  { said, toCopy, code }: ActionsState,
  { onPrepare, onCite, onDownload, onEmbed, onCopyCode }: ActionsHandlers,
): TemplateResult {
  return html`<div class="take">
      <button type="button" @focus=${onPrepare} @pointerenter=${onPrepare} @click=${onCite}>
        ${words.citation}
      </button>
      ${FORMATS.map(
        (format) =>
          html`<button type="button" @click=${() => onDownload(format)}>
            ${words.download(format)}
          </button>`,
      )}
      ${
        code
          ? html`<button
              type="button"
              aria-expanded=${code.open}
              aria-controls="embed"
              @click=${onEmbed}
            >
              ${words.embed}
            </button>`
          : nothing
      }
      <span class="said">${said}</span>
    </div>
    ${toCopy ? html`<p class="source to-copy">${toCopy}</p>` : nothing}
    ${
      code
        ? html`<div id="embed" ?hidden=${!code.open}>
            ${
              code.open
                ? html`<code class="to-copy" dir="ltr">${code.text}</code>
                    <button type="button" @click=${onCopyCode}>${words.copyCode}</button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}
