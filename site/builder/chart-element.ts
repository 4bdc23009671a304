import { roomBox } from '../../src/embed/room.ts';
import type { ChartWords } from './chart-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The tag of a code as a page has it, with its sentence and its place. */
export function chartElement(
  chart: string,
  attributes: Readonly<Record<string, string>>,
  words: ChartWords,
  boxes: readonly number[],
): HTMLElement {
  const element = document.createElement(`custody-${chart}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (words.bare !== undefined) element.append(words.bare);
  else element.append(sentenceElement(words), ...boxes.map(boxElement));
  return element;
}

/** The sentence with its source. */
export function sentenceElement({ fallback, source }: ChartWords): HTMLElement {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.textContent = source?.text ?? '';
  if (source?.href) link.href = source.href;
  paragraph.append(`${fallback} `, link);
  return paragraph;
}

/** An empty box of the place. */
export function boxElement(height: number): Element {
  const box = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries(roomBox(height))) box.setAttribute(name, value);
  return box;
}
