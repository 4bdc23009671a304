import { geoIdentity, geoPath } from 'd3-geo';
import type { Figure, Shape } from '../export/shape.ts';
import { grown, type Box } from '../scenes/box.ts';

/** Px beyond a map's edge that are kept, so that no cut and no stroke's end comes into view. */
const MARGIN = 40;

/**
 * The figure without the parts of its paths that lie far outside of the box to which their group is clipped. A file is
 * smaller by what nobody sees, and resvg ends the whole process on groups that reach too far beyond the picture.
 */
export function trimmedFigure({ width, height, shapes }: Figure): Figure {
  return { width, height, shapes: shapes.flatMap((shape) => trimmedShape(shape, undefined)) };
}

function trimmedShape(shape: Shape, within: Box | undefined): readonly Shape[] {
  if (shape.kind === 'path') {
    const d = within ? trimmedPath(shape.d, within) : shape.d;
    return d === '' ? [] : [{ ...shape, d }];
  }
  if (shape.kind !== 'group') return [shape];
  const { shift: [dx, dy] = [0, 0], clip, fade, shapes } = shape;
  const moved = within && { ...within, x: within.x - dx, y: within.y - dy };
  const box = clip && 'x' in clip ? grown(clip, MARGIN) : moved;
  const clipPath = clip && 'd' in clip && box ? { d: trimmedPath(clip.d, box) } : clip;
  const faded = fade && box ? { ...fade, d: trimmedPath(fade.d, box) } : fade;
  const isNothing = faded?.d === '' || (clipPath && 'd' in clipPath && clipPath.d === '');
  if (isNothing) return [];
  return [
    {
      ...shape,
      ...(clipPath && { clip: clipPath }),
      ...(faded && { fade: faded }),
      shapes: shapes.flatMap((inner) => trimmedShape(inner, box)),
    },
  ];
}

type Place = [number, number];

/** Lines or, where they end in Z, rings of straight steps; other paths stay as they are. */
function trimmedPath(d: string, { x, y, width, height }: Box): string {
  if (!/^(M[-\d.]+,[-\d.]+(L[-\d.]+,[-\d.]+)*Z?)+$/.test(d)) return d;
  const clip = geoPath(
    geoIdentity().clipExtent([
      [x, y],
      [x + width, y + height],
    ]),
  ).digits(1);
  const parts = d.split('M').slice(1);
  return parts
    .map((part) => {
      const steps = part.replace('Z', '').split('L');
      const places = steps.map((step) => step.split(',').map(Number) as Place);
      const [first] = places;
      return (
        (part.endsWith('Z') && first
          ? clip({ type: 'Polygon', coordinates: [[...places, first]] })
          : clip({ type: 'LineString', coordinates: places })) ?? ''
      );
    })
    .join('');
}
