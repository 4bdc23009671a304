import type { PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import { azList, azNumber, HYPHEN } from './words.ts';
import { dottedCapital } from '../dotted-capital.ts';
import type {
  BreakdownStrings,
  ChangeSummary,
  GroupsFact,
  LeaderFact,
} from '../breakdown-strings.ts';

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
    share ? `, yəni bütün siyahının ${share}${HYPHEN}i` : '';
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
  const mostText = ({ labels, count, by, then, now }: LeaderFact, verb: string): string => {
    if (count === 1)
      return `ən çox ${verb} qrup — ${azList(labels)}: ${people(then)}dən ${people(now)}ə`;
    const those = labels.length > 0 ? azList(labels) : `${azNumber(count)} qrup`;
    return `ən çox ${verb} qruplar — ${those}: hər biri ${azNumber(by)} nəfər`;
  };
  const changesText = ({ risen, fallen, sure, comparable }: ChangeSummary): string => {
    if (comparable === 0) return 'Hər iki siyahıda dəqiq sayı məlum olan qrup yoxdur.';
    const which = sure
      ? 'Hər iki siyahıda olan qruplardan'
      : 'Hər iki siyahıda dəqiq sayı məlum olan qruplardan';
    if (!risen && !fallen) return `${which} heç biri dəyişməyib.`;
    const parts = [risen && mostText(risen, 'artan'), fallen && mostText(fallen, 'azalan')];
    return `${which} ${parts.filter((part) => part !== undefined).join('; ')}.`;
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
      `${dottedCapital(dated(when))} ən yeni siyahıda ${people(total)} var; onların hansı qruplara aid olduğu məlum deyil.`,
    newestInPart: (when, n, total) =>
      `${dottedCapital(dated(when))} ən yeni siyahıda ${people(total)} var; onlardan ${people(n)}in hansı qruplara aid olduğu məlumdur.`,
    sentence: ({ date, newest, total, groups }) => {
      const list = `${dottedCapital(dated(date))} ${newest ? 'ən yeni siyahıda' : 'siyahıda'}`;
      const has =
        total.qualifier === 'unknown' ? 'ümumi say göstərilməyib' : `${people(total)} var`;
      return `${list} ${has}. ${groupsText(groups)}`;
    },
    names: 'Siyahıda qrupların adları',
    printed: 'Siyahıda',
    change: 'Dəyişmə',
    newGroup: 'yeni',
    goneGroup: 'çıxıb',
    changeSentence: (summary) => {
      const { from, to, then, now, difference, added, gone } = summary;
      const total = (q: Quantity): string =>
        q.qualifier === 'unknown' ? 'ümumi say göstərilməyib' : `${people(q)} var`;
      const compared =
        difference === undefined
          ? `; ${dated(from)} siyahıda ${total(then)}`
          : difference === 0
            ? `, ${dated(from)} siyahıdakı qədər`
            : `, ${dated(from)} siyahıdakından ${azNumber(Math.abs(difference))} nəfər ${difference > 0 ? 'çox' : 'az'}`;
      const fresh = added > 0 ? ` O vaxtdan əlavə olunan qruplar: ${azNumber(added)}.` : '';
      const left = gone > 0 ? ` Artıq siyahıda olmayan qruplar: ${azNumber(gone)}.` : '';
      return `${dottedCapital(dated(to))} siyahıda ${total(now)}${compared}. ${changesText(summary)}${fresh}${left}`;
    },
    changeHowTo: (from, to) =>
      `Halqa: ${dated(from)} siyahı. Dolu dairə: ${dated(to)} siyahı. Tire: siyahıda say yoxdur və ya dəyişməni demək olmur.`,
    renamed:
      'İki siyahıda bu qrupların adları fərqlidir, deməli, kimlərin sayıldığı da dəyişmiş ola bilər; adlar “Ətraflı” bölməsindədir.',
    renamedNames: 'İki siyahıda qrupların adları',
    printedOn: (when) => `${dottedCapital(dated(when))} siyahıda`,
    nothingBefore: 'Müqayisə üçün qrupları məlum olan daha əvvəlki siyahı yoxdur.',
    historySentence: ({ lists, date, partly, largest }) => {
      const known =
        lists === 1
          ? `Qruplarındakı insanların sayı məlum olan yeganə siyahı ${dated(date)} siyahıdır.`
          : `Qruplardakı insanların sayı ${azNumber(lists)} siyahı üzrə məlumdur${partly ? ', bəzilərində yalnız qismən' : ''}.`;
      if (!largest) return known;
      const { label, first, last } = largest;
      if (lists === 1) return `${known} Ən böyük qrup — ${label}: ${people(last)}.`;
      const group = `${known} Sonuncu, ${dated(date)} siyahıda ən böyük qrup — ${label}`;
      if (!first) return `${group}: ${people(last)}.`;
      return first.difference === 0
        ? `${group}: ${dated(first.date)} siyahıdakı kimi, ${people(last)}.`
        : `${group}: ${dated(first.date)} siyahıda ${people(first.quantity)}, burada ${people(last)}.`;
    },
    historyHowTo:
      'Bütün qrafiklərin miqyası eynidir. Nöqtə bir siyahıdır; xətt onun rəqəmini növbəti siyahıya qədər saxlayır, bir ildən çox fasilə olan və ya siyahıda bu qrupun olmadığı yerdə qırılır.',
    historyTable: 'Məlum olan bütün rəqəmlər, siyahı-siyahı',
    noNumbers: 'Heç bir siyahıda qruplardakı insanların sayı göstərilməyib.',
    peopleHowTo: ({ unit, rest, possible }) =>
      `${unit === 1 ? 'Hər nişan bir nəfərdir' : `Hər nişan ${azNumber(unit)} nəfərdir, qrupun sonuncu nişanı daha az da ola bilər`}; bir sırada on, bir blokda yüz nişan var.${possible ? ' Halqa: sayı dəqiq bilinmir, o qədər ola bilər.' : ''}${rest ? ' Üstündən xətt çəkilmiş nişanlar: göstərilməyib.' : ''}`,
  };
}
