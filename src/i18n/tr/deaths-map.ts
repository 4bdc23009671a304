import type { Day, PartialDate } from '../../model/partial-date.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';
import { yearOf } from '../date-text.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import type { Words } from '../intl-words.ts';
import { isOne } from '../is-one.ts';

/** What the sentences share with the rest of the language's file. */
interface Turkish {
  readonly words: Words;
  date(when: PartialDate): string;
  /** "Ekim" */
  monthOf(day: Day): string;
  quantity(quantity: Quantity): string;
}

const types = {
  prison: 'cezaevi',
  'prison-hospital': 'cezaevi hastanesi',
  'pre-trial': 'tutukevi',
  police: 'polis gözaltısı',
  military: 'askerî gözetim',
  'security-service': 'güvenlik servisi gözaltısı',
  unknown: 'tutulma türü belirtilmemiş',
  'police-encounter': 'polisle karşılaşma',
};
const kinds = { ...types, penitentiary: 'ceza infaz kurumları' };
const causes = {
  illness: 'hastalık',
  suicide: 'intihar',
  accident: 'kaza',
  injuries: 'yaralanma',
  fire: 'yangın',
  'shot-in-disturbance': 'karışıklık sırasında vurulma',
  'under-investigation': 'soruşturma sürüyor',
  'not-stated': 'belirtilmemiş',
};
const claims = {
  'beating-or-torture': 'dayak veya işkence',
  'denied-care': 'tıbbi yardımın verilmemesi',
  'ill-treatment-or-neglect': 'kötü muamele veya ihmal',
  'official-account-disputed': 'resmî açıklamaya itiraz ediliyor',
  'violent-death-reported': 'şiddet sonucu ölüm',
};
const claimants = {
  family: 'aile',
  witness: 'tanık',
  'rights-group': 'hak örgütü',
  press: 'basın',
  prosecutor: 'savcılık',
  court: 'mahkeme',
  'foreign-government': 'yabancı hükûmet',
};
const precisions = {
  site: 'yerin kendisi',
  settlement: 'yalnızca şehir veya köy',
  district: 'yalnızca ilçe',
  region: 'yalnızca bölge',
};
const findings = { court: 'Mahkemenin tespiti', prosecutor: 'Savcılığın tespiti' };

const noCase = 'yayımlanmış vaka yok';

const wheres = {
  custody: 'Gözetim altında',
  encounters: 'Polisle karşılaşma sırasında',
  both: 'Gözetim altında veya polisle karşılaşma sırasında',
};

function totalOf({ from, to }: Period, year: string): string {
  if (from && to && isOne(from, to)) return `${year} yılının tamamı için kesin toplam`;
  return `${(from ?? to) ? 'Bu dönemde tam' : 'Tam'} bir yıl için en yeni kesin toplam (${year})`;
}

/** The map in Turkish. */
export function deathsMapTr({ words, date, monthOf, quantity }: Turkish): DeathsMapStrings {
  const { number, list } = words;
  /** "2021 yılı", "2021 yılının Mayıs ayı", "7 Mayıs 2021 günü": each goes on with -nın, -nda. */
  const span = (when: PartialDate): string => {
    if (when.precision === 'year') return `${date(when)} yılı`;
    return when.precision === 'month'
      ? `${yearOf(when.from)} yılının ${monthOf(when.from)} ayı`
      : `${date(when)} günü`;
  };
  const since = (when: PartialDate): string =>
    when.precision === 'day' ? `${date(when)} gününden` : `${span(when)}nın başından`;
  const until = (when: PartialDate): string =>
    when.precision === 'day' ? `${date(when)} gününe kadar` : `${span(when)}nın sonuna kadar`;
  const periodText = ({ from, to }: Period): string => {
    if (from && to && isOne(from, to))
      return `${span(from)}${from.precision === 'day' ? '' : 'nda'}`;
    if (from && !to) return `${since(from)} beri`;
    return [...(from ? [since(from)] : []), ...(to ? [until(to)] : [])].join(' ');
  };
  return {
    custody: (type) => types[type],
    cause: (cause) => causes[cause],
    measure: (chosen) =>
      chosen
        ? `Ölenler, tutulma türüne göre: ${list(chosen.map((kind) => kinds[kind]))}`
        : 'Gözetim altında ölenler; polisle karşılaşma sırasında ölenler buna dâhil değil',
    sentence: ({ total, where, possible, period, placeNotStated, newest }) => {
      const when = periodText(period);
      const falls =
        total === possible
          ? `${when} gerçekleşmiş olabilecek`
          : possible > 0
            ? `${when} gerçekleşen veya gerçekleşmiş olabilecek`
            : `${when} gerçekleşen`;
      const opening =
        total === 0
          ? `${when ? 'Bu dönemde' : 'Bu seçimde'} kamuoyuna yansıyan ölüm yok; bu, kimsenin ölmediği anlamına gelmez.`
          : `${wheres[where]} ${when ? falls : 'gerçekleşen'} ${number(total)} ölüm kamuoyuna yansıdı; bu, kaç kişinin öldüğünü değil, ortaya çıkanı gösterir.`;
      const places =
        placeNotStated === 0
          ? ''
          : placeNotStated < total
            ? ` Bunlardan ${number(placeNotStated)} ölümün yeri belirtilmemiş.`
            : total === 1
              ? ' Yeri belirtilmemiş.'
              : ' Hiçbirinin yeri belirtilmemiş.';
      const totals = newest?.totals.map((t) => `${quantity(t.quantity)} (${t.saidBy})`) ?? [];
      return newest
        ? `${opening}${places} ${totalOf(period, newest.year)}: ${list(totals)}.`
        : opening + places;
    },
    possible: (n) =>
      `Bunlardan ${number(n)} ölüm bu dönemin dışında da olabilir: tarihi yeterince kesin bilinmiyor.`,
    noDeaths: 'Gözetim altında ölüme ilişkin yayımlanmış bilgi yok.',
    mapName: (places) => `Harita: ${number(places)} yerde ölümler; yerlerin adları listede`,
    basemapFailed: 'Harita yüklenemedi; yerler listede.',
    nonePlaced: 'Bu ölümlerin hiçbirinin konumu yayımlanmamış.',
    enlarged: (n) => `Büyütülmüş: ${number(n)}`,
    areaLabel: (region, n) => `${region} bölgesi: ${number(n)}`,
    sizes: (sizes) => `${list(sizes.map(number))} kişi`,
    cluster: 'tek işarette birkaç yer',
    precision: (precision) => precisions[precision],
    mapCredit: (sources) => `Harita: ${list(sources)}`,
    howTo:
      'Her daire bir yerdir; alanı orada ölenlerin sayısını gösterir. Vakaları okumak için birini seçin.',
    howToClusters:
      'Yerler tek tek çizilemeyecek kadar çok: çift çizgili daire birkaç yeri birlikte, alanı orada ölenlerin sayısını gösterir. Yakından bakmak için birini seçin; bütün yerler listede.',
    readout: (name, n, precision) => `${name}: ${number(n)} ölüm, ${precisions[precision]}`,
    clusterReadout: (n, places) => `Tek işarette ${number(places)} yer: ${number(n)} ölüm`,
    zoom: 'Haritanın ölçeği',
    closer: 'Yakınlaştır',
    farther: 'Uzaklaştır',
    wholeCountry: 'Bütün ülke',
    partOf: (town) => `${town} ve çevresi`,
    startView: 'İlk görünüm',
    openAll: 'Tüm vakaları göster',
    closeAll: 'Tüm vakaları gizle',
    regionsName: (regions) =>
      `Harita: ${number(regions)} bölgede ölümler; bölgelerin adları listede`,
    howToRegions:
      'Bir bölgenin rengi ne kadar koyuysa orada o kadar çok ölüm kamuoyuna yansımıştır. Yayımlanmış vaka olmayan yerlerde de ölenler olabilir. Bölge sınırları yaklaşıktır.',
    regionReadout: (region, n) => `${region}: ${n > 0 ? `${number(n)} ölüm` : noCase}`,
    noCase,
    noCaseIn: (regions) => `Yayımlanmış vaka yok: ${list(regions)}.`,
    classes: (classes) =>
      classes.map(([from, to], i) => {
        const range = from === to ? number(from) : `${number(from)}–${number(to)}`;
        return i < classes.length - 1 ? range : `${range} ölüm`;
      }),
    inRegions: 'bölgesi biliniyor',
    regionUnknown: 'bölgesi bilinmiyor',
    placed: 'konumu yayımlandı',
    unpositioned: 'yerin adı biliniyor, konumu yayımlanmadı',
    notStated: 'yeri belirtilmemiş',
    showAll: (n) => `${number(n)} yerin tümünü göster`,
    places: (n) => `${number(n)} yer`,
    otherPlaces: 'Bölgesi belirtilmemiş',
    named: 'Adı bilinenler',
    withheld: 'Adı açıklanmayanlar',
    withheldMeans: 'Ad, yer ve gün belirtilmeden sayıldı.',
    dateNotKnown: 'tarihi bilinmiyor',
    people: (n) => `${number(n)} kişi`,
    year: 'Yıl',
    officialVersion: 'Resmî açıklama',
    versionOf: (cause) => `resmî açıklama: ${causes[cause]}`,
    claim: 'İddia',
    claimed: (claim, by) =>
      by.length > 0
        ? `${claims[claim]} (iddia eden: ${list(by.map((who) => claimants[who]))})`
        : claims[claim],
    finding: (by) => findings[by],
    reported: 'Bildirilen yer',
    leftOut: (byKind, byTime, all) =>
      `Toplam ${number(all)} ölüm sayıldı; burada gösterilmeyen: ${list([
        ...(byKind > 0 ? [`başka tutulma türünde ${number(byKind)}`] : []),
        ...(byTime > 0 ? [`başka zamanda ${number(byTime)}`] : []),
      ])}.`,
    notCounted: (n) => `${number(n)} bildirim sayıya katılmadı.`,
    years: 'Yıllara göre',
    yearsMeans:
      'Çeşitli kurumların verdiği yıllık ölüm sayıları. Her satır başka bir şeyi sayar: satırlar toplanamaz ve karşılaştırılamaz.',
    whoCounts: 'Kim neyi sayıyor',
    totalsInTable: (n) =>
      `Daha eski veya iddia niteliğinde ${number(n)} toplam, “Ayrıntılar” bölümündeki tabloda.`,
    totalsLeftOut: (n) => `${number(n)} toplam daha alınmadı; nedenleri “Ayrıntılar” bölümünde.`,
    yearsTable: 'Yıllık toplamlar, notlar ve kaynaklarla',
    leftOutTable: 'Alınmayan toplamlar',
  };
}
