import { html, nothing, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Zoom, ZoomSteps } from '../scenes/deaths-map-zoom.ts';

/** The zoom as native buttons in a toolbar; one that leads nowhere stays where it is, so that it keeps the focus. */
export function zoomView(
  { closer, farther, country, part, changed }: ZoomSteps,
  { deathsMap }: DeathsMapLanguage,
  onZoom: (zoom: Zoom | undefined) => void,
): TemplateResult {
  const step = (text: string, name: string, to: Zoom | undefined): TemplateResult =>
    html`<button
      type="button"
      class="zoom-step"
      aria-label=${name}
      aria-disabled=${to ? 'false' : 'true'}
      @click=${() => {
        if (to) onZoom(to);
      }}
    >
      <span aria-hidden="true">${text}</span>
    </button>`;
  const preset = (text: string, to: Zoom | undefined): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${to ? 'false' : 'true'}
      @click=${() => {
        if (to) onZoom(to);
      }}
    >
      ${text}
    </button>`;
  return html`<div
    part="controls"
    class="controls zoom"
    role="toolbar"
    aria-label=${deathsMap.zoom}
  >
    <span class="zoom-steps"
      >${step('+', deathsMap.closer, closer)}${step('\u2212', deathsMap.farther, farther)}</span
    >
    ${
      part
        ? html`${preset(deathsMap.partOf(part.name), part.zoom)}
          ${preset(deathsMap.wholeCountry, country)}`
        : nothing
    }
    <button
      type="button"
      aria-disabled=${changed ? 'false' : 'true'}
      @click=${() => {
        if (changed) onZoom(undefined);
      }}
    >
      ${deathsMap.startView}
    </button>
  </div>`;
}
