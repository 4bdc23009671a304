import { isSeen, placeOf } from './painted.ts';

/** WCAG 2.5.8, in CSS pixels. */
const TARGET = 24;

/** What can be pressed and is to be seen. */
export function controlsOf(element: Element): HTMLElement[] {
  const found = element.shadowRoot?.querySelectorAll<HTMLElement>(
    'button, a[href], input, summary',
  );
  return [...(found ?? [])].filter(isSeen);
}

/**
 * Controls that are less than 24 px high or wide and have not that much room to themselves either: a circle of 24 px
 * round the middle of each meets no other control. Links in a sentence are as high as its line.
 */
export function smallTargets(element: Element): string[] {
  const controls = controlsOf(element).filter((control) => !isInSentence(control));
  const boxes = controls.map((control) => control.getBoundingClientRect());
  return controls.flatMap((control, i) => {
    const box = boxes[i];
    if (!box || (box.width >= TARGET - 0.01 && box.height >= TARGET - 0.01)) return [];
    const circle = around(box);
    const near = boxes.some(
      (other, j) => i !== j && (meets(circle, other) || touch(circle, around(other))),
    );
    return near ? [`${placeOf(control)}: ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`] : [];
  });
}

interface Circle {
  readonly x: number;
  readonly y: number;
}

const around = ({ x, y, width, height }: DOMRect): Circle => ({
  x: x + width / 2,
  y: y + height / 2,
});

const touch = (a: Circle, b: Circle): boolean => Math.hypot(a.x - b.x, a.y - b.y) < TARGET;

function meets({ x, y }: Circle, { left, right, top, bottom }: DOMRect): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.hypot(dx, dy) < TARGET / 2;
}

/** A link with words of the same line before or after it. */
function isInSentence(control: HTMLElement): boolean {
  if (!(control instanceof HTMLAnchorElement) || getComputedStyle(control).display !== 'inline')
    return false;
  const block = control.closest('li, p, td, dd');
  const own = control.textContent?.trim().length ?? 0;
  return (block?.textContent?.trim().length ?? 0) > own + 1;
}

/** A ring of focus as it is drawn. */
export interface Ring {
  readonly place: string;
  readonly style: string;
  readonly width: number;
  readonly colour: string;
  /** Whether something cuts it, or it leaves the window. */
  readonly cut: boolean;
}

/** Puts the focus on each control in turn, and tells the rings. */
export function focusRings(element: Element): Ring[] {
  return controlsOf(element).map((control) => {
    control.focus();
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(control);
    const width = Number.parseFloat(outlineWidth);
    const reach = width + Number.parseFloat(outlineOffset);
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const outer = {
      left: left - reach,
      right: right + reach,
      top: top - reach,
      bottom: bottom + reach,
    };
    return {
      place: placeOf(control),
      style: outlineStyle,
      width,
      colour: outlineColor,
      cut: outer.left < 0 || outer.right > innerWidth || isCut(control, outer),
    };
  });
}

function isCut(
  control: Element,
  ring: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
): boolean {
  for (let box = control.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === 'visible') continue;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    if (ring.left < left || ring.right > right || ring.top < top || ring.bottom > bottom)
      return true;
  }
  return false;
}
