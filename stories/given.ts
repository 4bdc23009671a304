import { html, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { CustodyElement } from '../src/elements/custody-element.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** What a story gives an element: attributes under their own names, and what is no attribute. */
export interface Args {
  readonly [attribute: string]: unknown;
  /** A dataset instead of `src`. */
  readonly data?: Dataset;
  /** The author's sentence inside the tag. */
  readonly content?: string;
}

class Given extends Directive {
  #names: readonly string[] = [];

  override render(args: Args): unknown {
    return args;
  }

  override update({ element }: ElementPart, [{ data, content: _, ...args }]: [Args]): void {
    (element as CustodyElement).data = data;
    const attributes = Object.entries(args).filter(
      ([name, value]) => isGiven(value) && (name !== 'src' || !data),
    );
    for (const name of this.#names) element.removeAttribute(name);
    for (const [name, value] of attributes)
      element.setAttribute(name, value === true ? '' : String(value));
    this.#names = attributes.map(([name]) => name);
  }
}

const isGiven = (value: unknown): boolean =>
  ['string', 'number'].includes(typeof value) ? value !== '' : value === true;

/** Sets a story's args on the element: `<custody-count ${given(args)}>`. */
export const given = directive(Given);

/** The author's sentence of a story. */
export const sentence = ({ content }: Args, usual: string): TemplateResult =>
  html`<p>${content ?? usual}</p>`;
