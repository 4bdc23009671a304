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

/** A number of any table with what keeps it honest, ready for the template. */
interface CountFacts {
  readonly heading: Localised;
  /** "Compiled by", "According to", and who that is. */
  readonly role: string;
  readonly by: Localised;
  readonly quantity: Quantity;
  /** The number in one breath. */
  readonly spoken: string;
  readonly when: string | undefined;
  /** True where the date stands on the number's own line. */
  readonly dated: boolean;
  readonly noun: string | Localised | undefined;
  readonly lines: readonly (string | Localised | undefined)[];
  /** What a reader may want to know of the list, behind "More". */
  readonly note?: Localised | undefined;
  readonly sources: readonly Source[];
  readonly newest?: PartialDate | undefined;
}

/** The number as the picture of the frame, with its date, changes and whatever qualifies it. */
export function countDrawing(
  measure: Measure,
  context: CountContext,
  arrange: Arrange = oneBelowTheOther,
): Drawing {
  const { strings } = context;
  const facts = countFacts(measure, context);
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
export function inlineCount(measure: Measure, context: CountContext): TemplateResult {
  const { quantity, when } = countFacts(measure, context);
  return html`<span
    part="picture"
    class="inline"
    lang=${context.strings.lang}
    dir=${context.strings.direction}
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
    none: common.noLists,
    sources: [],
  };
}

function countFacts(measure: Measure, { dataset, strings, old }: CountContext): CountFacts {
  const { count, common } = strings;
  if (measure.kind === 'list') {
    const { compiler, quantity, date, note, sources } = measure.list;
    const { newest, changes } = measure;
    const dated = old && newest;
    const noun = count.listNoun(quantity, date);
    return {
      heading: dataset.title,
      role: common.compiler,
      by: compiler.name,
      quantity,
      spoken: `${strings.quantity(quantity)} ${noun}`,
      when: count.onDate(date),
      dated,
      noun: dated ? count.newestListNoun(quantity) : noun,
      lines: [
        ...changes.map(({ difference, from }) => count.change(difference, from.date)),
        conflictText(measure.list, strings),
      ],
      note,
      sources,
      newest: newest ? date : undefined,
    };
  }
  const number = measure.kind === 'total' ? measure.total : measure.figure;
  const rest =
    'scope' in number
      ? {
          heading: dataset.deathsTitle,
          noun: number.scope,
          when: [
            strings.year(number.year),
            ...(number.partialYear ? [common.partialYear] : []),
            ...(number.alleged ? [common.alleged] : []),
          ].join(', '),
        }
      : { heading: number.label, noun: undefined, when: number.date && strings.date(number.date) };
  const { quantity, saidBy, note, sources } = number;
  const subject = textIn(rest.noun ?? rest.heading, strings.lang).text.replace(/\.$/, '');
  return {
    ...rest,
    spoken: `${[subject, rest.when].filter(Boolean).join(', ')}: ${strings.quantity(quantity)}`,
    role: count.countedBy,
    by: saidBy,
    quantity,
    dated: true,
    lines: [note],
    sources,
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
      ${small('beside', dated ? when : undefined)}
    </p>
    ${noun ? html`<p class="noun">${said(noun, strings)}</p>` : nothing}`;
}

/** Words of the interface as they are, those of the dataset in the reader's language or the nearest. */
function said(text: string | Localised, { lang }: CountLanguage): string | TemplateResult {
  return typeof text === 'string' ? text : textInView(textIn(text, lang));
}
