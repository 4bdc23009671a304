import type { Day, PartialDate } from '../../model/partial-date.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import type { Words } from '../intl-words.ts';
import { isOne } from '../is-one.ts';

/** What the sentences share with the rest of the language's file. */
interface Russian {
  readonly words: Words;
  /** A date to its precision without "года": "7 октября 2025", "май 2017". */
  date(when: PartialDate): string;
  /** "октября 2025" */
  genitive(day: Day): string;
  quantity(quantity: Quantity): string;
}

const types = {
  prison: 'тюрьма или колония',
  'prison-hospital': 'тюремная больница',
  'pre-trial': 'следственный изолятор',
  police: 'полиция',
  military: 'под стражей у военных',
  'security-service': 'служба безопасности',
  unknown: 'вид заключения не указан',
  'police-encounter': 'столкновение с полицией',
};
const kinds = { ...types, penitentiary: 'пенитенциарные учреждения' };
const causes = {
  illness: 'болезнь',
  suicide: 'самоубийство',
  accident: 'несчастный случай',
  injuries: 'травмы',
  fire: 'пожар',
  'shot-in-disturbance': 'застрелен во время беспорядков',
  'under-investigation': 'ведётся расследование',
  'not-stated': 'не указана',
};
const claims = {
  'beating-or-torture': 'избиение или пытки',
  'denied-care': 'отказ в медицинской помощи',
  'ill-treatment-or-neglect': 'плохое обращение или халатность',
  'official-account-disputed': 'официальная версия оспаривается',
  'violent-death-reported': 'насильственная смерть',
};
const claimants = {
  family: 'семья',
  witness: 'свидетель',
  'rights-group': 'правозащитная организация',
  press: 'пресса',
  prosecutor: 'прокуратура',
  court: 'суд',
  'foreign-government': 'правительство другой страны',
};
const precisions = {
  site: 'само место',
  settlement: 'только населённый пункт',
  district: 'только район',
  region: 'только регион',
};
const findings = { court: 'Суд установил', prosecutor: 'Прокуратура установила' };

const noCase = 'случаев не опубликовано';

const wheres = {
  custody: 'под стражей',
  encounters: 'при столкновениях с полицией',
  both: 'под стражей или при столкновениях с полицией',
};

function totalOf({ from, to }: Period, year: string): string {
  if (from && to && isOne(from, to)) return `Точный итог за весь ${year} год`;
  return `Самый новый точный итог за целый год${(from ?? to) ? ' этого времени' : ''}, ${year},`;
}

/** The map in Russian. */
export function deathsMapRu({ words, date, genitive, quantity }: Russian): DeathsMapStrings {
  const { number, list, plural } = words;
  const form = (n: number, one: string, few: string, many: string): string =>
    ({ one, few })[plural(n) as string] ?? many;
  const deaths = (n: number): string => `${number(n)} ${form(n, 'смерть', 'смерти', 'смертей')}`;
  const dated = (when: PartialDate): string =>
    `${when.precision === 'month' ? genitive(when.from) : date(when)} года`;
  const until = (when: PartialDate): string =>
    when.precision === 'day' ? `по ${dated(when)}` : `до конца ${dated(when)}`;
  /** "время с мая 2021 года"; one year, month or day alone: "2022 год", "май 2021 года", "7 мая 2021 года". */
  const periodText = ({ from, to }: Period): string | undefined => {
    if (!from && !to) return undefined;
    if (from && to && isOne(from, to))
      return `${date(from)} ${from.precision === 'year' ? 'год' : 'года'}`;
    return ['время', ...(from ? [`с ${dated(from)}`] : []), ...(to ? [until(to)] : [])].join(' ');
  };
  return {
    custody: (type) => types[type],
    cause: (cause) => causes[cause],
    measure: (chosen) =>
      chosen
        ? `Умершие, по виду заключения: ${list(chosen.map((kind) => kinds[kind]))}`
        : 'Умершие под стражей; погибшие при столкновениях с полицией сюда не входят',
    sentence: ({ total, where, possible, period, placeNotStated, newest }) => {
      const when = periodText(period);
      const [falls, may] =
        total === 1
          ? ['которая приходится', 'которая может приходиться']
          : ['которые приходятся', 'которые могут приходиться'];
      const certainty =
        total === possible ? may : possible > 0 ? `${falls} или могут приходиться` : falls;
      const known = `о ${number(total)} ${form(total, 'смерти', 'смертях', 'смертях')} ${wheres[where]}`;
      const opening =
        total === 0
          ? `${when ? `На ${when}` : 'На этот выбор'} не приходится ни одной смерти ${wheres[where]}, о которой стало известно; это не значит, что никто не умер.`
          : `Стало известно ${known}${when ? `, ${certainty} на ${when}` : ''}; это то, что получило огласку, а не число умерших.`;
      const places =
        placeNotStated === 0
          ? ''
          : placeNotStated < total
            ? ` Для ${number(placeNotStated)} из них место не указано.`
            : total === 1
              ? ' Место не указано.'
              : ' Место не указано ни для одной из них.';
      const totals = newest?.totals.map((t) => `${quantity(t.quantity)} (${t.saidBy})`) ?? [];
      return newest
        ? `${opening}${places} ${totalOf(period, newest.year)} — ${list(totals)}.`
        : opening + places;
    },
    possible: (n) =>
      `${number(n)} из них ${plural(n) === 'one' ? 'может' : 'могут'} относиться и к другому времени: дата известна недостаточно точно.`,
    noDeaths: 'Сведений о смертях под стражей не опубликовано.',
    mapName: (places) =>
      `Карта: смерти в ${number(places)} ${form(places, 'месте', 'местах', 'местах')}, названных в списке`,
    basemapFailed: 'Карту загрузить не удалось; места перечислены в списке.',
    nonePlaced: 'Ни для одной из этих смертей положение на карте не опубликовано.',
    enlarged: (n) => `Крупнее: ${number(n)}`,
    areaLabel: (region, n) => `Регион ${region}: ${number(n)}`,
    sizes: (sizes) =>
      `${list(sizes.map(number))} ${form(sizes.at(-1) ?? 0, 'человек', 'человека', 'человек')}`,
    cluster: 'несколько мест вместе',
    precision: (precision) => precisions[precision],
    mapCredit: (sources) => `Карта: ${list(sources)}`,
    howTo:
      'Каждый круг — место; его площадь показывает число умерших там. Выберите круг, чтобы прочитать о случаях.',
    howToClusters:
      'Мест слишком много, чтобы показать каждое: круг с двойной линией — несколько мест сразу, его площадь показывает число умерших там. Выберите круг, чтобы рассмотреть ближе; в списке есть все места.',
    readout: (name, n, precision) => `${name}: ${deaths(n)}, ${precisions[precision]}`,
    clusterReadout: (n, places) =>
      `${number(places)} ${form(places, 'место', 'места', 'мест')} вместе: ${deaths(n)}`,
    zoom: 'Масштаб карты',
    closer: 'Приблизить',
    farther: 'Отдалить',
    wholeCountry: 'Вся страна',
    partOf: (town) => `${town} и окрестности`,
    startView: 'Исходный вид',
    openAll: 'Показать все случаи',
    closeAll: 'Скрыть все случаи',
    regionsName: (regions) =>
      `Карта: смерти в ${number(regions)} ${form(regions, 'регионе, названном', 'регионах, названных', 'регионах, названных')} в списке`,
    howToRegions:
      'Чем плотнее заливка региона, тем больше смертей в нём получило огласку. Там, где случаев не опубликовано, люди тоже могли умирать. Границы регионов приблизительны.',
    regionReadout: (region, n) => `${region}: ${n > 0 ? deaths(n) : noCase}`,
    noCase,
    noCaseIn: (regions) => `Случаев не опубликовано: ${list(regions)}.`,
    classes: (classes) =>
      classes.map(([from, to], i) => {
        const range = from === to ? number(from) : `${number(from)}–${number(to)}`;
        return i < classes.length - 1
          ? range
          : `${range} ${form(to, 'смерть', 'смерти', 'смертей')}`;
      }),
    inRegions: 'регион известен',
    regionUnknown: 'регион неизвестен',
    placed: 'положение опубликовано',
    unpositioned: 'место названо, положение не опубликовано',
    notStated: 'место не указано',
    showAll: (n) => `Показать все места (${number(n)})`,
    places: (n) => `${number(n)} ${form(n, 'место', 'места', 'мест')}`,
    otherPlaces: 'Регион не указан',
    named: 'Имя известно',
    withheld: 'Имя не называется',
    withheldMeans: 'Учтены без имени, места и дня.',
    dateNotKnown: 'дата неизвестна',
    people: (n) => `${number(n)} ${form(n, 'человек', 'человека', 'человек')}`,
    year: 'Год',
    officialVersion: 'Официальная версия',
    versionOf: (cause) => `официальная версия: ${causes[cause]}`,
    claim: 'Утверждается',
    claimed: (claim, by) =>
      by.length > 0
        ? `${claims[claim]} (так утверждают: ${list(by.map((who) => claimants[who]))})`
        : claims[claim],
    finding: (by) => findings[by],
    reported: 'Место по сообщениям',
    leftOut: (byKind, byTime, all) =>
      `Всего учтено: ${deaths(all)}; здесь не показаны: ${list([
        ...(byKind > 0 ? [`другой вид заключения — ${number(byKind)}`] : []),
        ...(byTime > 0 ? [`другое время — ${number(byTime)}`] : []),
      ])}.`,
    notCounted: (n) =>
      `${number(n)} ${form(n, 'сообщение не учтено', 'сообщения не учтены', 'сообщений не учтено')}.`,
    years: 'По годам',
    yearsMeans:
      'Смерти за год по данным разных органов и организаций. Каждая строка считает своё: строки нельзя складывать и сравнивать.',
    whoCounts: 'Кто что считает',
    totalsInTable: (n) =>
      `Более старые или неподтверждённые итоги (${number(n)}) — в таблице под кнопкой «Подробнее».`,
    totalsLeftOut: (n) =>
      `Ещё ${number(n)} ${form(n, 'итог не включён', 'итога не включены', 'итогов не включено')}; причины — в разделе «Подробнее».`,
    yearsTable: 'Итоги по годам с примечаниями и источниками',
    leftOutTable: 'Не включённые итоги',
  };
}
