import { textIn } from '../i18n/text-in.ts';
import type { DeathTotal, Figure } from '../model/dataset.ts';
import type { Measure } from '../model/select-measure.ts';
import type { CountContext, CountFacts } from './count-facts.ts';

/** A death total or a figure, ready for the template. */
export function numberFacts(
  measure: Exclude<Measure, { kind: 'list' }>,
  context: CountContext,
): CountFacts {
  const { strings } = context;
  const { quantity, saidBy, note, sources } =
    measure.kind === 'total' ? measure.total : measure.figure;
  const named =
    measure.kind === 'total'
      ? totalNamed(measure.total, context)
      : figureNamed(measure.figure, context);
  const subject = textIn(named.noun ?? named.heading, strings.lang).text.replace(/\.$/, '');
  return {
    ...named,
    spoken: `${[subject, named.when].filter(Boolean).join(strings.separators.comma)}: ${strings.quantity(quantity)}`,
    role: strings.count.countedBy,
    by: saidBy,
    quantity,
    dated: true,
    lines: [note],
    sources,
  };
}

function totalNamed(total: DeathTotal, { dataset, strings }: CountContext) {
  const { year, partialYear, alleged, scope } = total;
  const { common, separators } = strings;
  const remarks = [
    ...(partialYear ? [common.partialYear] : []),
    ...(alleged ? [common.alleged] : []),
  ];
  const when = [strings.year(year), ...remarks].join(separators.comma);
  return { heading: dataset.deathsTitle, noun: scope, when };
}

function figureNamed({ label, date }: Figure, { strings }: CountContext) {
  return { heading: label, noun: undefined, when: date && strings.date(date) };
}
