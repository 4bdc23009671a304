import type { TimelineScene } from '../scenes/timeline.ts';
import type { Shape } from './shape.ts';

/** Dots from the letters of the page's notes up through the plot. */
export function noteLines({ notes, top, bottom }: TimelineScene): Shape[] {
  const dots = `v1${'m0 3v1'.repeat(Math.floor((bottom - top) / 4))}`;
  return notes
    .filter(({ bracket }) => !bracket)
    .map(({ x }) => ({ kind: 'path', d: `M${x} ${top}${dots}`, stroke: 'muted', strokeWidth: 1 }));
}

/** The letters under the baseline, with a bracket for a span. */
export function noteShapes({ notes, bottom }: TimelineScene): Shape[] {
  return notes.flatMap(({ letter, x, y, bracket }): Shape[] => {
    const middle = bottom + y - 4;
    const d = bracket && `M${x + 7} ${middle}H${bracket.to}V${middle - 4}`;
    return [
      ...(d ? [{ kind: 'path', d, stroke: 'muted', strokeWidth: 1 } as const] : []),
      {
        kind: 'text',
        x,
        y: bottom + y,
        text: letter,
        size: 12,
        weight: 600,
        italic: true,
        fill: 'ink',
        anchor: 'middle',
      },
    ];
  });
}
