import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Basemap } from '../model/basemap.ts';
import type { RegionShape, RegionsScene } from '../scenes/deaths-map-regions.ts';
import { regionEntryId, REGIONS } from './deaths-map-lists.ts';
import {
  labelView,
  legendView,
  maskOf,
  rectangle,
  type PictureState,
} from './deaths-map-picture.ts';
import { zoomView } from './deaths-map-zoom.ts';

/** The choropleth with its controls and the lines under it. */
export function regionsView(
  scene: RegionsScene,
  { credits }: Pick<Basemap, 'credits'>,
  synthetic: boolean,
  strings: DeathsMapLanguage,
  state: PictureState,
): TemplateResult {
  const words = strings.deathsMap;
  const active = scene.regions.filter(({ region }) =>
    state.active.includes(regionEntryId(REGIONS, region)),
  );
  const [read] = active;
  const known = scene.regions.filter(({ people }) => people > 0);
  return html`<div class="map-half">
    ${zoomView(scene.zoom, strings, state.onZoom)}
    ${pictureView(scene, words.regionsName(known.length), active, synthetic, strings, state)}
    <div class="reading of-regions">
      <p class="map-line ${read ? 'off' : ''}">${words.howToRegions}</p>
      <p part="readout" class="map-line readout" aria-hidden="true">
        ${read ? words.regionReadout(read.name, read.people) : nothing}
      </p>
    </div>
    <p class="map-line">${words.mapCredit(credits.map(({ text }) => text))}</p>
  </div>`;
}

function pictureView(
  scene: RegionsScene,
  name: string,
  active: readonly RegionShape[],
  synthetic: boolean,
  strings: DeathsMapLanguage,
  state: PictureState,
): SVGTemplateResult {
  const { layout, height, box, regions, labels, legend } = scene;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return svg`<svg
    class="map"
    role="img"
    aria-label=${name}
    width=${layout.width}
    height=${height}
    viewBox="0 0 ${layout.width} ${height}"
  >
    <svg class="view" x=${box.x} y=${box.y} width=${box.width} height=${box.height}
      viewBox="${box.x} ${box.y} ${box.width} ${box.height}">
      ${maskOf('water', box, svg`<path class="cut" d=${scene.country}></path>`)}
      ${maskOf('clear', box, svg`${labels.map((label) => labelView(label, true))}`)}
      <clipPath id="no-case"><path d=${regions.map(({ people, path }) => (people === 0 ? path : '')).join('')}></path></clipPath>
      <g mask="url(#water)">
        ${rectangle(box, 'sea')}
        <path class="neighbour" d=${scene.neighbours}></path>
      </g>
      <g mask="url(#clear)">
        <g clip-path="url(#no-case)">
          <path class="hatch" d=${scene.hatch} transform="translate(${box.x} ${box.y})"></path>
        </g>
        ${regions.map(({ step, path }) => (step ? svg`<path class="shade-${step}" d=${path}></path>` : nothing))}
        <path class="line border" d=${scene.borders}></path>
        <path class="line region-border" d=${scene.regionBorders}></path>
        <path class="line shore" d=${scene.shores}></path>
        <path class="line coast" d=${scene.coast}></path>
        <path class="line frontier" d=${scene.frontier}></path>
        ${active.map(({ path }) => svg`<path class="line region-active" d=${path}></path>`)}
      </g>
      ${labels.map((label) => labelView(label, false))}
      ${regions.map((region) => targetView(region, state))}
    </svg>
    ${legendView(legend)}
    ${
      synthetic
        ? svg`<text class="synthetic" text-anchor="middle" x=${x} y=${y}
            transform="rotate(-14 ${x} ${y})">${strings.common.synthetic}</text>`
        : nothing
    }
  </svg>`;
}

/** What the pointer meets: a region with cases opens its entry in the list. */
function targetView(
  { region, people, path }: RegionShape,
  { onPoint, onChoose }: PictureState,
): SVGTemplateResult {
  const entry = [regionEntryId(REGIONS, region)];
  return svg`<path class=${people > 0 ? 'target' : 'target unpublished'} d=${path}
    @pointerenter=${() => onPoint(entry)}
    @click=${() => {
      if (people > 0) onChoose(entry);
    }}></path>`;
}
