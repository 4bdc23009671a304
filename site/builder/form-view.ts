import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LANGUAGES } from '../../src/i18n/load-strings.ts';
import { CHART_NAMES, type ChartName } from '../../src/static/static-chart.ts';
import type { Choice } from './choice.ts';
import { fieldView, type Fault } from './field-view.ts';
import type { Field } from './fields.ts';
import { radiosView } from './radios-view.ts';

const CHARTS: Readonly<Record<ChartName, string>> = {
  count: 'Count',
  timeline: 'Timeline',
  breakdown: 'Breakdown',
  'deaths-map': 'Map of deaths',
};

const LANGUAGE_NAMES: Readonly<Record<Choice['lang'], string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
  ar: 'العربية',
};

const SCHEMES = { auto: 'As the page', light: 'Light', dark: 'Dark' };

const FIGURES: Readonly<Record<Choice['figures'], { name: string; help: string }>> = {
  live: { name: 'Live', help: 'The chart follows what the publisher adds and corrects.' },
  frozen: {
    name: 'Frozen',
    help: 'The chart keeps the figures of today, for ever the same bytes. For an article that is about them.',
  },
};

/** All that decides what a chart shows. */
export function formView(
  { chart, lang, figures, attributes }: Choice,
  fields: readonly Field[],
  published: string,
  fault: Fault | undefined,
): TemplateResult {
  const viewOf = (shared: boolean): readonly TemplateResult[] =>
    fields
      .filter((field) => field.shared === shared)
      .map((field) => fieldView(field, attributes[field.name], fault));
  const shared = fields.filter((field) => field.shared);
  const isOpen = shared.some(({ name }) => attributes[name] !== undefined);
  return html`
    ${radiosView(
      'chart',
      'Chart',
      chart,
      CHART_NAMES.map((name) => ({ value: name, name: CHARTS[name] })),
    )}
    <fieldset>
      <legend>Language and colours</legend>
      <div class="pair">
        ${selectView(
          'lang',
          'Language',
          lang,
          LANGUAGES.map((tag) => [tag, LANGUAGE_NAMES[tag]]),
        )}
        ${selectView('color-scheme', 'Colours', attributes['color-scheme'] ?? 'auto', Object.entries(SCHEMES))}
      </div>
    </fieldset>
    ${radiosView(
      'figures',
      'Figures',
      figures,
      (['live', 'frozen'] as const).map((value) => ({ value, ...FIGURES[value] })),
    )}
    ${figures === 'frozen' ? html`<p class="help">Published on ${published}.</p>` : nothing}
    <fieldset>
      <legend>What the ${CHARTS[chart].toLowerCase()} shows</legend>
      ${viewOf(false)}
    </fieldset>
    <details ?open=${isOpen}>
      <summary>Heading, parts and updates</summary>
      ${viewOf(true)}
    </details>
  `;
}

function selectView(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} .value=${live(chosen)}>
      ${options.map(
        ([value, text]) =>
          html`<option
            value=${value}
            lang=${name === 'lang' ? value : nothing}
            ?selected=${value === chosen}
          >
            ${text}
          </option>`,
      )}
    </select>
  </div>`;
}
