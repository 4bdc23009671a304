import type { Rgb } from 'culori';
import { colourOf, contrast, seenOn } from './colour.ts';
import type { Paint, PaintedMark } from './page/painted.ts';

/** WCAG 1.4.11. */
const MARK = 3;

/** Shapes that no reader needs to tell what is drawn, each with the reason. */
const NO_MARKS: Readonly<Record<string, string>> = {
  grid: 'leads the eye to a value that stands beside it as text',
  tick: 'leads the eye to a year that stands beside it as text',
  rule: 'leads the eye along a row',
  cross: 'leads the eye from the ring to the years',
  border: 'tells neighbours from each other, which hold no figures',
  shore: 'water, which holds no figures',
  coast: 'the edge of the sea, beside the frontier',
  edge: 'frames the smaller map',
  sea: 'ground',
  neighbour: 'ground',
  'shade-1':
    'four steps of a shade cannot be 3 to 1 each: a region has its border and its number as text',
  'shade-2': 'the same',
  'shade-3': 'the same',
  'shade-4': 'the same',
};

/** What the page and a map lay under a mark. */
export interface Ground {
  readonly page: string | undefined;
  readonly sea: string;
  readonly neighbour: string;
}

/** Marks of which neither the fill nor the edge stands out from all that can lie under them. */
export function marksBelow(ground: Ground, marks: readonly PaintedMark[]): string[] {
  const page = colourOf(ground.page ?? 'white');
  const map = [ground.sea, ground.neighbour]
    .filter(Boolean)
    .map((css) => seenOn(page, colourOf(css)));
  return marks.flatMap(({ classes, place, fill, stroke, onMap }) => {
    if ((!fill && !stroke) || classes.some((name) => name in NO_MARKS)) return [];
    const grounds = onMap ? [page, ...map] : [page];
    const best = Math.max(worstOf(fill, grounds), worstOf(stroke, grounds));
    return best < MARK ? [`${place}: ${best.toFixed(2)}`] : [];
  });
}

function worstOf(paint: Paint | undefined, grounds: readonly Rgb[]): number {
  if (!paint) return 0;
  const colour = colourOf(paint.colour);
  return Math.min(
    ...grounds.map((ground) => contrast(seenOn(ground, colour, paint.opacity), ground)),
  );
}
