import { html, nothing, type TemplateResult } from 'lit';
import type { QuantityParts } from '../i18n/quantity-text.ts';
import type { CountLanguage } from '../i18n/strings.ts';
import type { Count, Dataset, DeathTotal, Figure } from '../model/dataset.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Localised } from '../model/localised.ts';
import type { Measure } from '../model/select-measure.ts';
import type { Change } from '../model/select-lists.ts';
import type { Drawing } from './drawing.ts';
import { textInView } from './text-in-view.ts';

/** What a number is shown with. */
export interface CountContext {
  readonly dataset: Dataset;
  readonly strings: CountLanguage;
  /** True when the list is older than the dataset's own limit. */
  readonly old: boolean;
}

/** The number as the picture of the frame, with its date, changes and whatever qualifies it. */
export function countDrawing(measure: Measure, context: CountContext): Drawing {
  switch (measure.kind) {
    case 'list':
      return listDrawing(measure.list, measure.changes, context);
    case 'total':
      return totalDrawing(measure.total, context);
    case 'figure':
      return figureDrawing(measure.figure, context);
  }
}

/** The number inside a sentence of the article; the date goes with it as hidden text. */
export function inlineCount(measure: Measure, strings: CountLanguage): TemplateResult {
  const { quantity, when } = numberOf(measure, strings);
  const { before, number, after } = strings.quantityParts(quantity);
  return html`<span part="picture" class="inline"
    >${before}${number}${after}${when ? html`<span class="hidden"> ${when}</span>` : nothing}</span
  >`;
}

/** A dataset without a list of the compiler. */
export function emptyCount(dataset: Dataset, strings: CountLanguage): Drawing {
  return {
    state: 'empty',
    heading: textIn(dataset.title, strings.lang),
    picture: html`<p class="noun">${strings.common.noLists}</p>`,
    sources: [],
  };
}

function listDrawing(
  list: Count,
  changes: readonly Change[],
  { dataset, strings, old }: CountContext,
): Drawing {
  const { count } = strings;
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: html`${strings.common.compiler}: ${textInView(textIn(list.compiler.name, strings.lang))}`,
    picture: html`${numberView(
        strings.quantityParts(list.quantity),
        old ? count.onDate(list.date) : undefined,
      )}
      <p class="noun">
        ${old ? count.newestListNoun(list.quantity) : count.listNoun(list.quantity, list.date)}
      </p>
      ${changes.map((change) => lineView(count.change(change.difference, change.from.date)))}
      ${conflictView(list, strings)} ${noteView(list.note, strings)}`,
    sources: list.sources,
    newest: list.date,
  };
}

function totalDrawing(total: DeathTotal, { dataset, strings }: CountContext): Drawing {
  const { count } = strings;
  const flags = [
    total.year,
    ...(total.partialYear ? [strings.common.partialYear] : []),
    ...(total.alleged ? [strings.common.alleged] : []),
  ];
  return {
    state: 'ready',
    heading: textIn(dataset.deathsTitle, strings.lang),
    measure: html`${count.countedBy}: ${textInView(textIn(total.saidBy, strings.lang))}`,
    picture: html`${numberView(strings.quantityParts(total.quantity), flags.join(', '))}
      <p class="noun">${textInView(textIn(total.scope, strings.lang))}</p>
      ${noteView(total.note, strings)}`,
    sources: total.sources,
  };
}

function figureDrawing(figure: Figure, { strings }: CountContext): Drawing {
  return {
    state: 'ready',
    heading: textIn(figure.label, strings.lang),
    measure: html`${strings.count.countedBy}: ${textInView(textIn(figure.saidBy, strings.lang))}`,
    picture: html`${numberView(
      strings.quantityParts(figure.quantity),
      figure.date && strings.date(figure.date),
    )}
    ${noteView(figure.note, strings)}`,
    sources: figure.sources,
  };
}

function numberOf(
  measure: Measure,
  strings: CountLanguage,
): { quantity: Count['quantity'] | Figure['quantity']; when: string | undefined } {
  switch (measure.kind) {
    case 'list':
      return { quantity: measure.list.quantity, when: strings.count.onDate(measure.list.date) };
    case 'total':
      return { quantity: measure.total.quantity, when: measure.total.year };
    case 'figure': {
      const { quantity, date } = measure.figure;
      return { quantity, when: date && strings.date(date) };
    }
  }
}

function numberView(
  { before, number, after }: QuantityParts,
  beside: string | undefined,
): TemplateResult {
  const qualifier = (text: string): TemplateResult | typeof nothing =>
    text ? html`<span class="qualifier">${text}</span>` : nothing;
  return html`<p class="figure">
    ${qualifier(before)}<span class="digits">${number}</span>${qualifier(after)}
    ${beside ? html`<span class="beside">${beside}</span>` : nothing}
  </p>`;
}

function conflictView(
  { conflict }: Count,
  strings: CountLanguage,
): TemplateResult | typeof nothing {
  const values = conflict?.alternatives.flatMap(({ quantity, date }) => [
    ...(quantity ? [strings.quantity(quantity)] : []),
    ...(date && !quantity ? [strings.date(date)] : []),
  ]);
  return values?.length ? lineView(strings.common.conflict([...new Set(values)])) : nothing;
}

function noteView(
  note: Localised | undefined,
  strings: CountLanguage,
): TemplateResult | typeof nothing {
  return note ? lineView(textInView(textIn(note, strings.lang))) : nothing;
}

function lineView(line: string | TemplateResult): TemplateResult {
  return html`<p class="line">${line}</p>`;
}
