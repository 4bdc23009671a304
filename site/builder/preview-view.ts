import { html, nothing, type TemplateResult } from 'lit';
import { WIDTHS, type Choice, type Width } from './choice.ts';
import type { Fault } from './field-view.ts';
import { radiosView } from './radios-view.ts';

const WIDTH_NAMES: Readonly<Record<Width, string>> = {
  phone: 'Phone',
  article: 'Article',
  wide: 'Wide',
};

const PAGES = [
  { value: 'light', name: 'Light page' },
  { value: 'dark', name: 'Dark page' },
];

/** The chart as pages of a width show it; what is in `.sheet` is put there by the page. */
export function previewView(
  { width, page }: Choice,
  fault: Fault | undefined,
  unknown: readonly string[],
  title: string,
): TemplateResult {
  const widths = Object.entries(WIDTH_NAMES).map(([value, name]) => ({
    value,
    name: `${name}, ${WIDTHS[value as Width]} px`,
  }));
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">Preview</h2>
    <div class="switches">
      ${radiosView('width', 'Width', width, widths)} ${radiosView('page', 'Page', page, PAGES)}
    </div>
    ${
      unknown.length > 0
        ? html`<p class="fault">The address asks for what there is not: ${unknown.join(', ')}.</p>`
        : nothing
    }
    ${fault ? html`<p class="fault" role="alert">${fault.message}</p>` : nothing}
    <div class="desk" role="region" aria-label="Preview: ${title}" tabindex="0">
      <div class="sheet" data-width=${width} data-page=${page}></div>
    </div>
  </section>`;
}
