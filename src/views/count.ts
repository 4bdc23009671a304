import { html, nothing, type TemplateResult } from 'lit';
import { conflictText } from '../i18n/conflict-text.ts';
import type { CountLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset, Source } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Measure } from '../model/select-measure.ts';
import type { Drawing } from './drawing.ts';
import { textInView } from './text-in-view.ts';

/** What a number is shown with. */
export interface CountContext {
  readonly dataset: Dataset;
  readonly strings: CountLanguage;
  /** True when the list is older than the dataset's own limit. */
  readonly old: boolean;
}

/** A number of any table with what keeps it honest, ready for the template. */
interface CountFacts {
  readonly heading: Localised;
  /** "Compiled by", "According to", and who that is. */
  readonly role: string;
  readonly by: Localised;
  readonly quantity: Quantity;
  readonly when: string | undefined;
  /** True where the date stands on the number's own line. */
  readonly dated: boolean;
  readonly noun: string | Localised | undefined;
  readonly lines: readonly (string | Localised | undefined)[];
  /** What a reader may want to know of the list, behind "More". */
  readonly note?: Localised | undefined;
  readonly sources: readonly Source[];
  readonly newest?: PartialDate;
}

/** The number as the picture of the frame, with its date, changes and whatever qualifies it. */
export function countDrawing(measure: Measure, context: CountContext): Drawing {
  const { strings } = context;
  const { heading, role, by, note, sources, newest, ...facts } = countFacts(measure, context);
  return {
    state: 'ready',
    heading: textIn(heading, strings.lang),
    measure: html`${role}: ${said(by, strings)}`,
    picture: numberView(facts, strings),
    table: note && html`<p class="line">${said(note, strings)}</p>`,
    sources,
    newest,
  };
}

/** The number inside a sentence of the article; the date goes with it as hidden text. */
export function inlineCount(measure: Measure, context: CountContext): TemplateResult {
  const { quantity, when } = countFacts(measure, context);
  return html`<span part="picture" class="inline"
    >${context.strings.quantity(quantity)}${
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
    sources: [],
  };
}

function countFacts(measure: Measure, { dataset, strings, old }: CountContext): CountFacts {
  const { count, common } = strings;
  if (measure.kind === 'list') {
    const { compiler, quantity, date, note, sources } = measure.list;
    return {
      heading: dataset.title,
      role: common.compiler,
      by: compiler.name,
      quantity,
      when: count.onDate(date),
      dated: old,
      noun: old ? count.newestListNoun(quantity) : count.listNoun(quantity, date),
      lines: [
        ...measure.changes.map(({ difference, from }) => count.change(difference, from.date)),
        conflictText(measure.list, strings),
      ],
      note,
      sources,
      newest: date,
    };
  }
  const number = measure.kind === 'total' ? measure.total : measure.figure;
  const rest =
    'scope' in number
      ? {
          heading: dataset.deathsTitle,
          noun: number.scope,
          when: [
            number.year,
            ...(number.partialYear ? [common.partialYear] : []),
            ...(number.alleged ? [common.alleged] : []),
          ].join(', '),
        }
      : { heading: number.label, noun: undefined, when: number.date && strings.date(number.date) };
  const { quantity, saidBy, note, sources } = number;
  return {
    ...rest,
    role: count.countedBy,
    by: saidBy,
    quantity,
    dated: true,
    lines: [note],
    sources,
  };
}

function numberView(
  { quantity, when, dated, noun, lines }: Omit<CountFacts, 'heading' | 'role' | 'by' | 'sources'>,
  strings: CountLanguage,
): TemplateResult {
  const { before, number, after } = strings.quantityParts(quantity);
  const small = (name: string, text: string | undefined): TemplateResult | typeof nothing =>
    text ? html`<span class=${name}>${text}</span>` : nothing;
  return html`<p class="figure">
      ${small('qualifier', before)}<span class="digits">${number}</span>${small('qualifier', after)}
      ${small('beside', dated ? when : undefined)}
    </p>
    ${noun ? html`<p class="noun">${said(noun, strings)}</p>` : nothing}
    ${lines.map((line) => (line ? html`<p class="line">${said(line, strings)}</p>` : nothing))}`;
}

/** Words of the interface as they are, those of the dataset in the reader's language or the nearest. */
function said(text: string | Localised, { lang }: CountLanguage): string | TemplateResult {
  return typeof text === 'string' ? text : textInView(textIn(text, lang));
}
