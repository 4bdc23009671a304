import { html, nothing, type TemplateResult } from 'lit';
import type { CountLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { CountFacts } from './count-facts.ts';
import type { Drawing } from './drawing.ts';
import { textInView } from './text-in-view.ts';

/** The two parts of the picture. */
export interface Arrangement {
  /** The number with its date and noun. */
  readonly number: TemplateResult;
  /** Changes and notes, a line each. */
  readonly lines: readonly (TemplateResult | typeof nothing)[];
}

/** How the parts stand. */
export type Arrange = (parts: Arrangement) => TemplateResult;

const oneBelowTheOther: Arrange = ({ number, lines }) => html`${number}${lines}`;

/** The number as the picture of the frame, with its date, changes and whatever qualifies it. */
export function countDrawing(
  facts: CountFacts,
  strings: CountLanguage,
  arrange: Arrange = oneBelowTheOther,
): Drawing {
  const { heading, role, by, spoken, lines, note, sources, newest } = facts;
  const line = (text: string | Localised | undefined): TemplateResult | typeof nothing =>
    text ? html`<p class="line">${said(text, strings)}</p>` : nothing;
  return {
    state: 'ready',
    heading: textIn(heading, strings.lang),
    measure: html`${role}: ${said(by, strings)}`,
    spoken,
    picture: arrange({ number: numberView(facts, strings), lines: lines.map(line) }),
    table: note && html`<p class="line">${said(note, strings)}</p>`,
    sources,
    newest,
  };
}

/** The number inside a sentence of the article; the date goes with it as hidden text. */
export function inlineCount(
  { quantity, when }: CountFacts,
  strings: CountLanguage,
): TemplateResult {
  return html`<span part="picture" class="inline" lang=${strings.lang} dir=${strings.direction}
    >${strings.quantity(quantity)}${
      when ? html`<span class="hidden"> ${when}</span>` : nothing
    }</span
  >`;
}

/** A dataset without a list of the compiler. */
export function emptyCount({ title }: Dataset, { lang, common }: CountLanguage): Drawing {
  return {
    state: 'empty',
    heading: textIn(title, lang),
    picture: html`<p class="noun">${common.noLists}</p>`,
    none: common.noLists,
    sources: [],
  };
}

function numberView(
  { quantity, when, dated, noun }: CountFacts,
  strings: CountLanguage,
): TemplateResult {
  const { before, number, after } = strings.quantityParts(quantity);
  const small = (name: string, text: string | undefined): TemplateResult | typeof nothing =>
    text ? html`<span class=${name}>${text}</span>` : nothing;
  return html`<p class=${'value' in quantity ? 'figure' : 'figure words'}>
      <span
        >${small('qualifier', before)}<span class="digits">${number}</span
        >${small('qualifier', after)}</span
      >
      ${dated && when ? html`<span class="hidden">${strings.separators.semicolon}</span>${small('beside', when)}` : nothing}
    </p>
    ${noun ? html`<p class="noun">${said(noun, strings)}</p>` : nothing}`;
}

/** Words of the interface as they are, those of the dataset in the reader's language or the nearest. */
function said(text: string | Localised, { lang }: CountLanguage): string | TemplateResult {
  return typeof text === 'string' ? text : textInView(textIn(text, lang));
}
