import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Basemap } from '../model/basemap.ts';
import type { CustodyKind } from '../model/custody-kinds.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import { elementWidthFor } from '../scenes/deaths-map-layout.ts';
import { marksOf } from '../scenes/deaths-map-marks.ts';
import { deathsMapScene } from '../scenes/deaths-map.ts';
import { landOf } from '../scenes/land.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { accountLines } from '../views/deaths-map-account.ts';
import { deathsMapRows } from './deaths-map-rows.ts';
import { mapFigure } from './map-figure.ts';
import { paragraph, stacked, type Piece, type Setting } from './paragraph.ts';
import { placesFigure } from './places-figure.ts';
import type { Figure } from './shape.ts';
import type { Takeaway } from './takeaway.ts';

/**
 * What can be taken away of the map: numbers by place and by year. No case leaves the page with it: neither names nor
 * what is told of a death, and of its sources only who published them.
 */
export function deathsMapTakeaway(
  selection: DeathsMapSelection,
  kinds: readonly CustodyKind[] | undefined,
  basemap: Basemap | undefined,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Takeaway {
  const { placed, unpositioned, named, withheld, years } = selection;
  const deaths = [...placed, ...unpositioned].flatMap((place) => place.deaths);
  const sources = [...deaths, ...named, ...withheld].flatMap((death) => death.sources);
  const totals = kinds ? [] : years.newest.flatMap((total) => total.sources);
  return {
    measure: strings.deathsMap.measure(kinds),
    cited: [...totals, ...sources],
    sources: [...totals, ...sources],
    showsPlaces: true,
    rows: deathsMapRows(selection, strings),
    picture: (width) => picture(selection, basemap, width, strings, measureText),
  };
}

const SMALL: Setting = { size: 12, leading: 17, fill: 'muted' };

function picture(
  selection: DeathsMapSelection,
  basemap: Basemap | undefined,
  width: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Figure {
  const line = (text: string): Piece => paragraph(text, width, SMALL, measureText);
  const { height, shapes } = stacked([
    ...(basemap
      ? [{ gap: 0, piece: creditedMap(selection, basemap, width, strings, measureText) }]
      : []),
    { gap: basemap ? 20 : 0, piece: placesFigure(selection, width, strings, measureText) },
    ...accountLines(selection, strings).map((text, i) => ({
      gap: i === 0 ? 8 : 2,
      piece: line(text),
    })),
  ]);
  return { width, height, shapes };
}

/** The map with its legend and whom it is from, so many px wide. */
export function creditedMap(
  selection: DeathsMapSelection,
  basemap: Basemap,
  width: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const credit = strings.deathsMap.mapCredit(basemap.credits.map(({ text }) => text));
  return stacked([
    { gap: 0, piece: map(selection, basemap, width, strings, measureText) },
    { gap: 4, piece: paragraph(credit, width, SMALL, measureText) },
  ]);
}

function map(
  selection: DeathsMapSelection,
  basemap: Basemap,
  width: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const scene = deathsMapScene(
    selection,
    landOf(basemap),
    elementWidthFor(width),
    { strings, measureText, textIn: (text) => textIn(text, strings.lang) },
    undefined,
    undefined,
    marksOf,
  );
  return mapFigure(scene, strings);
}
