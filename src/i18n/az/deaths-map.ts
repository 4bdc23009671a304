import type { PartialDate } from '../../model/partial-date.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';
import { azList, azNumber, azYear } from './words.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import { isOne } from '../is-one.ts';

/** What the sentences share with the rest of the language's file. */
interface Azerbaijani {
  /** A date to its precision, "may 2021". */
  date(when: PartialDate): string;
  quantity(quantity: Quantity): string;
}

const types = {
  prison: 'cəzaçəkmə müəssisəsi',
  'prison-hospital': 'həbsxana xəstəxanası',
  'pre-trial': 'istintaq təcridxanası',
  police: 'polis',
  military: 'hərbi qurum',
  'security-service': 'təhlükəsizlik xidməti',
  unknown: 'saxlanma növü göstərilməyib',
  'police-encounter': 'polislə qarşılaşma',
};
const kinds = { ...types, penitentiary: 'penitensiar müəssisələr' };
const causes = {
  illness: 'xəstəlik',
  suicide: 'intihar',
  accident: 'bədbəxt hadisə',
  injuries: 'xəsarətlər',
  fire: 'yanğın',
  'shot-in-disturbance': 'iğtişaş zamanı güllələnib',
  'under-investigation': 'araşdırılır',
  'not-stated': 'göstərilməyib',
};
const claims = {
  'beating-or-torture': 'döyülmə və ya işgəncə',
  'denied-care': 'tibbi yardım göstərilməyib',
  'ill-treatment-or-neglect': 'pis rəftar və ya laqeydlik',
  'official-account-disputed': 'rəsmi versiya mübahisələndirilir',
  'violent-death-reported': 'zorakı ölüm',
};
const claimants = {
  family: 'ailə',
  witness: 'şahid',
  'rights-group': 'hüquq müdafiə təşkilatı',
  press: 'mətbuat',
  prosecutor: 'prokurorluq',
  court: 'məhkəmə',
  'foreign-government': 'xarici hökumət',
};
const precisions = {
  site: 'yerin özü',
  settlement: 'yalnız şəhər və ya kənd',
  district: 'yalnız rayon',
  region: 'yalnız region',
};
const findings = { court: 'Məhkəmənin qənaəti', prosecutor: 'Prokurorluğun qənaəti' };

const noCase = 'hadisə dərc edilməyib';

const wheres = {
  custody: 'Həbsdə',
  encounters: 'Polislə qarşılaşma zamanı',
  both: 'Həbsdə və ya polislə qarşılaşma zamanı',
};

/** Of a year as an ordinal. */
function totalOf({ from, to }: Period, year: string): string {
  if (from && to && isOne(from, to)) return `Bütöv ${year} il üzrə dəqiq ümumi say`;
  return `${(from ?? to) ? 'Bu dövrdə bütöv' : 'Bütöv'} il üzrə ən yeni dəqiq ümumi say ${year} ilə aiddir`;
}

/** The map in Azerbaijani. */
export function deathsMapAz({ date, quantity }: Azerbaijani): DeathsMapStrings {
  const number = azNumber;
  const yearOf = (when: PartialDate): string => azYear(when.from.slice(0, 4));
  const monthOf = (when: PartialDate): string => date(when).split(' ')[0] ?? '';
  /** "2021-ci ildən", "2021-ci ilin may ayından", "7 may 2021-ci ildən" */
  const since = (when: PartialDate): string => {
    if (when.precision === 'month') return `${yearOf(when)} ilin ${monthOf(when)} ayından`;
    const day = when.precision === 'day' ? `${date(when).replace(/ \d+$/, '')} ` : '';
    return `${day}${yearOf(when)} ildən`;
  };
  const until = (when: PartialDate): string => {
    if (when.precision === 'month') return `${yearOf(when)} ilin ${monthOf(when)} ayının sonunadək`;
    return when.precision === 'day'
      ? `${date(when).replace(/ \d+$/, '')} ${yearOf(when)} ilədək`
      : `${yearOf(when)} ilin sonunadək`;
  };
  /** "2022-ci ildə", "2021-ci ilin may ayında", "7 may 2021-ci ildə" */
  const within = (when: PartialDate): string => {
    if (when.precision === 'month') return `${yearOf(when)} ilin ${monthOf(when)} ayında`;
    const day = when.precision === 'day' ? `${date(when).replace(/ \d+$/, '')} ` : '';
    return `${day}${yearOf(when)} ildə`;
  };
  const periodText = ({ from, to }: Period): string =>
    from && to && isOne(from, to)
      ? within(from)
      : [...(from ? [since(from)] : []), ...(to ? [until(to)] : [])].join(' ');
  return {
    custody: (type) => types[type],
    cause: (cause) => causes[cause],
    measure: (chosen) =>
      chosen
        ? `Ölənlər, saxlanma növü üzrə: ${azList(chosen.map((kind) => kinds[kind]))}`
        : 'Həbsdə ölənlər; polislə qarşılaşma zamanı ölənlər bura daxil deyil',
    sentence: ({ total, where, possible, period, placeNotStated, newest }) => {
      const when = periodText(period);
      const falls =
        total === possible
          ? `${when} baş vermiş ola bilən`
          : possible > 0
            ? `${when} baş vermiş və ya baş vermiş ola bilən`
            : `${when} baş vermiş`;
      const opening =
        total === 0
          ? `${when ? 'Bu dövrdə' : 'Bu seçimdə'} ictimaiyyətə məlum olmuş ölüm yoxdur; bu, heç kimin ölmədiyi demək deyil.`
          : `${wheres[where]} ${when ? falls : 'baş vermiş'} ${number(total)} ölüm ictimaiyyətə məlum olub; bu, neçə nəfərin öldüyünü yox, nəyin üzə çıxdığını göstərir.`;
      const places =
        placeNotStated === 0
          ? ''
          : placeNotStated < total
            ? ` ${number(placeNotStated)} ölümün yeri göstərilməyib.`
            : total === 1
              ? ' Onun yeri göstərilməyib.'
              : ' Heç birinin yeri göstərilməyib.';
      const totals = newest?.totals.map((t) => `${quantity(t.quantity)} (${t.saidBy})`) ?? [];
      return newest
        ? `${opening}${places} ${totalOf(period, azYear(newest.year))}: ${azList(totals)}.`
        : opening + places;
    },
    possible: (n) =>
      `Bunlardan ${number(n)} ölüm həmin dövrdən kənarda da ola bilər: tarixi kifayət qədər dəqiq məlum deyil.`,
    noDeaths: 'Həbsdə ölüm barədə məlumat dərc edilməyib.',
    mapName: (places) => `Xəritə: ${number(places)} yerdə ölümlər; yerlərin adları siyahıdadır`,
    basemapFailed: 'Xəritəni yükləmək mümkün olmadı; yerlər siyahıdadır.',
    nonePlaced: 'Bu ölümlərin heç birinin mövqeyi dərc edilməyib.',
    enlarged: (n) => `Böyüdülüb: ${number(n)}`,
    areaLabel: (region, n) => `${region} regionu: ${number(n)}`,
    sizes: (sizes) => `${azList(sizes.map(number))} nəfər`,
    cluster: 'bir işarədə bir neçə yer',
    precision: (precision) => precisions[precision],
    mapCredit: (sources) => `Xəritə: ${azList(sources)}`,
    howTo:
      'Hər dairə bir yerdir; sahəsi orada ölənlərin sayını göstərir. Hadisələri oxumaq üçün birini seçin.',
    howToClusters:
      'Yerlər ayrı-ayrılıqda göstərilməyəcək qədər çoxdur: qoşa xətli dairə bir neçə yeri bildirir, sahəsi orada ölənlərin sayını göstərir. Yaxından baxmaq üçün birini seçin; bütün yerlər siyahıdadır.',
    readout: (name, n, precision) => `${name}: ${number(n)} ölüm, ${precisions[precision]}`,
    clusterReadout: (n, places) => `Bir işarədə ${number(places)} yer: ${number(n)} ölüm`,
    zoom: 'Xəritənin miqyası',
    closer: 'Yaxınlaşdır',
    farther: 'Uzaqlaşdır',
    wholeCountry: 'Bütün ölkə',
    partOf: (town) => `${town} və ətrafı`,
    startView: 'İlkin görünüş',
    openAll: 'Bütün hadisələri göstər',
    closeAll: 'Bütün hadisələri gizlət',
    regionsName: (regions) =>
      `Xəritə: ${number(regions)} regionda ölümlər; regionların adları siyahıdadır`,
    howToRegions:
      'Regionun rəngi nə qədər qatıdırsa, orada bir o qədər çox ölüm ictimaiyyətə məlum olub. Hadisə dərc edilməyən yerdə də ölənlər ola bilər. Regionların sərhədləri təxminidir.',
    regionReadout: (region, n) => `${region}: ${n > 0 ? `${number(n)} ölüm` : noCase}`,
    noCase,
    noCaseIn: (regions) => `Hadisə dərc edilməyib: ${azList(regions)}.`,
    classes: (classes) =>
      classes.map(([from, to], i) => {
        const range = from === to ? number(from) : `${number(from)}–${number(to)}`;
        return i < classes.length - 1 ? range : `${range} ölüm`;
      }),
    inRegions: 'regionu məlumdur',
    regionUnknown: 'regionu məlum deyil',
    placed: 'mövqeyi dərc edilib',
    unpositioned: 'yerin adı məlumdur, mövqeyi dərc edilməyib',
    notStated: 'yeri göstərilməyib',
    showAll: (n) => `Bütün ${number(n)} yeri göstər`,
    places: (n) => `${number(n)} yer`,
    otherPlaces: 'Regionu göstərilməyib',
    named: 'Adı məlum olanlar',
    withheld: 'Adı açıqlanmayanlar',
    withheldMeans: 'Adı, yeri və günü göstərilmədən sayılıb.',
    dateNotKnown: 'tarixi məlum deyil',
    people: (n) => `${number(n)} nəfər`,
    year: 'İl',
    officialVersion: 'Rəsmi versiya',
    versionOf: (cause) => `rəsmi versiya: ${causes[cause]}`,
    claim: 'İddia',
    claimed: (claim, by) =>
      by.length > 0
        ? `${claims[claim]} (iddia edən: ${azList(by.map((who) => claimants[who]))})`
        : claims[claim],
    finding: (by) => findings[by],
    reported: 'Bildirilən yer',
    leftOut: (byKind, byTime, all) =>
      `Ümumilikdə ${number(all)} ölüm sayılıb; burada göstərilmir: ${azList([
        ...(byKind > 0 ? [`başqa saxlanma növü üzrə\u00a0${number(byKind)}`] : []),
        ...(byTime > 0 ? [`başqa vaxta aid\u00a0${number(byTime)}`] : []),
      ])}.`,
    notCounted: (n) => `${number(n)} məlumat saya daxil edilməyib.`,
    years: 'İllər üzrə',
    yearsMeans:
      'Müxtəlif qurumların verdiyi illik ölüm sayları. Hər sətir başqa şeyi sayır: sətirlər toplanmır və müqayisə edilmir.',
    whoCounts: 'Kim nəyi sayır',
    totalsInTable: (n) =>
      `Daha ${number(n)} köhnə və ya iddia olunan ümumi say “Ətraflı” bölməsindəki cədvəldədir.`,
    totalsLeftOut: (n) =>
      `Daha ${number(n)} ümumi say daxil edilməyib; səbəbləri “Ətraflı” bölməsindədir.`,
    yearsTable: 'İllik saylar, qeydlər və mənbələr',
    leftOutTable: 'Daxil edilməyən saylar',
  };
}
