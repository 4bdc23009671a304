import type { ReactiveElement } from 'lit';
import { embedScript, embedTag, type Embed } from '../embed/snippet.ts';
import type { Drawing } from '../views/drawing.ts';
import type { Framing } from '../views/frame-view.ts';
import { addressOf } from './address-of.ts';
import { fallbackWords } from './fallback-words.ts';

/** An element with an address of its data and, where a reader can choose something, what is chosen. */
export type Embeddable = ReactiveElement & {
  readonly datasetUrl: string | undefined;
  readonly selected?: string | undefined;
};

/** The names of the scripts that a page may have. */
const OURS = /\/(custody-charts(\.classic)?|embed)\.js$/;

/**
 * The code that shows a chart elsewhere as it stands here: the script, where the page loads the charts as one file, and
 * the tag with the sentence and its source. Undefined where the data have no address.
 */
export function embedCode(
  host: Embeddable,
  { sentence, spoken, none, heading }: Drawing,
  { dataset, strings }: Framing,
  size: Embed['size'],
  here: string,
): string | undefined {
  const src = addressOf(host.datasetUrl);
  if (src === undefined) return undefined;
  const tag = embedTag({
    tag: host.localName,
    attributes: { src, ...attributesOf(host), lang: strings.lang },
    // A publisher without a page is found by its data.
    ...fallbackWords(sentence ?? spoken ?? none ?? heading.text, dataset, strings, src),
    size,
  });
  const script = scriptTag(new URL('.', here).href);
  return script ? `${script}\n\n${tag}` : tag;
}

/** The page's own tag of our script, where it has one that others can take too. */
function scriptTag(folder: string): string | undefined {
  const script = [...document.scripts].find(({ src }) => src.startsWith(folder) && OURS.test(src));
  if (!script) return undefined;
  const { type, src, integrity } = script;
  return embedScript({ src, integrity: integrity || undefined, classic: type !== 'module' });
}

/** What the page's author has set and the reader has chosen. */
function attributesOf(host: Embeddable): Readonly<Record<string, string>> {
  const { observedAttributes } = host.constructor as typeof ReactiveElement;
  const pairs = observedAttributes.flatMap((name): [string, string][] => {
    const value = name === 'selected' ? host.selected : host.getAttribute(name);
    return name === 'src' || value === null || value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(pairs);
}
