import type { PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type {
  BreakdownStrings,
  ChangeSummary,
  GroupsFact,
  LeaderFact,
} from '../breakdown-strings.ts';
import { dottedCapital } from '../dotted-capital.ts';
import type { Words } from '../intl-words.ts';

/** What the sentences share with the rest of the language's file. */
interface Turkish {
  readonly words: Words;
  /** "7 Ekim 2025 tarihli" */
  dated(when: PartialDate): string;
  quantity(quantity: Quantity): string;
  share(share: Quantity): string;
}

/** The breakdown in Turkish. */
export function breakdownTr({ words, dated, quantity, share }: Turkish): BreakdownStrings {
  const { number, list } = words;
  const people = (q: Quantity): string => `${quantity(q)} kişi`;
  const that = (share: string | undefined): string => (share ? `, yani ${share}` : '');
  const ofAll = (share: string | undefined): string =>
    share ? `, tüm listedeki payı ${share}` : '';
  const known = (q: Quantity): string => `bunlardan ${people(q)} için grup biliniyor`;
  const groupsText = (fact: GroupsFact): string => {
    switch (fact.kind) {
      case 'none':
        return 'Hangi gruplara ait oldukları belirtilmemiş.';
      case 'one':
        return `Hepsi tek bir grupta: ${fact.label}.`;
      case 'equal':
        return `${number(fact.count)} grubun her birinde ${people(fact.each)} var.`;
      case 'partly':
        return fact.known
          ? `${dottedCapital(known(fact.known))}.`
          : `Listede ${number(fact.count)} grup var.`;
      case 'overlap':
        return fact.largest
          ? `Bir kişi birden çok grupta olabilir; ${number(fact.count)} grubun en büyüğü: ${fact.largest.label}, ${people(fact.largest.each)}.`
          : `Bir kişi listedeki ${number(fact.count)} grubun birkaçında olabilir.`;
      case 'largest': {
        const { count, leaders, labels, each, share } = fact;
        if (fact.known && leaders === 1 && count > 1)
          return `${dottedCapital(known(fact.known))}; en büyük grup: ${list(labels)}, ${people(each)}${ofAll(share)}.`;
        if (count === 1)
          return `Gruplardan yalnızca biri biliniyor: ${list(labels)}, ${people(each)}${ofAll(share)}.`;
        if (labels.length === 0)
          return `En büyük ${number(leaders)} grubun her birinde ${people(each)}${that(share)}.`;
        return leaders === 1
          ? `${number(count)} grubun en büyüğü: ${list(labels)}, ${people(each)}${that(share)}.`
          : `${number(count)} grubun en büyükleri: ${list(labels)}; her birinde ${people(each)}${that(share)}.`;
      }
    }
  };
  const mostText = ({ labels, count, by, then, now }: LeaderFact, verb: string): string => {
    if (count === 1)
      return `en çok ${verb} grup: ${list(labels)} (önce ${quantity(then)}, sonra ${quantity(now)})`;
    const those = labels.length > 0 ? list(labels) : `${number(count)} grup`;
    return `en çok ${verb} gruplar: ${those} (her biri ${number(by)} kişi)`;
  };
  const changesText = ({ risen, fallen, sure, comparable }: ChangeSummary): string => {
    if (comparable === 0) return 'Her iki listede de kesin sayısı bilinen grup yok.';
    const which = sure
      ? 'Her iki listede bulunan gruplardan'
      : 'Her iki listede kesin sayısı bilinen gruplardan';
    if (!risen && !fallen) return `${which} hiçbiri değişmedi.`;
    const parts = [risen && mostText(risen, 'artan'), fallen && mostText(fallen, 'azalan')];
    return `${which} ${parts.filter((part) => part !== undefined).join('; ')}.`;
  };
  const totalText = (total: Quantity): string =>
    total.qualifier === 'unknown' ? 'toplam sayı belirtilmemiş' : `${people(total)} var`;
  return {
    category: 'Kategori',
    measure: 'Kategorilere göre kişi sayısı. Hazırlayan',
    others: (n) => `Diğer (${number(n)} kategori)`,
    showAll: (n) => `${number(n)} kategorinin tümünü göster`,
    showFewer: 'Daha az kategori göster',
    share,
    overlap:
      'Bir kişi birden çok grupta olabilir; bu yüzden sayıların toplamı genel toplama eşit değil.',
    newestWithoutGroups: (when, total) =>
      `${dottedCapital(dated(when))} en yeni listede ${people(total)} var; hangi gruplara ait oldukları bilinmiyor.`,
    newestInPart: (when, n, total) =>
      `${dottedCapital(dated(when))} en yeni listede ${people(total)} var; ${known(n)}.`,
    sentence: ({ date, newest, total, groups }) =>
      `${dottedCapital(dated(date))} ${newest ? 'en yeni listede' : 'listede'} ${totalText(total)}. ${groupsText(groups)}`,
    names: 'Grupların listedeki adları',
    printed: 'Listede',
    change: 'Değişim',
    newGroup: 'yeni',
    goneGroup: 'artık yok',
    changeSentence: (summary) => {
      const { from, to, then, now, difference, added, gone } = summary;
      const compared =
        difference === undefined
          ? `; ${dated(from)} listede ${totalText(then)}`
          : difference === 0
            ? `, ${dated(from)} listedekiyle aynı sayıda`
            : `, ${dated(from)} listedekinden ${number(Math.abs(difference))} kişi ${difference > 0 ? 'fazla' : 'az'}`;
      const fresh = added > 0 ? ` O tarihten beri eklenen gruplar: ${number(added)}.` : '';
      const left = gone > 0 ? ` Artık listede olmayan gruplar: ${number(gone)}.` : '';
      return `${dottedCapital(dated(to))} listede ${totalText(now)}${compared}. ${changesText(summary)}${fresh}${left}`;
    },
    changeHowTo: (from, to) =>
      `Halka: ${dated(from)} liste. Dolu daire: ${dated(to)} liste. Çizgi: listede sayı yok veya değişim söylenemiyor.`,
    renamed:
      'İki listede bu gruplar farklı adlandırılmış; kimlerin sayıldığı da değişmiş olabilir. Adlar “Ayrıntılar” bölümünde.',
    renamedNames: 'Grupların iki listedeki adları',
    printedOn: (when) => `${dottedCapital(dated(when))} listede`,
    nothingBefore: 'Karşılaştırmak için grupları bilinen daha eski bir liste yok.',
    historySentence: ({ lists, date, partly, largest }) => {
      const known =
        lists === 1
          ? `Gruplarındaki kişi sayısını veren tek liste ${dated(date)} listedir.`
          : `${number(lists)} liste gruplarındaki kişi sayısını veriyor${partly ? ', bazıları yalnızca kısmen' : ''}.`;
      if (!largest) return known;
      const { label, first, last } = largest;
      if (lists === 1) return `${known} En büyük grup: ${label}, ${people(last)}.`;
      const group = `${known} Bunların sonuncusu olan ${dated(date)} listede en büyük grup: ${label}`;
      if (!first) return `${group}, ${people(last)}.`;
      return first.difference === 0
        ? `${group}, ${dated(first.date)} listedeki gibi ${people(last)}.`
        : `${group}; ${dated(first.date)} listede ${people(first.quantity)}, bunda ${people(last)}.`;
    },
    historyHowTo:
      'Bütün grafiklerin ölçeği aynıdır. Nokta bir listedir; çizgi onun sayısını sonraki listeye kadar korur, bir yıldan uzun ara olan veya grubun listede yer almadığı yerde kesilir.',
    historyTable: 'Bilinen tüm sayılar, liste liste',
    noNumbers: 'Hiçbir liste gruplarındaki kişi sayısını vermiyor.',
    peopleHowTo: ({ unit, rest, possible }) =>
      `${unit === 1 ? 'Her işaret bir kişidir' : `Her işaret ${number(unit)} kişidir, grubun sonundaki daha az da olabilir`}; bir sırada on, bir blokta yüz işaret var.${possible ? ' Halkalar: sayı kesin değil, bu kadar olabilir.' : ''}${rest ? ' Üstü çizili işaretler: belirtilmemiş.' : ''}`,
  };
}
