import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Basemap } from '../model/basemap.ts';
import type { DeathRegions } from '../model/select-death-regions.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import { elementWidthFor } from '../scenes/deaths-map-layout.ts';
import { regionsScene } from '../scenes/deaths-map-regions.ts';
import type { LandRegions } from '../scenes/land-regions.ts';
import type { Land } from '../scenes/land.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { accountLines } from '../views/deaths-map-account.ts';
import { noCaseText } from '../views/no-case-text.ts';
import { deathsMapRegionsRows } from './deaths-map-regions-rows.ts';
import { paragraph, stacked, type Setting } from './paragraph.ts';
import { regionListsFigure } from './region-lists-figure.ts';
import { regionsFigure } from './regions-figure.ts';
import type { Figure } from './shape.ts';
import type { Takeaway } from './takeaway.ts';

/** What the regions are taken away of. */
export interface RegionsFacts {
  readonly selection: DeathsMapSelection;
  readonly deaths: DeathRegions;
  /** The map's regions, in its order. */
  readonly names: ReadonlyMap<string, string>;
  readonly basemap: Basemap;
  readonly land: Land;
  readonly regions: LandRegions;
}

/** What is different where the regions are shown: numbers by region and by year, and their picture. */
export function deathsMapRegionsTakeaway(
  facts: RegionsFacts,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Pick<Takeaway, 'view' | 'rows' | 'picture'> {
  const { selection, deaths, names } = facts;
  return {
    view: 'regions',
    rows: deathsMapRegionsRows(selection, deaths, names, strings),
    picture: (width) => picture(facts, width, strings, measureText),
  };
}

const SMALL: Setting = { size: 12, leading: 17, fill: 'muted' };

function picture(
  { selection, deaths, names, basemap, land, regions }: RegionsFacts,
  width: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Figure {
  const { deathsMap, lang } = strings;
  const scene = regionsScene(deaths, land, regions, elementWidthFor(width), {
    strings,
    measureText,
    textIn: (text) => textIn(text, lang),
  });
  const line = (gap: number, text: string) => ({
    gap,
    piece: paragraph(text, width, SMALL, measureText),
  });
  const none = noCaseText(deaths, names, strings);
  const { height, shapes } = stacked([
    { gap: 0, piece: regionsFigure(scene) },
    line(4, deathsMap.howToRegions),
    line(2, deathsMap.mapCredit(basemap.credits.map(({ text }) => text))),
    { gap: 20, piece: regionListsFigure(selection, deaths, names, width, strings, measureText) },
    ...(none ? [line(8, none)] : []),
    ...accountLines(selection, strings).map((text, i) => line(i === 0 && !none ? 8 : 2, text)),
  ]);
  return { width, height, shapes };
}
