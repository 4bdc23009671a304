import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Box } from '../scenes/box.ts';
import type { Legend, LegendItem } from '../scenes/deaths-map-legend.ts';
import type { Bubble, MapPicture } from '../scenes/deaths-map-picture.ts';
import type { DeathsMapScene } from '../scenes/deaths-map.ts';
import type { Zoom } from '../scenes/deaths-map-zoom.ts';
import type { MapLabel } from '../scenes/deaths-map-labels.ts';

/** What the reader does with the map. */
export interface PictureState {
  /** The places that are pointed at or chosen. */
  readonly active: readonly string[];
  readonly onPoint: (places: readonly string[]) => void;
  readonly onChoose: (places: readonly string[]) => void;
  /** A button of the zoom was pressed, or a mark of several places that can be shown closer; undefined: as at first. */
  readonly onZoom: (zoom: Zoom | undefined) => void;
}

/** The maps and their legend as one drawing; `ids` begins its ids, which a page with several must not mix up. */
export function mapView(
  scene: DeathsMapScene,
  name: string,
  synthetic: boolean,
  strings: DeathsMapLanguage,
  state: PictureState,
  ids: string,
): SVGTemplateResult {
  const { layout, height, maps, legend } = scene;
  const { first } = layout;
  const middle = [first.x + first.width / 2, first.y + first.height / 2] as const;
  return svg`<svg
    class="map"
    role="img"
    aria-label=${name}
    width=${layout.width}
    height=${height}
    viewBox="0 0 ${layout.width} ${height}"
  >
    ${maps.map((map, i) => oneMap(map, i > 0 && (layout.corner !== undefined || map.id === 'inset'), strings, state, ids))}
    ${legendView(legend)}
    ${
      synthetic
        ? svg`<text class="synthetic" text-anchor="middle" x=${middle[0]} y=${middle[1]}
            transform="rotate(-14 ${middle[0]} ${middle[1]})">${strings.common.synthetic}</text>`
        : nothing
    }
  </svg>`;
}

function oneMap(
  map: MapPicture,
  edged: boolean,
  strings: DeathsMapLanguage,
  state: PictureState,
  ids: string,
): SVGTemplateResult {
  const { box, hidden } = map;
  const id = ids + map.id;
  const active = new Set(state.active);
  // The number in a circle is read without lines under it.
  const unhatched = map.bubbles.map(
    ({ x, y, r }) => svg`<circle class="cut" cx=${px(x)} cy=${px(y)} r=${px(r)}></circle>`,
  );
  const cover = hidden ? rectangle(hidden, 'cut') : nothing;
  return svg`<svg class="view" x=${box.x} y=${box.y} width=${box.width} height=${box.height}
    viewBox="${box.x} ${box.y} ${box.width} ${box.height}">
    ${maskOf(`water-${id}`, box, svg`<path class="cut" d=${map.country}></path>${cover}`)}
    ${map.areas.length > 0 ? svg`<clipPath id="land-${id}"><path d=${map.country}></path></clipPath>` : nothing}
    ${maskOf(`clear-${id}`, box, svg`${map.labels.map((label) => labelView(label, true))}${cover}`)}
    <g mask="url(#water-${id})">
      ${rectangle(box, 'sea')}
      <path class="neighbour" d=${map.neighbours}></path>
    </g>
    <g mask="url(#clear-${id})">
      ${map.areas.map(({ region, path, hatch, soft }) => {
        const area = `area-${id}-${region}`;
        return svg`<filter id="soft-${area}"><feGaussianBlur stdDeviation=${soft}></feGaussianBlur></filter>
          <mask id=${area}><path class="keep" d=${path} filter="url(#soft-${area})"></path>${unhatched}</mask>
          <g mask="url(#${area})" clip-path="url(#land-${id})">
            <path class="hatch" d=${hatch} transform="translate(${box.x} ${box.y})"></path>
          </g>`;
      })}
      <path class="line border" d=${map.borders}></path>
      <path class="line shore" d=${map.shores}></path>
      <path class="line coast" d=${map.coast}></path>
      <path class="line frontier" d=${map.frontier}></path>
      ${map.frame ? rectangle(map.frame, 'line frame') : nothing}
      ${map.bubbles.map((bubble) => bubbleView(bubble, active))}
    </g>
    ${map.towns.map(
      ({ x, y, capital }) =>
        svg`<circle class=${capital ? 'town capital' : 'town'} cx=${px(x)} cy=${px(y)} r=${capital ? 3 : 2}></circle>`,
    )}
    ${map.labels.map((label) => labelView(label, false))}
    ${map.bubbles.map((bubble) => bubbleOver(bubble, strings, state))}
    ${edged ? rectangle(box, 'line edge') : nothing}
  </svg>`;
}

/** Shows what is in the box but for the shapes in it. */
export function maskOf(id: string, box: Box, shapes: SVGTemplateResult): SVGTemplateResult {
  return svg`<mask id=${id} maskUnits="userSpaceOnUse" x=${box.x} y=${box.y} width=${box.width} height=${box.height}>
    ${rectangle(box, 'keep')}${shapes}
  </mask>`;
}

export function rectangle({ x, y, width, height }: Box, style: string): SVGTemplateResult {
  return svg`<rect class=${style} x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)}></rect>`;
}

function bubbleView(
  { x, y, r, precision, places, points }: Bubble,
  active: ReadonlySet<string>,
): SVGTemplateResult {
  const isActive = places.some((place) => active.has(place));
  return points > 1
    ? clusterView(x, y, r, isActive)
    : svg`<circle class="bubble ${precision}${isActive ? ' active' : ''}" cx=${px(x)} cy=${px(y)} r=${px(r)}></circle>`;
}

/** A mark of several places: its area as a bubble's, with a second edge, so that it is not taken for a place. */
function clusterView(x: number, y: number, r: number, isActive: boolean): SVGTemplateResult {
  return svg`<circle class="bubble${isActive ? ' active' : ''}" cx=${px(x)} cy=${px(y)} r=${px(r)}></circle>
    <circle class="line cluster" cx=${px(x)} cy=${px(y)} r=${px(r + 2.5)}></circle>`;
}

/** The number, and what the pointer meets: at least 24 px. A mark of several places is pointed at by the first of them. */
function bubbleOver(
  { places, x, y, r, people, points, numbered, closer }: Bubble,
  strings: DeathsMapLanguage,
  { onPoint, onChoose, onZoom }: PictureState,
): SVGTemplateResult {
  const pointed = points > 1 ? places.slice(0, 1) : places;
  return svg`${
    numbered
      ? svg`<text class="in-bubble" text-anchor="middle" x=${px(x)} y=${px(y + 4.3)}>${strings.number(people)}</text>`
      : nothing
  }<circle class="target" cx=${px(x)} cy=${px(y)} r=${px(Math.max(12, r))}
    @pointerenter=${() => onPoint(pointed)}
    @click=${() => (closer ? onZoom(closer) : onChoose(pointed))}></circle>`;
}

export function labelView({ text, lang, kind, x, y }: MapLabel, halo: boolean): SVGTemplateResult {
  return svg`<text class="label ${kind}-label${halo ? ' halo' : ''}" lang=${lang} x=${px(x)} y=${px(y)}>${text}</text>`;
}

export function legendView({ items }: Legend): SVGTemplateResult {
  return svg`<g class="legend">${items.map(
    (item) =>
      svg`${markView(item)}<text x=${px(item.textX)} y=${px(item.y + 4.2)}>${item.text}</text>`,
  )}</g>`;
}

function markView({ mark, markX, y, hatch }: LegendItem): SVGTemplateResult {
  if (mark.kind === 'sizes') {
    const largest = Math.max(...mark.radii);
    return svg`${[...mark.radii]
      .sort((a, b) => b - a)
      .map(
        (r) =>
          svg`<circle class="bubble" cx=${px(markX)} cy=${px(y + largest - r)} r=${px(r)}></circle>`,
      )}`;
  }
  if (mark.kind === 'shade')
    return rectangle(
      { x: markX - 7, y: y - 6, width: 14, height: 12 },
      `swatch shade-${mark.step}`,
    );
  if (mark.kind === 'cluster') return clusterView(markX, y, 4.5, false);
  return mark.kind === 'area'
    ? svg`${rectangle({ x: markX - 7, y: y - 6, width: 14, height: 12 }, 'area')}
        <path class="hatch" d=${hatch} transform="translate(${px(markX - 7)} ${px(y - 6)})"></path>`
    : svg`<circle class="bubble ${mark.kind}" cx=${px(markX)} cy=${px(y)} r="6"></circle>`;
}

export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
