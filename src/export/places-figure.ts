import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Place } from '../model/dataset.ts';
import {
  peopleAt,
  type DeathsMapSelection,
  type PlaceOfDeaths,
} from '../model/select-deaths-map.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { paragraph, stacked, type Piece } from './paragraph.ts';
import type { Shape } from './shape.ts';
import { PICTURE_WIDTH } from './takeaway.ts';

const GUTTER = 32;
const COLUMN = (PICTURE_WIDTH - GUTTER) / 2;
/** Px that the number at a row's end keeps free. */
const NUMBER = 40;
/** Px between a town and the institution in it. */
const SPACE = 6;

/** The places with their numbers: left those with a published position, right those without, and who has no place. */
export function placesFigure(
  { placed, unpositioned, named, withheld }: DeathsMapSelection,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const { deathsMap } = strings;
  const list = (places: readonly PlaceOfDeaths[], title: string): Piece =>
    stacked([
      { gap: 0, piece: headPiece(peopleAt(places), title, strings, measureText) },
      ...sorted(places, strings).map((place) => ({
        gap: 0,
        piece: rowPiece(place, strings, measureText),
      })),
    ]);
  const left = list(placed, deathsMap.placed);
  const nowhere = named.length + withheld.length;
  const right = stacked([
    { gap: 0, piece: list(unpositioned, deathsMap.unpositioned) },
    { gap: 20, piece: headPiece(nowhere, deathsMap.notStated, strings, measureText) },
  ]);
  return {
    height: Math.max(left.height, right.height),
    shapes: [...left.shapes, { kind: 'group', shift: [COLUMN + GUTTER, 0], shapes: right.shapes }],
  };
}

function sorted(
  places: readonly PlaceOfDeaths[],
  strings: DeathsMapLanguage,
): readonly PlaceOfDeaths[] {
  const name = ({ place }: PlaceOfDeaths): string => namesOf(place, strings).join(' ');
  return [...places].sort(
    (a, b) => b.deaths.length - a.deaths.length || strings.charts.compare(name(a), name(b)),
  );
}

/** The town first, as on the map; then the institution. */
function namesOf({ name, settlement }: Place, { lang }: DeathsMapLanguage): readonly string[] {
  return [settlement, name].flatMap((text) => (text ? [textIn(text, lang).text] : []));
}

function headPiece(
  people: number,
  title: string,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const count = strings.number(people);
  const indent = measureText(count, 20, 600) + 7;
  const words = paragraph(title, COLUMN - indent, { size: 14, leading: 19 }, measureText);
  const height = words.height + 9;
  return {
    height,
    shapes: [
      { kind: 'text', x: 0, y: 17, text: count, size: 20, weight: 600, fill: 'ink' },
      { kind: 'group', shift: [indent, 2], shapes: words.shapes },
      { kind: 'path', d: `M0 ${height - 0.5}H${COLUMN}`, stroke: 'ink', strokeWidth: 1 },
    ],
  };
}

function rowPiece(
  { place, deaths }: PlaceOfDeaths,
  strings: DeathsMapLanguage,
  measureText: MeasureText,
): Piece {
  const [first = '', second] = namesOf(place, strings);
  const room = COLUMN - NUMBER;
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
    x: COLUMN,
    y: 18,
    text: strings.number(deaths.length),
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
      { kind: 'path', d: `M0 ${height - 0.5}H${COLUMN}`, stroke: 'hairline', strokeWidth: 1 },
    ],
  };
}
