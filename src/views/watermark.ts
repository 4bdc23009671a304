import { html, type TemplateResult } from 'lit';

/** Words across a picture that is a table. */
export function watermark(words: string): TemplateResult {
  return html`<svg class="watermark" width="100%" height="100%" aria-hidden="true">
    <text class="synthetic" x="50%" y="50%" text-anchor="middle">${words}</text>
  </svg>`;
}
