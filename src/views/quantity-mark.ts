import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Quantity } from '../model/quantity.ts';

/** px of the mark: where its line runs, and how long it is. */
const MIDDLE = 5;
const WIDTH = 20;

const tick = (x: number): string => `M${x},1V9`;
const arrow = (x: number, towards: 1 | -1): string =>
  `M${x - 4 * towards},1.5L${x},${MIDDLE}L${x - 4 * towards},8.5`;
const OPEN_UP = arrow(WIDTH - 1, 1);
const OPEN_DOWN = arrow(1, -1);

/** The ends of what a quantity may be: a tick where it ends, an arrow where it is open. */
const ENDS: Readonly<Partial<Record<Quantity['qualifier'], string>>> = {
  'more-than': OPEN_UP,
  'at-least': tick(1) + OPEN_UP,
  'at-most': OPEN_DOWN + tick(WIDTH - 1),
  about: OPEN_DOWN + OPEN_UP,
  between: tick(1) + tick(WIDTH - 1),
};

/**
 * A number that is not exact drawn as a broken line, open where it has no end. It has no scale, so that two
 * measures can't be compared by it; the words beside it say the same.
 */
export function quantityMark({ qualifier }: Quantity): SVGTemplateResult | typeof nothing {
  const ends = ENDS[qualifier];
  return ends === undefined
    ? nothing
    : svg`<svg class="quantity-mark" aria-hidden="true" width=${WIDTH} height=${2 * MIDDLE} viewBox="0 0 ${WIDTH} ${2 * MIDDLE}">
        <path class="open" d="M1,${MIDDLE}H${WIDTH - 1}"></path><path d=${ends}></path>
      </svg>`;
}
