import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Radio buttons in a group; all of them are seen at once. */
export function radiosView(
  name: string,
  legend: string,
  chosen: string,
  options: readonly { readonly value: string; readonly name: string; readonly help?: string }[],
): TemplateResult {
  return html`<fieldset class="radios" data-group=${name}>
    <legend>${legend}</legend>
    ${options.map(({ value, name: text, help }) => {
      const id = `${name}-${value}`;
      return html`<div class="radio">
        <input
          type="radio"
          id=${id}
          name=${name}
          value=${value}
          aria-describedby=${help ? `${id}-help` : nothing}
          .checked=${live(value === chosen)}
        />
        <label for=${id}>${text}</label>
        ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
      </div>`;
    })}
  </fieldset>`;
}
