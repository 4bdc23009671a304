import type { PartialDate } from '../../model/partial-date.ts';
import type { Period } from '../../model/period.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import { isOne } from '../is-one.ts';
import {
  apart,
  death,
  inArabicOrder,
  person,
  place,
  region,
  report,
  total as totalNoun,
  type Arabic,
} from './words.ts';

const types = {
  prison: 'السجن',
  'prison-hospital': 'مستشفى السجن',
  'pre-trial': 'التوقيف الاحتياطي',
  police: 'الاحتجاز لدى الشرطة',
  military: 'الاحتجاز لدى الجيش',
  'security-service': 'الاحتجاز لدى جهاز الأمن',
  unknown: 'نوع الاحتجاز غير مذكور',
  'police-encounter': 'مواجهة مع الشرطة',
};
const kinds = { ...types, penitentiary: 'المؤسسات العقابية' };
const causes = {
  illness: 'مرض',
  suicide: 'انتحار',
  accident: 'حادث',
  injuries: 'إصابات',
  fire: 'حريق',
  'shot-in-disturbance': 'إطلاق نار أثناء اضطرابات',
  'under-investigation': 'قيد التحقيق',
  'not-stated': 'غير مذكورة',
};
const claims = {
  'beating-or-torture': 'ضرب أو تعذيب',
  'denied-care': 'حرمان من الرعاية الطبية',
  'ill-treatment-or-neglect': 'سوء معاملة أو إهمال',
  'official-account-disputed': 'الرواية الرسمية موضع اعتراض',
  'violent-death-reported': 'وفاة عنيفة',
};
const claimants = {
  family: 'الأسرة',
  witness: 'شاهد',
  'rights-group': 'منظمة حقوقية',
  press: 'الصحافة',
  prosecutor: 'النيابة',
  court: 'محكمة',
  'foreign-government': 'حكومة أجنبية',
};
const precisions = {
  site: 'المكان نفسه',
  settlement: 'المدينة أو القرية فقط',
  district: 'المنطقة فقط',
  region: 'الإقليم فقط',
};
const findings = { court: 'خلصت محكمة إلى', prosecutor: 'خلصت النيابة إلى' };

const noCase = 'لم تُنشر أي حالة';

const wheres = {
  custody: 'أثناء الاحتجاز',
  encounters: 'في مواجهات مع الشرطة',
  both: 'أثناء الاحتجاز أو في مواجهات مع الشرطة',
};

/** The map in Arabic. */
export function deathsMapAr({ words, long, date, quantity, counted }: Arabic): DeathsMapStrings {
  const { number, list } = words;
  const deaths = (n: number): string => counted(n, death);
  const named = (names: readonly string[]): string => list(names.map(apart));
  /** "عام 2022", "مايو 2021", "7 مايو 2021" */
  const dated = (when: PartialDate): string =>
    when.precision === 'year' ? `عام ${date(when)}` : date(when);
  const periodText = ({ from, to }: Period): string | undefined => {
    if (from && to)
      return isOne(from, to) ? `في ${dated(from)}` : `في المدة من ${dated(from)} إلى ${dated(to)}`;
    return from ? `منذ ${dated(from)}` : to && `حتى ${dated(to)}`;
  };
  const totalOf = ({ from, to }: Period, year: string): string => {
    const said = long.year(year);
    if (from && to && isOne(from, to)) return `العدد الدقيق لعام ${said} كاملاً`;
    return `أحدث عدد دقيق لعام كامل${(from ?? to) ? ' في هذه المدة' : ''}، وهو عام ${said}`;
  };
  return {
    custody: (type) => types[type],
    cause: (cause) => causes[cause],
    measure: (chosen) =>
      chosen
        ? `المتوفون بحسب نوع الاحتجاز: ${list(chosen.map((kind) => kinds[kind]))}`
        : 'المتوفون أثناء الاحتجاز؛ لا يشمل ذلك من ماتوا في مواجهات مع الشرطة',
    sentence: ({ total, where, possible, period, placeNotStated, newest }) => {
      const when = periodText(period);
      const falls =
        total === possible ? 'ربما وقعت ' : possible > 0 ? 'وقعت أو ربما وقعت ' : 'وقعت ';
      const opening =
        total === 0
          ? `لم تُعرف علناً أي وفاة ${wheres[where]}${when ? ` وقعت ${when}` : ' ضمن هذا الاختيار'}؛ وهذا لا يعني أن أحداً لم يمت.`
          : `عُرفت علناً ${deaths(total)} ${wheres[where]}${when ? `، ${falls}${when}` : ''}؛ هذا ما ظهر إلى العلن، لا عدد من ماتوا.`;
      const places =
        placeNotStated === 0
          ? ''
          : placeNotStated < total
            ? ` لم يُذكر المكان في ${counted(placeNotStated, death, 'object')} منها.`
            : total === 1
              ? ' لم يُذكر مكانها.'
              : ' لم يُذكر المكان في أي منها.';
      const totals =
        newest?.totals.map((t) => `${quantity(t.quantity)} (${apart(t.saidBy)})`) ?? [];
      return newest
        ? `${opening}${places} ${totalOf(period, newest.year)}: ${list(totals)}.`
        : opening + places;
    },
    possible: (n) =>
      `قد تقع ${counted(n, death)} منها خارج هذه المدة: تاريخها غير معروف بدقة كافية.`,
    noDeaths: 'لم تُنشر أي وفاة أثناء الاحتجاز.',
    mapName: (places) => `خريطة: وفيات في ${counted(places, place, 'object')}، والأسماء في القائمة`,
    basemapFailed: 'تعذّر تحميل الخريطة؛ الأماكن مذكورة في القائمة.',
    nonePlaced: 'لم يُنشر موقع أي من هذه الوفيات.',
    enlarged: (n) => `مكبّر: ${number(n)}`,
    areaLabel: (name, n) => `إقليم ${apart(name)}: ${number(n)}`,
    sizes: (sizes) => {
      const last = sizes.at(-1) ?? 0;
      return sizes.length === 1
        ? inArabicOrder(counted(last, person))
        : `عدد الأشخاص: ${list(sizes.map(number))}`;
    },
    cluster: 'عدة أماكن في علامة واحدة',
    precision: (precision) => precisions[precision],
    mapCredit: (sources) => `الخريطة: ${named(sources)}`,
    howTo: 'كل دائرة مكان، ومساحتها عدد من ماتوا فيه. اختر دائرة لقراءة حالاتها.',
    howToClusters:
      'الأماكن أكثر من أن تُرسم واحداً واحداً: الدائرة ذات الخط المزدوج تمثل عدة أماكن، ومساحتها عدد من ماتوا فيها. اختر واحدة للنظر عن قرب؛ كل الأماكن في القائمة.',
    readout: (name, n, precision) => `${apart(name)}: ${deaths(n)}، ${precisions[precision]}`,
    clusterReadout: (n, places) => `${counted(places, place)} في علامة واحدة: ${deaths(n)}`,
    zoom: 'تكبير الخريطة',
    closer: 'تكبير',
    farther: 'تصغير',
    wholeCountry: 'البلد كله',
    partOf: (town) => `${apart(town)} وما حولها`,
    startView: 'العرض الأول',
    openAll: 'عرض كل الحالات',
    closeAll: 'إخفاء كل الحالات',
    regionsName: (regions) =>
      `خريطة: وفيات في ${counted(regions, region, 'object')}، والأسماء في القائمة`,
    howToRegions:
      'كلما اشتد لون الإقليم زاد عدد الوفيات التي عُرفت فيه علناً. وحيث لم تُنشر أي حالة ربما مات أشخاص أيضاً. حدود الأقاليم تقريبية.',
    regionReadout: (name, n) => `${apart(name)}: ${n > 0 ? deaths(n) : noCase}`,
    noCase,
    noCaseIn: (regions) => `لم تُنشر أي حالة في: ${named(regions)}.`,
    classes: (classes) =>
      classes.map(([from, to], i) => {
        // A dash between numbers would be read the other way round in a line from right to left.
        const range = from === to ? number(from) : `من ${number(from)} إلى ${number(to)}`;
        if (i < classes.length - 1) return range;
        return from === to ? inArabicOrder(deaths(to)) : `من ${number(from)} إلى ${deaths(to)}`;
      }),
    inRegions: 'الإقليم معروف',
    regionUnknown: 'الإقليم غير معروف',
    placed: 'الموقع منشور',
    unpositioned: 'المكان مذكور وموقعه غير منشور',
    notStated: 'المكان غير مذكور',
    showAll: (n) => `عرض كل الأماكن (${number(n)})`,
    places: (n) => counted(n, place),
    otherPlaces: 'الإقليم غير مذكور',
    named: 'معروفو الاسم',
    withheld: 'الاسم محجوب',
    withheldMeans: 'محسوبون من دون اسم ومكان ويوم.',
    dateNotKnown: 'التاريخ غير معروف',
    people: (n) => counted(n, person),
    year: 'السنة',
    officialVersion: 'الرواية الرسمية',
    versionOf: (cause) => `الرواية الرسمية: ${causes[cause]}`,
    claim: 'الادعاء',
    claimed: (claim, by) =>
      by.length > 0
        ? `${claims[claim]}، بحسب ${list(by.map((who) => claimants[who]))}`
        : claims[claim],
    finding: (by) => findings[by],
    reported: 'المكان كما أُبلغ عنه',
    leftOut: (byKind, byTime, all) =>
      `مجموع الوفيات المحسوبة ${number(all)}؛ غير المعروض هنا: ${list([
        ...(byKind > 0 ? [`${number(byKind)} من نوع احتجاز آخر`] : []),
        ...(byTime > 0 ? [`${number(byTime)} في وقت آخر`] : []),
      ])}.`,
    notCounted: (n) => `البلاغات غير المحسوبة: ${counted(n, report)}.`,
    years: 'بحسب السنوات',
    yearsMeans:
      'الوفيات في كل سنة كما تذكرها جهات مختلفة. كل صف يحسب شيئاً آخر: لا تُجمع الصفوف ولا تُقارن.',
    whoCounts: 'من يحسب ماذا',
    totalsInTable: (n) =>
      `أرقام أقدم أو غير مؤكدة في الجدول تحت «المزيد»: ${counted(n, totalNoun)}.`,
    totalsLeftOut: (n) => `أرقام أخرى لم تُدرج: ${counted(n, totalNoun)}؛ الأسباب تحت «المزيد».`,
    yearsTable: 'الأعداد السنوية مع الملاحظات والمصادر',
    leftOutTable: 'أرقام لم تُدرج',
  };
}
