/** The script of frame.html: draws the chart that the page's address asks for, and tells the page round it its height. */
import { frameRequest } from './frame-request.ts';
import { heightMessages, isHeightQuestion } from './height-messages.ts';

const CHARTS = ['count', 'timeline', 'breakdown', 'deaths-map'];
const address = new URL(location.href);

function attributesOf(tag: string): readonly string[] | undefined {
  const element = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return element && [...(element.observedAttributes ?? []), 'lang'];
}

function show(): void {
  const { tag, attributes, unknown } = frameRequest(address, CHARTS, attributesOf);
  if (unknown.length > 0)
    console.warn(`<${tag}> does not know ${unknown.join(', ')}; see the attributes in the docs.`);
  const root = document.documentElement;
  root.lang = attributes.get('lang') ?? root.lang;
  const scheme = attributes.get('color-scheme') ?? '';
  if (['light', 'dark'].includes(scheme)) root.style.colorScheme = scheme;
  const chart = document.createElement(tag);
  for (const [name, value] of attributes) chart.setAttribute(name, value);
  // The page's own words become the chart's fallback.
  chart.append(...document.body.children);
  document.body.append(chart);
  const { updateComplete } = chart as { updateComplete?: Promise<unknown> };
  if (parent !== window) void updateComplete?.then(() => keepHeight(chart));
}

/** The chart fits the height that the frame has, as one in a page fits its place, so that nothing round the frame moves. */
function keepHeight(chart: Element): void {
  const place = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  place.setAttribute('display', 'block');
  place.setAttribute('width', '100%');
  place.setAttribute('height', '0');
  place.setAttribute('aria-hidden', 'true');
  chart.append(place);
  const free = innerHeight - document.documentElement.getBoundingClientRect().height;
  place.setAttribute('height', String(Math.max(0, Math.floor(free))));
}

/** CSS Box Sizing 4, responsive iframes; frame.html's meta tag allows it. */
type Resizable = Window & { requestResize?: () => void };

let told = 0;
function tell(): void {
  told = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const pym = address.searchParams.get('childId') ?? undefined;
  const chart = address.searchParams.get('chart') ?? '';
  // To whoever embeds the frame: a height is no secret.
  for (const message of heightMessages(told, { chart, pym })) parent.postMessage(message, '*');
  (window as Resizable).requestResize?.();
}

try {
  show();
} catch (wrong) {
  console.error(String(wrong));
  const line = document.createElement('p');
  line.textContent = wrong instanceof Error ? wrong.message : String(wrong);
  document.body.append(line);
}
if (parent !== window) {
  new ResizeObserver(() => {
    if (Math.ceil(document.documentElement.getBoundingClientRect().height) !== told) tell();
  }).observe(document.documentElement);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isHeightQuestion(data)) tell();
  });
}
