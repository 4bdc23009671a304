import type { Decorator } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import type { CustodyElement } from '../src/elements/custody-element.ts';
import { embedScript, embedTag, inlineTag, type InlineEmbed } from '../src/embed/snippet.ts';
import { ELEMENTS } from './elements.ts';
import {
  EMBED_CHANGED,
  EMBED_CODE,
  EMBED_WANTED,
  NO_CHART,
  type EmbedCode,
} from './embed-panel.ts';
import type { Attribute } from './manifest.ts';
import { chartsIn, isShown } from './shown.ts';

/** The hash of the built script; empty where `npm run build` has not been run. */
const INTEGRITY = import.meta.env['SCRIPT_INTEGRITY'] as string;

/** Px that a sentence of two or three lines takes of the chart's place. */
const SENTENCE = 60;

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the attribute would say of the state on screen, also where the reader has changed it; undefined: its default. */
function valueOf(
  chart: CustodyElement,
  { name, fieldName, default: usual }: Attribute,
): string | undefined {
  const value = (chart as unknown as Record<string, unknown>)[fieldName];
  if (typeof value === 'boolean') return value ? '' : undefined;
  if (value === undefined || value === null || value === '') return undefined;
  const text = String(value as string | number);
  const isUsual = text === usual?.replaceAll("'", '');
  // Where the dataset lies beside the script, an embed names none; an address that this page has made says nothing.
  const isOwn = name === 'src' || text.startsWith('blob:');
  return isUsual || isOwn ? undefined : text;
}

function attributesOf(chart: CustodyElement): Readonly<Record<string, string>> {
  const pairs = (ELEMENTS.get(chart.localName)?.attributes ?? []).flatMap((attribute) => {
    const value = valueOf(chart, attribute);
    return value === undefined ? [] : [[attribute.name, value] as const];
  });
  const lang = chart.closest('[lang]')?.getAttribute('lang') ?? 'en';
  return Object.fromEntries([...(lang === 'en' ? [] : [['lang', lang]]), ...pairs]);
}

/** Fact, source and licence as the chart's own picture says them; the author's sentence where it has no figures. */
async function sentenceOf(chart: CustodyElement): Promise<string> {
  const own = plain(chart.querySelector(':scope > p')?.textContent);
  if (!hasFigures(chart)) return own;
  const picture = await chart.toSvg();
  const { documentElement } = new DOMParser().parseFromString(picture, 'image/svg+xml');
  return plain(documentElement.querySelector('desc')?.textContent) || own;
}

const hasFigures = (chart: CustodyElement): boolean =>
  chart.matches(':is(:state(ready), :state(empty))');

/** The number as it stands in the line, without what only those hear who do not see the page. */
function numberOf(chart: CustodyElement): string {
  const number = chart.shadowRoot?.querySelector('[part~="picture"]') ?? chart;
  const texts = [...number.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return plain(texts.map(({ textContent }) => textContent).join('')) || plain(chart.textContent);
}

/** A site's notes, as they stand in the tag. */
const notesOf = (chart: CustodyElement): readonly InlineEmbed[] =>
  [...chart.querySelectorAll('custody-note')].map((note) => ({
    tag: note.localName,
    attributes: Object.fromEntries([...note.attributes].map(({ name, value }) => [name, value])),
    fallback: plain(note.textContent),
  }));

/** The copy-paste code of a chart as it is on screen. */
async function tagOf(chart: CustodyElement): Promise<string> {
  const tag = chart.localName;
  const attributes = attributesOf(chart);
  if (attributes['layout'] === 'inline')
    return inlineTag({ tag, attributes, fallback: numberOf(chart) });
  const fallback = await sentenceOf(chart);
  const { width, height } = chart.getBoundingClientRect();
  const more = chart.shadowRoot?.querySelector('#more')?.getBoundingClientRect().height ?? 0;
  const left = Math.max(0, Math.round(height - more - SENTENCE));
  const size = { width: Math.round(width), height: left };
  return embedTag({
    tag,
    attributes,
    fallback,
    notes: notesOf(chart),
    ...(hasFigures(chart) && { size }),
  });
}

/** What a person must know before pasting the code. */
function notesTo(charts: readonly CustodyElement[]): readonly string[] {
  const theme = [...document.body.classList].find((name) => name.startsWith('custody-'));
  return [
    INTEGRITY === '' &&
      'The script has not been built here: after npm run build its hash stands in the first line.',
    charts.some(({ data }) => data) &&
      'This story draws invented data, and the sentence speaks of it; pasted, the chart draws your dataset: write its sentence.',
    charts.some((chart) => chart.matches(':state(failed)')) &&
      'The chart on screen has no figures to show: the sentence is the story’s.',
    theme !== undefined &&
      `The theme is the page’s: load site/themes/${theme.replace('custody-', '')}.css and give an ancestor the class ${theme}.`,
  ].filter((note) => note !== false);
}

/** The first chart of each kind in the story, with the script over them. */
async function codeOf(shown: readonly CustodyElement[]): Promise<EmbedCode> {
  const charts = shown.filter(
    ({ localName }, i) => shown.findIndex((one) => one.localName === localName) === i,
  );
  if (charts.length === 0) return NO_CHART;
  const script = embedScript({
    src: 'https://your.site/charts/custody-charts.js',
    integrity: INTEGRITY || undefined,
  });
  const tags = await Promise.all(charts.map(tagOf));
  return { code: [script, ...tags].join('\n\n'), notes: notesTo(charts) };
}

let asked = 0;

async function tell(): Promise<void> {
  asked += 1;
  const mine = asked;
  const charts = chartsIn(document.querySelector('#storybook-root') ?? document);
  const code = await codeOf(charts);
  // A slower answer for a state that is no longer shown is dropped.
  if (mine !== asked) return;
  addons.getChannel().emit(EMBED_CODE, code);
  if (!charts.every(isShown)) setTimeout(changed, 200);
}

// The panel asks only while it is open: the sentence is that of a whole picture.
const changed = (): void => void addons.getChannel().emit(EMBED_CHANGED);
addons.getChannel().on(EMBED_WANTED, () => void tell());

// A reader's choice is part of the state on screen.
for (const type of ['custody-load', 'custody-select', 'custody-error', 'click'])
  document.addEventListener(type, () => setTimeout(changed));

/** Lets the panel ask for what to paste, at each change of the controls and the toolbar. */
export const embedCode: Decorator = (story) => {
  setTimeout(changed, 200);
  return story();
};
