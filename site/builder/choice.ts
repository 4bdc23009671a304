import { LANGUAGES, type LanguageTag } from '../../src/i18n/load-strings.ts';
import { CHART_NAMES, type ChartName } from '../../src/static/static-chart.ts';

/** Pages that a chart is looked at on, in CSS pixels. */
export const WIDTHS = { phone: 320, article: 700, wide: 1100 } as const;

/** The ways to embed a chart, the most usual first. */
export const WAYS = [
  'pinned',
  'lazy',
  'classic',
  'folder',
  'frame',
  'oembed',
  'wordpress',
  'static',
  'npm',
] as const;

export type Width = keyof typeof WIDTHS;
export type Way = (typeof WAYS)[number];

/** All that an editor chooses on the page. */
export interface Choice {
  readonly chart: ChartName;
  readonly lang: LanguageTag;
  /** What moves with the publisher's data, or stays as it is today. */
  readonly figures: 'live' | 'frozen';
  readonly width: Width;
  readonly page: 'light' | 'dark';
  readonly way: Way;
  /** Those of the chart's tag that are set; a bare one is empty. */
  readonly attributes: Readonly<Record<string, string>>;
}

type Parameters = Omit<Choice, 'attributes'>;

/** What the address says beside the attributes, the first of each where it says nothing. */
const KNOWN: { readonly [K in keyof Parameters]: readonly Parameters[K][] } = {
  chart: ['timeline', ...CHART_NAMES.filter((name) => name !== 'timeline')],
  lang: LANGUAGES,
  figures: ['live', 'frozen'],
  width: ['article', 'phone', 'wide'],
  page: ['light', 'dark'],
  way: WAYS,
};

/** Names in the address that are no attributes. */
export const PARAMETERS = Object.keys(KNOWN) as readonly (keyof Parameters)[];

/**
 * The choice that an address holds, and what in it means nothing.
 * @param known The attributes that a chart's tag has and the page offers.
 */
export function choiceFromUrl(
  { searchParams }: URL,
  known: (chart: ChartName) => readonly string[],
): { readonly choice: Choice; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const parameter = <K extends keyof Parameters>(name: K): Parameters[K] => {
    const given = searchParams.get(name);
    const values = KNOWN[name];
    const found = values.find((value) => value === given);
    if (given !== null && found === undefined) unknown.push(`${name}=${given}`);
    return found ?? (values[0] as Parameters[K]);
  };
  const chart = parameter('chart');
  const names = known(chart);
  const others = [...searchParams].filter(([name]) => !PARAMETERS.some((own) => own === name));
  for (const [name, value] of others) if (!names.includes(name)) unknown.push(`${name}=${value}`);
  return {
    choice: {
      chart,
      lang: parameter('lang'),
      figures: parameter('figures'),
      width: parameter('width'),
      page: parameter('page'),
      way: parameter('way'),
      attributes: Object.fromEntries(others.filter(([name]) => names.includes(name))),
    },
    unknown,
  };
}

/** The same address with the choice in it; what is as it is by itself is left out, but for the chart. */
export function choiceToUrl(choice: Choice, base: URL): URL {
  const url = new URL(base);
  const parameters = PARAMETERS.filter(
    (name) => name === 'chart' || choice[name] !== KNOWN[name][0],
  ).map((name) => [name, choice[name]]);
  url.search = new URLSearchParams([
    ...parameters,
    ...Object.entries(choice.attributes),
  ] as string[][]).toString();
  return url;
}
