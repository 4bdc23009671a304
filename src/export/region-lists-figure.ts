import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { DeathRegions } from '../model/select-death-regions.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { columnIn, headPiece, placePieces, rowPiece, sideBySide } from './list-pieces.ts';
import { stacked, type Piece } from './paragraph.ts';

/** The regions with their numbers, and beside them, as an equal half, who has no known region. */
export function regionListsFigure(
  { named, withheld }: DeathsMapSelection,
  { regions, known, elsewhere, unknown }: DeathRegions,
  names: ReadonlyMap<string, string>,
  width: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const { deathsMap } = strings;
  const column = columnIn(width);
  const row = (texts: readonly string[], people: number): Piece[] =>
    people > 0 ? [rowPiece(texts, people, column, strings, measureText)] : [];
  const list = (people: number, title: string, rows: readonly Piece[]): Piece =>
    stacked(
      [headPiece(people, title, column, strings, measureText), ...rows].map((piece) => ({
        gap: 0,
        piece,
      })),
    );
  return sideBySide(
    list(
      known,
      deathsMap.inRegions,
      regions.flatMap(({ region, people, places }) =>
        row([names.get(region) ?? region, deathsMap.places(places.length)], people),
      ),
    ),
    list(unknown, deathsMap.regionUnknown, [
      ...placePieces(elsewhere, column, strings, measureText),
      ...row([deathsMap.named], named.length),
      ...row([deathsMap.withheld], withheld.length),
    ]),
    width,
  );
}
