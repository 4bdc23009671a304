import { html, nothing, type TemplateResult } from 'lit';
import { WAYS, type Way } from './choice.ts';
import type { Code } from './codes.ts';
import { radiosView } from './radios-view.ts';
import { WAY_TEXTS } from './way-texts.ts';

/** The ways to embed the chart, and the codes of one of them. */
export function codesView(
  way: Way,
  codes: readonly Code[],
  notices: readonly string[],
  onCopy: (code: Code) => void,
): TemplateResult {
  return html`
    ${radiosView(
      'way',
      'How it is embedded',
      way,
      WAYS.map((value) => ({ value, name: WAY_TEXTS[value].name })),
    )}
    <p class="help way-help">${WAY_TEXTS[way].help}</p>
    ${notices.map((notice) => html`<p class="notice">${notice}</p>`)}
    ${codes.map((code, i) => codeView(code, i, onCopy))}
  `;
}

function codeView(code: Code, i: number, onCopy: (code: Code) => void): TemplateResult {
  const { name, text } = code;
  const id = `code-${i}`;
  // No name: what is read of the form is the choice.
  return html`<div class="code">
    <label for=${id}>${name}</label>
    <button type="button" aria-describedby=${nothing} @click=${() => onCopy(code)}>
      Copy<span class="hidden">: ${name}</span>
    </button>
    <textarea id=${id} readonly spellcheck="false" rows=${rowsOf(text)} .value=${text}></textarea>
  </div>`;
}

/** Letters in a line, about, and at most so many lines at once. */
const [LINE, MOST] = [84, 14];

const rowsOf = (text: string): number =>
  Math.min(
    MOST,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0),
  );
