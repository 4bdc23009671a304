import { html, type TemplateResult } from 'lit';
import type { TextIn } from '../model/localised.ts';

/** Text of the dataset, isolated from the words round it and marked with its own language. */
export function textInView({ text, lang }: TextIn): TemplateResult {
  return html`<bdi lang=${lang}>${text}</bdi>`;
}
