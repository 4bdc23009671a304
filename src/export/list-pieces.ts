import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Place } from '../model/dataset.ts';
import { peopleAt, type PlaceOfDeaths } from '../model/select-deaths-map.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { placesInOrder } from '../views/places-in-order.ts';
import { paragraph, stacked, type Piece } from './paragraph.ts';
import type { Shape } from './shape.ts';

const GUTTER = 32;
/** From this width of a picture two lists stand beside each other. */
const LEAST_FOR_TWO = 480;
/** Px that the number at a row's end keeps free. */
const NUMBER = 40;
/** Px between a town and the institution in it. */
const SPACE = 6;
/** A list in a picture has so many rows; the CSV has them all. */
const MOST = 40;

/** Px of a list in a picture of a width. */
export function columnIn(width: number): number {
  return width < LEAST_FOR_TWO ? width : (width - GUTTER) / 2;
}

/** Two lists beside each other; one under the other in a narrow picture. */
export function sideBySide(left: Piece, right: Piece, width: number): Piece {
  const column = columnIn(width);
  if (column === width)
    return stacked([
      { gap: 0, piece: left },
      { gap: 20, piece: right },
    ]);
  return {
    height: Math.max(left.height, right.height),
    shapes: [...left.shapes, { kind: 'group', shift: [column + GUTTER, 0], shapes: right.shapes }],
  };
}

/** A list's number of people and what they have in common. */
export function headPiece(
  people: number,
  title: string,
  column: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const count = strings.number(people);
  const indent = measureText(count, 20, 600) + 7;
  const words = paragraph(title, column - indent, { size: 14, leading: 19 }, measureText);
  const height = words.height + 9;
  return {
    height,
    shapes: [
      { kind: 'text', x: 0, y: 17, text: count, size: 20, weight: 600, fill: 'ink' },
      { kind: 'group', shift: [indent, 2], shapes: words.shapes },
      { kind: 'path', d: `M0 ${height - 0.5}H${column}`, stroke: 'ink', strokeWidth: 1 },
    ],
  };
}

/** The places with their numbers, most people first: the first of them, and the others in one row. */
export function placePieces(
  places: readonly PlaceOfDeaths[],
  column: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): readonly Piece[] {
  const sorted = placesInOrder(places, strings);
  const shown = sorted.length > MOST ? sorted.slice(0, MOST - 1) : sorted;
  const others = sorted.slice(shown.length);
  return [
    ...shown.map(({ place, deaths }) =>
      rowPiece(namesOf(place, strings), deaths.length, column, strings, measureText),
    ),
    ...(others.length > 0
      ? [
          rowPiece(
            [`\u2026 ${strings.deathsMap.places(others.length)}`],
            peopleAt(others),
            column,
            strings,
            measureText,
          ),
        ]
      : []),
  ];
}

/** The town first, as on the map; then the institution. */
function namesOf({ name, settlement }: Place, { lang }: DeathsMapLanguage): readonly string[] {
  return [settlement, name].flatMap((text) => (text ? [textIn(text, lang).text] : []));
}

/** A row of a name, what is said beside it, and a number of people. */
export function rowPiece(
  [first = '', second]: readonly string[],
  people: number,
  column: number,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const room = column - NUMBER;
  const town = paragraph(first, room, { size: 13, leading: 18 }, measureText);
  const end = measureText(first, 13) + SPACE;
  const isBeside = second !== undefined && end + measureText(second, 12) <= room;
  const institution = paragraph(
    second ?? '',
    isBeside ? room - end : room,
    { size: 12, leading: isBeside ? 18 : 16, fill: 'muted' },
    measureText,
  );
  const under = isBeside ? 0 : institution.height;
  const height = town.height + under + 8;
  const number: Shape = {
    kind: 'text',
    x: column,
    y: 18,
    text: strings.number(people),
    size: 13,
    anchor: 'end',
    fill: 'ink',
  };
  return {
    height,
    shapes: [
      { kind: 'group', shift: [0, 4], shapes: town.shapes },
      {
        kind: 'group',
        shift: isBeside ? [end, 4] : [0, 4 + town.height],
        shapes: institution.shapes,
      },
      number,
      { kind: 'path', d: `M0 ${height - 0.5}H${column}`, stroke: 'hairline', strokeWidth: 1 },
    ],
  };
}
