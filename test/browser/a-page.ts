import { fixture, html } from '@open-wc/testing';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
// The map loads it by itself; no test waits for the server.
import '../../src/elements/deaths-map-cases.ts';
import { breakdownLanguages } from '../../src/i18n/breakdown-languages.ts';
import { countLanguages } from '../../src/i18n/count-languages.ts';
import { deathsMapLanguages } from '../../src/i18n/deaths-map-languages.ts';
import { timelineLanguages } from '../../src/i18n/timeline-languages.ts';
import { LANGUAGES, nearestLanguage, type Languages } from '../../src/i18n/load-strings.ts';
import type { Strings } from '../../src/i18n/strings.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DatasetFile } from '../../src/model/schema.ts';
import { aDataset, aDatasetFile } from '../fixtures/a-dataset.ts';
import { pseudo, PSEUDO_TAG } from '../fixtures/pseudo.ts';

/** What a picture must have room for: every language, other digits, and words 40 % longer than English. */
export const LAID_OUT: readonly string[] = [...LANGUAGES, 'ar-EG', PSEUDO_TAG];

// The pseudo-locale is English, asked for by its own tag; it is never shipped.
const LISTS: readonly Languages<Strings>[] = [
  countLanguages,
  timelineLanguages,
  breakdownLanguages,
  deathsMapLanguages,
];
for (const list of LISTS) {
  const english = list.en;
  Object.assign(list, {
    en: async (tag: string) => (tag === PSEUDO_TAG ? pseudo(await english(tag)) : english(tag)),
  });
}

/** What a test sets on an element. */
export interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: Dataset;
  /** The author's content. */
  readonly content?: string;
  readonly width?: number;
  /** Language of the page; that of Arabic sets its direction too. */
  readonly lang?: string;
}

/** An element in a page, with the synthetic dataset unless `src` or `data` say otherwise; resolves when it shows a state. */
export async function anElement<T extends CustodyElement>(
  tag: string,
  given: Given = {},
): Promise<T> {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(given.attributes ?? {}))
    element.setAttribute(name, value);
  if (!given.attributes?.['src']) element.data = given.data ?? aDataset();
  element.textContent = given.content ?? 'The author’s sentence.';
  const lang = given.lang ?? 'en';
  const dir = nearestLanguage(lang) === 'ar' ? 'rtl' : 'ltr';
  const box = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
  box.style.width = `${given.width ?? 700}px`;
  box.append(element);
  await shown(element);
  return element;
}

/** Waits until the element no longer loads. */
export async function shown(element: CustodyElement): Promise<void> {
  for (
    let tries = 0;
    tries < 200 &&
    element.matches(':state(loading), :not(:state(ready), :state(empty), :state(failed))');
    tries++
  )
    await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
}

/** The text of a part or a selector inside the element, with white space folded. */
export function textOf(element: CustodyElement, selector: string): string {
  const found = element.shadowRoot?.querySelector(selector);
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Answers fetches of the page until the test ends; counts them. Addresses are unique, since the page keeps a resource
 * for each that it has seen.
 */
export class Server {
  readonly url = `${location.origin}/${Math.random().toString(36).slice(2)}/dataset.json`;
  requests = 0;
  answer: () => Response | Promise<Response>;
  readonly #fetch = globalThis.fetch;

  constructor(file: DatasetFile | (() => Response | Promise<Response>) = aDatasetFile()) {
    this.answer = typeof file === 'function' ? file : () => new Response(JSON.stringify(file));
    globalThis.fetch = (input, init) => {
      if (String(input) !== this.url) return this.#fetch(input, init);
      this.requests += 1;
      return Promise.resolve(this.answer());
    };
  }

  stop(): void {
    globalThis.fetch = this.#fetch;
  }
}
