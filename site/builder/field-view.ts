import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from './fields.ts';

/** An attribute that names nothing in the dataset. */
export interface Fault {
  readonly name: string | undefined;
  readonly message: string;
}

/** The control for an attribute, with what it does. */
export function fieldView(
  field: Field,
  given: string | undefined,
  fault: Fault | undefined,
): TemplateResult {
  const wrong = fault?.name === field.name ? fault.message : undefined;
  if (field.kind === 'checkbox') return checkboxView(field, given !== undefined);
  if (field.kind === 'words') return wordsView(field, (given ?? '').split(' '), wrong);
  const { name, label } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${field.kind === 'select' ? selectOf(field, given) : inputOf(field, given, wrong)}
    ${wrong ? html`<p class="fault" id="${name}-fault">${wrong}</p>` : nothing} ${helpOf(field)}
  </div>`;
}

const helpOf = ({ name, help }: Field): TemplateResult =>
  html`<p class="help" id="${name}-help">${help}</p>`;

function checkboxView(field: Field, checked: boolean): TemplateResult {
  const { name, label } = field;
  return html`<div class="field check">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      aria-describedby="${name}-help"
      .checked=${live(checked)}
    />
    <label for=${name}>${label}</label>
    ${helpOf(field)}
  </div>`;
}

function wordsView(
  field: Field & { kind: 'words' },
  given: readonly string[],
  wrong: string | undefined,
): TemplateResult {
  const { name, label, values } = field;
  return html`<fieldset class="field words" aria-describedby="${name}-help">
    <legend>${label}</legend>
    ${values.map(({ value, label: text }) => {
      const id = `${name}-${value}`;
      return html`<div class="check">
        <input
          type="checkbox"
          id=${id}
          name=${name}
          value=${value}
          .checked=${live(given.includes(value))}
        />
        <label for=${id}>${text}</label>
      </div>`;
    })}
    ${wrong ? html`<p class="fault">${wrong}</p>` : nothing} ${helpOf(field)}
  </fieldset>`;
}

function selectOf(
  { name, values }: Field & { kind: 'select' },
  given: string | undefined,
): TemplateResult {
  return html`<select
    id=${name}
    name=${name}
    aria-describedby="${name}-help"
    .value=${live(given ?? '')}
  >
    <option value="">By itself</option>
    ${values.map(
      (value) => html`<option value=${value} ?selected=${value === given}>${value}</option>`,
    )}
  </select>`;
}

function inputOf(
  field: Field,
  given: string | undefined,
  wrong: string | undefined,
): TemplateResult {
  const { name, kind } = field;
  const values = 'values' in field && field.kind === 'text' ? field.values : [];
  return html`<input
      type=${kind}
      id=${name}
      name=${name}
      autocomplete="off"
      spellcheck="false"
      list=${values.length > 0 ? `${name}-values` : nothing}
      min=${kind === 'number' ? 0 : nothing}
      aria-describedby=${wrong ? `${name}-fault ${name}-help` : `${name}-help`}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${live(given ?? '')}
    />
    ${
      values.length > 0
        ? html`<datalist id="${name}-values">
            ${values.map(({ value, label }) => html`<option value=${value} label=${label || nothing}></option>`)}
          </datalist>`
        : nothing
    }`;
}
