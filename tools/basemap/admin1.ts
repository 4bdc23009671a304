import type { MultiPolygon, Polygon } from 'geojson';
import type { Polygons } from './planar.ts';

/** A unit of the first level: a district, a province, a region. Coordinates in degrees, as the source has them. */
export type Unit = {
  /** ISO 3166-1, or Natural Earth's three letters where a territory has none. */
  country: string;
  countryName: string;
  /** ISO 3166-2 as the source has it: sometimes wrong, sometimes twice. */
  code: string;
  /** `code|type`: what an overlay corrects by. */
  key: string;
  /** Names by language, the source's own under `''`. */
  names: ReadonlyMap<string, string>;
  polygons: Polygons;
};

type Row = { geometry: Polygon | MultiPolygon; properties: Record<string, unknown> };

function unitOf({ geometry, properties }: Row): Unit {
  const text = (key: string): string => {
    const value = properties[key];
    return typeof value === 'string' ? value : '';
  };
  const iso = text('iso_a2');
  const named = Object.keys(properties).filter((key) => /^name_\w{2}$/.test(key) && text(key));
  return {
    country: /^[A-Z]{2}$/.test(iso) ? iso : text('adm0_a3'),
    countryName: text('admin'),
    code: text('iso_3166_2') || text('adm1_code'),
    key: `${text('iso_3166_2')}|${text('type_en')}`,
    names: new Map([['', text('name')], ...named.map((key) => [key.slice(5), text(key)] as const)]),
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  };
}

/** Every unit of the world, from a GeoJSON file with one feature a line. */
export async function readUnits(lines: AsyncIterable<string>): Promise<Unit[]> {
  const units: Unit[] = [];
  for await (const line of lines) {
    if (line.startsWith('{"type":"Feature",')) {
      units.push(unitOf(JSON.parse(line.replace(/,\s*$/, '')) as Row));
    }
  }
  return units;
}
