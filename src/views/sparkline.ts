import { html, svg, nothing, type TemplateResult } from 'lit';
import type { Sparkline } from '../scenes/sparkline.ts';

/** The line beside a number; the sentences say the change, so it is hidden from those who do not see it. */
export function sparklineView({ width, height, path, last }: Sparkline): TemplateResult {
  return html`<svg
    class="sparkline"
    aria-hidden="true"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    <path d=${path} />
    ${last ? svg`<circle cx=${last.x} cy=${last.y} r="3.5" />` : nothing}
  </svg>`;
}
