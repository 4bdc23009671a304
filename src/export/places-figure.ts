import type { DeathsMapLanguage } from '../i18n/strings.ts';
import {
  peopleAt,
  type DeathsMapSelection,
  type PlaceOfDeaths,
} from '../model/select-deaths-map.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { columnIn, headPiece, placePieces, sideBySide } from './list-pieces.ts';
import { stacked, type Piece } from './paragraph.ts';

/** The places with their numbers: left those with a published position, right those without, and who has no place. */
export function placesFigure(
  { placed, unpositioned, named, withheld }: DeathsMapSelection,
  width: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const { deathsMap } = strings;
  const column = columnIn(width);
  const list = (places: readonly PlaceOfDeaths[], title: string): Piece =>
    stacked([
      { gap: 0, piece: headPiece(peopleAt(places), title, column, strings, measureText) },
      ...placePieces(places, column, strings, measureText).map((piece) => ({ gap: 0, piece })),
    ]);
  const nowhere = named.length + withheld.length;
  return sideBySide(
    list(placed, deathsMap.placed),
    stacked([
      { gap: 0, piece: list(unpositioned, deathsMap.unpositioned) },
      { gap: 20, piece: headPiece(nowhere, deathsMap.notStated, column, strings, measureText) },
    ]),
    width,
  );
}
