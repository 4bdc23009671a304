import type { DatasetFile } from '../model/schema.ts';
import type { Assembly } from './assembly.ts';
import { faultAt, type ReadTables, type RowOf } from './table-row.ts';

type Place = DatasetFile['places'][number];

/** The places of detention, with a point where both its coordinates and its precision are known. */
export function assemblePlaces({ places }: ReadTables, assembly: Assembly): Place[] {
  return places.map((row) => {
    const { at, values } = row;
    const record: Place = {
      id: values.id,
      name: values.name,
      kind: values.kind,
      settlement: values.settlement,
      region: values.region,
      point: pointOf(row, assembly),
      note: values.note,
      sources: [...(values.sources ?? [])],
    };
    return assembly.origins.mark(record, at, { point: 'lat' });
  });
}

function pointOf(
  { at, values }: RowOf<'places'>,
  { origins, report }: Assembly,
): Place['point'] | undefined {
  const { lat, lng, precision } = values;
  const cells = { lat, lng, precision };
  const filled = Object.values(cells).filter((value) => value !== undefined);
  if (filled.length > 0)
    for (const [field, value] of Object.entries(cells))
      if (value === undefined)
        report(faultAt(at, field, 'fill lat, lng and precision together, or none of them'));
  if (lat === undefined || lng === undefined || precision === undefined) return undefined;
  const advice = 'write degrees, or exchange lat and lng if they are swapped';
  if (Math.abs(lat) > 90)
    report(faultAt(at, 'lat', `a latitude lies between -90 and 90: ${advice}`));
  if (Math.abs(lng) > 180)
    report(faultAt(at, 'lng', `a longitude lies between -180 and 180: ${advice}`));
  return origins.mark({ lat, lng, precision }, at);
}
