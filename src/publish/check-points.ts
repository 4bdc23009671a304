import { feature } from 'topojson-client';
import * as v from 'valibot';
import { parseBasemap, type Basemap } from '../model/basemap.ts';
import type { Report } from './fault.ts';
import { outlineDistance, type Outline } from './outline-distance.ts';
import { faultAt, type ReadTables, type TableRow } from './table-row.ts';

/** A point may lie so far outside: outlines are simplified, and harbours and border posts are real. */
const TOLERANCE_KM = 3;

/** The basemap in a file; undefined, and the fault reported, when it is none. */
export function readBasemap(bytes: Uint8Array, table: string, report: Report): Basemap | undefined {
  try {
    return parseBasemap(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    const { message: reason } = error as Error;
    const path = v.isValiError(error) ? `${v.getDotPath(error.issues[0]) ?? ''}: ` : '';
    const message = `is no basemap, make it again: ${path}${reason}`;
    report({ table, row: undefined, column: undefined, value: '', message });
    return undefined;
  }
}

/** Reports places whose coordinates or region the basemap's country does not hold. */
export function checkPoints(
  { places }: ReadTables,
  { topology, regions }: Basemap,
  report: Report,
): void {
  const outline = outlineOf(topology);
  const known = regions.map(({ id }) => id);
  for (const { at, values } of places) {
    const { lat, lng, region } = values;
    if (lat !== undefined && lng !== undefined) checkPoint(at, lat, lng, outline, report);
    if (region !== undefined && !known.includes(region))
      report(
        faultAt(at, 'region', `the basemap has no such region: write one of ${known.join(', ')}`),
      );
  }
}

function checkPoint(
  at: TableRow,
  lat: number,
  lng: number,
  outline: Outline,
  report: Report,
): void {
  const distance = outlineDistance(outline, lng, lat);
  if (distance <= TOLERANCE_KM) return;
  const fault = (message: string): void => report(faultAt(at, 'lat', message));
  if (lat === 0 && lng === 0)
    fault('0, 0 lies in the Atlantic: leave lat, lng and precision empty');
  else if (outlineDistance(outline, lat, lng) <= TOLERANCE_KM)
    fault(`lat and lng are swapped: write lat ${lng} and lng ${lat}`);
  else {
    const far = distance < 10 ? distance.toFixed(1) : String(Math.round(distance));
    fault(`${lat}, ${lng} lies ${far} km outside the country: correct lat and lng`);
  }
}

function outlineOf(topology: Basemap['topology']): Outline {
  const [whole, country] = [topology, topology.objects.country] as unknown as Parameters<
    typeof feature
  >;
  return feature(whole, country) as Outline;
}
