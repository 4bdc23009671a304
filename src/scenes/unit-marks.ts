/** Marks as SVG paths, in px. */
export interface UnitMarks {
  readonly width: number;
  readonly height: number;
  /** Diameter of a mark. */
  readonly size: number;
  /** Strokes of no length: with round ends as wide as a mark each is a disc. */
  readonly solid: string;
  /** Rings. */
  readonly hollow: string;
  /** A line through each ring. */
  readonly crosses: string;
}

const [ROW, BLOCK] = [10, 100];

/** Px between two blocks. */
const GAP = 10;

/** Diameter and distance of marks: larger where there is room for three blocks of them. */
const SMALL = { size: 6, pitch: 8 };
const LARGE = { size: 8, pitch: 10 };
const ROOMY = 330;

/**
 * One mark a person from left to right in rows of ten, and blocks of a hundred side by side as far as the room goes, so
 * that they can be counted. Those who are certain come first; `crossed` ones are people of whom no more is stated.
 */
export function unitMarks(
  kind: 'solid' | 'crossed',
  certain: number,
  possible: number,
  room: number,
): UnitMarks {
  const { size, pitch } = room < ROOMY ? SMALL : LARGE;
  const block = ROW * pitch - (pitch - size);
  const across = Math.max(1, Math.floor((room + GAP) / (block + GAP)));
  const count = Math.max(certain, possible);
  const centre = (i: number): readonly [number, number] => {
    const [inBlock, which] = [i % BLOCK, Math.floor(i / BLOCK)];
    return [
      size / 2 + (which % across) * (block + GAP) + (inBlock % ROW) * pitch,
      size / 2 + Math.floor(which / across) * (block + GAP) + Math.floor(inBlock / ROW) * pitch,
    ];
  };
  const paths = { solid: '', hollow: '', crosses: '' };
  const radius = size / 2 - 0.5;
  let [width, height] = [0, 0];
  for (let i = 0; i < count; i++) {
    const [x, y] = centre(i);
    width = Math.max(width, x + size / 2);
    height = Math.max(height, y + size / 2);
    if (kind === 'solid' && i < certain) paths.solid += `M${x},${y}h0`;
    else {
      paths.hollow += `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`;
      if (kind === 'crossed')
        paths.crosses += `M${x - radius * 0.7},${y + radius * 0.7}L${x + radius * 0.7},${y - radius * 0.7}`;
    }
  }
  return { width, height, size, ...paths };
}
