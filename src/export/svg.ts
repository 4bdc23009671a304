import { directionOf } from './direction.ts';
import { PAPER, type Palette } from './paper.ts';
import type { Figure, Ink, Paint, Shape } from './shape.ts';

/** What a standalone picture says of itself. */
export interface About {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly about: string;
  /** The font's family as CSS writes it. */
  readonly family: string;
  readonly lang: string;
  /** Begins the ids in the file, so that two pictures in one page stay apart. */
  readonly id: string;
  /** Absent: light. */
  readonly palette?: Palette | undefined;
}

/** What is left out is undefined. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;
type Text = Extract<Shape, { kind: 'text' }>;
type Group = Extract<Shape, { kind: 'group' }>;

/** What shapes are written with. */
interface Writing {
  /** A new id of the file. */
  readonly nextId: () => string;
  readonly colour: (paint: Paint) => string;
}

/**
 * A figure as an SVG file of its own, each of its px `scale` px wide: shapes and text alone, no script, style or address
 * outside of it.
 */
export function svgText(figure: Figure, about: About, scale = 1): string {
  const { width, height } = figure;
  const viewBox = `0 0 ${width} ${height}`;
  const size = { viewBox, width: width * scale, height: height * scale };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement([{ figure }], size, about)}\n`;
}

/** A figure in a drawing, and what is written round it. */
export interface Placed {
  readonly figure: Figure;
  readonly wrap?: (content: string) => string;
}

/** Figures on one paper as an `svg` element with these attributes beside those that say what it shows. */
export function svgElement(
  figures: readonly Placed[],
  size: Attributes,
  { title, about, family, lang, id, palette = PAPER }: About,
): string {
  const writing: Writing = { nextId: numberedIds(id), colour: (paint) => palette[paint] };
  const [named, described] = [writing.nextId(), writing.nextId()];
  const content = [
    element('title', { id: named }, escaped(title)),
    element('desc', { id: described }, escaped(about)),
    element('rect', { width: '100%', height: '100%', fill: palette.paper }),
    ...figures.map(({ figure, wrap = (content) => content }) =>
      wrap(figure.shapes.map((shape) => shapeText(shape, writing)).join('\n')),
    ),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      role: 'img',
      'aria-labelledby': named,
      'aria-describedby': described,
      lang,
      'xml:lang': lang,
      'font-family': `${family}, sans-serif`,
    },
    `\n${content.join('\n')}\n`,
  );
}

function numberedIds(prefix: string): () => string {
  let n = 0;
  return () => `${prefix}-${(n += 1)}`;
}

function shapeText(shape: Shape, writing: Writing): string {
  const { colour } = writing;
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return element('rect', { x, y, width, height, rx: radius, ...inkOf(shape, colour) });
    }
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...inkOf(shape, colour) });
    case 'path':
      return element('path', { d: shape.d, ...inkOf(shape, colour) });
    case 'text':
      return textElement(shape, colour);
    case 'group':
      return groupElement(shape, writing);
  }
}

function textElement(shape: Text, colour: Writing['colour']): string {
  const { x, y, text, size, weight, italic, anchor = 'start', letterSpacing, lang, turned } = shape;
  const isTurnedRound = directionOf(text) === 'rtl';
  // The start of a text that runs from the right is its right end.
  const ends = { start: 'end', middle: 'middle', end: 'start' } as const;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight === 600 ? 600 : undefined,
      'font-style': italic ? 'italic' : undefined,
      'letter-spacing': letterSpacing,
      'text-anchor': orDefault(isTurnedRound ? ends[anchor] : anchor, 'start'),
      direction: isTurnedRound ? 'rtl' : undefined,
      lang,
      'xml:lang': lang,
      transform: turned === undefined ? undefined : `rotate(${turned} ${x} ${y})`,
      ...inkOf(shape, colour),
    },
    escaped(text),
  );
}

/** The group in as many `g` as it has limits: one element bears one clip and one mask. */
function groupElement({ shapes, shift, clip, cut, fade }: Group, writing: Writing): string {
  const { nextId } = writing;
  const defs: string[] = [];
  const limits: Attributes[] = [];
  if (clip) {
    const clipId = nextId();
    const shape = 'd' in clip ? element('path', { d: clip.d }) : element('rect', { ...clip });
    defs.push(element('clipPath', { id: clipId }, shape));
    limits.push({ 'clip-path': `url(#${clipId})` });
  }
  if (cut) {
    const maskId = nextId();
    const everything = element('rect', { ...EVERYWHERE, fill: '#fff' });
    const holes = cut
      .map((shape) => shapeText(shape, { ...writing, colour: () => BLACK }))
      .join('');
    defs.push(element('mask', { id: maskId, ...WHOLE }, everything + holes));
    limits.push({ mask: `url(#${maskId})` });
  }
  if (fade) {
    const [maskId, blurId] = [nextId(), nextId()];
    const blur = element('feGaussianBlur', { stdDeviation: fade.px });
    defs.push(element('filter', { id: blurId }, blur));
    const inside = element('path', { d: fade.d, fill: '#fff', filter: `url(#${blurId})` });
    defs.push(element('mask', { id: maskId, ...WHOLE }, inside));
    limits.push({ mask: `url(#${maskId})` });
  }
  const [first = {}, ...others] = limits;
  const inner = others.reduce(
    (content, limit) => element('g', limit, content),
    shapes.map((shape) => shapeText(shape, writing)).join('\n'),
  );
  const [dx, dy] = shift ?? [0, 0];
  const transform = shift ? `translate(${hundredth(dx)} ${hundredth(dy)})` : undefined;
  return element('g', { transform, ...first }, defs.join('') + inner);
}

/** Far beyond every picture, in its own px. */
const EVERYWHERE = { x: -5000, y: -5000, width: 20_000, height: 20_000 };
/** A mask hides what is black in it. */
const BLACK = '#000';
const WHOLE = { maskUnits: 'userSpaceOnUse', ...EVERYWHERE };

function inkOf(
  { fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash }: Ink,
  colour: Writing['colour'],
): Attributes {
  return {
    fill: fill ? colour(fill) : 'none',
    'fill-opacity': fillOpacity,
    stroke: stroke && colour(stroke),
    'stroke-width': stroke && orDefault(strokeWidth, 1),
    'stroke-opacity': strokeOpacity,
    'stroke-linejoin': stroke && 'round',
    'stroke-dasharray': dash?.join(' '),
  };
}

function orDefault<T>(value: T, usual: T): T | undefined {
  return value === usual ? undefined : value;
}

/** An element with its attributes; `content` is markup. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escaped(typeof value === 'number' ? String(hundredth(value)) : value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Text for XML, without the characters that it can't bear: controls and halves of a pair. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
