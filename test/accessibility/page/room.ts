import { isSeen, placeOf, textNodes } from './painted.ts';

/** What another box must not cover by more than so many px: boxes of lines are higher than their letters. */
const TOUCH = 3;

interface Placed {
  readonly place: string;
  readonly text: string;
  readonly box: DOMRect;
}

/** Texts of the element that lie over one another, or whose own box cuts them. */
export function crowdedTexts(element: Element): string[] {
  const texts = textNodes(element).flatMap((node): Placed[] => {
    const parent = node.parentElement;
    // The watermark lies across the picture on purpose.
    if (!parent || !isSeen(parent) || parent.closest('.synthetic')) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((box) => ({
        place: placeOf(parent),
        text: (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40),
        box,
      }));
  });
  const over = texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => covers(one.box, other.box))
      .map((other) => `${one.place} “${one.text}” over ${other.place} “${other.text}”`),
  );
  return [...new Set([...over, ...cutBoxes(element)])];
}

function covers(a: DOMRect, b: DOMRect): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  // Of a line's height the letters fill the middle.
  const inset = (a.height + b.height) / 8;
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - inset;
  return wide > TOUCH && high > TOUCH;
}

/** Boxes that cut what overflows them, and have more than they show; those that can be scrolled cut nothing. */
function cutBoxes(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((box) => {
    if (box instanceof SVGElement || !isSeen(box)) return [];
    const { overflowX, overflowY } = getComputedStyle(box);
    const wide = overflowX === 'hidden' && box.scrollWidth > box.clientWidth + 1;
    const high = overflowY === 'hidden' && box.scrollHeight > box.clientHeight + TOUCH;
    return wide || high
      ? [`${placeOf(box)} cuts “${(box.textContent ?? '').trim().slice(0, 40)}”`]
      : [];
  });
}

/** Texts of drawings that stand outside the window. */
export function textsOutside(element: Element): string[] {
  return textNodes(element).flatMap((node) => {
    const parent = node.parentElement;
    if (!parent || !isSeen(parent) || parent.closest('.more-body')) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    return width > 1 && (left < -1 || right > innerWidth + 1)
      ? [`${placeOf(parent)} “${(node.textContent ?? '').trim().slice(0, 40)}”`]
      : [];
  });
}
