import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import { azCapital, azList, azNumber } from './az-words.ts';
import type { BreakdownStrings, GroupsFact } from './breakdown-strings.ts';

/** What the sentences share with the rest of the language's file. */
interface Azerbaijani {
  /** "7 oktyabr 2025-ci il tarixli" */
  dated(when: PartialDate): string;
  quantity(quantity: Quantity): string;
  share(share: Quantity): string;
}

/** The breakdown in Azerbaijani. */
export function breakdownAz({ dated, quantity, share }: Azerbaijani): BreakdownStrings {
  const people = (q: Quantity): string => `${quantity(q)} nəfər`;
  const that = (share: string | undefined): string => (share ? `, yəni ${share}` : '');
  /** "%" is read as "faiz", so its ending never changes. */
  const ofAll = (share: string | undefined): string =>
    share ? `, yəni bütün siyahının ${share}-i` : '';
  const known = (q: Quantity): string =>
    `Onlardan ${people(q)}in hansı qruplara aid olduğu məlumdur`;
  const groupsText = (fact: GroupsFact): string => {
    switch (fact.kind) {
      case 'none':
        return 'Onların hansı qruplara aid olduğu göstərilməyib.';
      case 'one':
        return `Hamısı bir qrupdadır: ${fact.label}.`;
      case 'equal':
        return `${azNumber(fact.count)} qrupun hər birində ${people(fact.each)} var.`;
      case 'partly':
        return fact.known ? `${known(fact.known)}.` : `Siyahıda ${azNumber(fact.count)} qrup var.`;
      case 'overlap':
        return fact.largest
          ? `Bir şəxs bir neçə qrupda ola bilər; ${azNumber(fact.count)} qrupdan ən böyüyü — ${fact.largest.label}: ${people(fact.largest.each)}.`
          : `Bir şəxs siyahıdakı ${azNumber(fact.count)} qrupun bir neçəsində ola bilər.`;
      case 'largest': {
        const { count, leaders, labels, each, share } = fact;
        if (fact.known && leaders === 1 && count > 1)
          return `${known(fact.known)}; ən böyük qrup — ${azList(labels)}: ${people(each)}${ofAll(share)}.`;
        if (count === 1)
          return `Qruplardan yalnız biri məlumdur: ${azList(labels)} — ${people(each)}${ofAll(share)}.`;
        if (labels.length === 0)
          return `Ən böyük ${azNumber(leaders)} qrupun hər birində ${people(each)}${that(share)}.`;
        return leaders === 1
          ? `${azNumber(count)} qrupdan ən böyüyü — ${azList(labels)}: ${people(each)}${that(share)}.`
          : `${azNumber(count)} qrupdan ən böyükləri — ${azList(labels)}: hər birində ${people(each)}${that(share)}.`;
      }
    }
  };
  return {
    category: 'Kateqoriya',
    measure: 'İnsanların kateqoriyalar üzrə sayı. Tərtib edən',
    others: (n) => `Digər (${azNumber(n)} kateqoriya)`,
    showAll: (n) => `Bütün ${azNumber(n)} kateqoriyanı göstər`,
    showFewer: 'Daha az kateqoriya göstər',
    share,
    overlap:
      'Bir şəxs bir neçə qrupda ola bilər, buna görə də rəqəmlərin cəmi ümumi saya bərabər deyil.',
    newestWithoutGroups: (when, total) =>
      `${azCapital(dated(when))} ən yeni siyahıda ${people(total)} var; onların hansı qruplara aid olduğu məlum deyil.`,
    newestInPart: (when, n, total) =>
      `${azCapital(dated(when))} ən yeni siyahıda ${people(total)} var; onlardan ${people(n)}in hansı qruplara aid olduğu məlumdur.`,
    sentence: ({ date, newest, total, groups }) => {
      const list = `${azCapital(dated(date))} ${newest ? 'ən yeni siyahıda' : 'siyahıda'}`;
      const has =
        total.qualifier === 'unknown' ? 'ümumi say göstərilməyib' : `${people(total)} var`;
      return `${list} ${has}. ${groupsText(groups)}`;
    },
    names: 'Siyahıda qrupların adları',
    printed: 'Siyahıda',
  };
}
