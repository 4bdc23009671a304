import type { Decorator } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import type { CustodyElement } from '../src/elements/custody-element.ts';
import { embedScript, embedTag } from '../src/embed/snippet.ts';
import { ELEMENTS } from './elements.ts';
import { EMBED_CODE, type EmbedCode } from './embed-panel.ts';
import type { Attribute } from './manifest.ts';
import { chartsIn } from './shown.ts';

/** The hash of the built script; empty where `npm run build` has not been run. */
const INTEGRITY = import.meta.env['SCRIPT_INTEGRITY'] as string;

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

/** The copy-paste code of a chart as it is on screen. */
function codeOf(chart: CustodyElement): EmbedCode {
  const tag = chart.localName;
  const pairs = (ELEMENTS.get(tag)?.attributes ?? []).flatMap((attribute) => {
    const value = valueOf(chart, attribute);
    return value === undefined ? [] : [[attribute.name, value] as const];
  });
  const { lang } = document.documentElement;
  const said = chart.shadowRoot?.querySelector('[part~="sentence"]')?.textContent;
  const { width, height } = chart.getBoundingClientRect();
  const inline = chart.getAttribute('layout') === 'inline';
  const embed = embedTag({
    tag,
    attributes: Object.fromEntries([...(lang === 'en' ? [] : [['lang', lang]]), ...pairs]),
    fallback: plain(said) || plain(chart.textContent),
    size:
      inline || tag === 'custody-count'
        ? undefined
        : { width: Math.round(width), height: Math.max(0, Math.round(height - 60)) },
  });
  const script = embedScript({
    src: 'https://your.site/charts/custody-charts.js',
    integrity: INTEGRITY || undefined,
  });
  return {
    code: `${script}\n\n${embed}`,
    notes: [
      ...(INTEGRITY
        ? []
        : [
            'The script has not been built here: after npm run build its hash stands in the first line.',
          ]),
      ...(chart.data
        ? ['This story draws invented data; pasted, the chart draws your dataset.']
        : []),
    ],
  };
}

function tell(): void {
  const [chart] = chartsIn(document.querySelector('#storybook-root') ?? document);
  const code: EmbedCode = chart ? codeOf(chart) : { code: '', notes: [] };
  addons.getChannel().emit(EMBED_CODE, code);
}

// A reader's choice is part of the state on screen.
for (const type of ['custody-load', 'custody-select', 'custody-error', 'click'])
  document.addEventListener(type, () => setTimeout(tell));

/** Tells the panel what to paste, at each change of the controls and the toolbar. */
export const embedCode: Decorator = (story) => {
  setTimeout(tell, 200);
  return story();
};
