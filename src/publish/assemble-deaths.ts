import type { DatasetFile } from '../model/schema.ts';
import { filledColumns, type Assembly } from './assembly.ts';
import { faultAt, type ReadTables, type RowOf, type TableRow } from './table-row.ts';

type Death = DatasetFile['deaths'][number];

/** All that may be said about a withheld death. */
const WITHHELD_COLUMNS = [
  'id',
  'withheld',
  'date',
  'custody',
  'official_cause',
  'counted',
  'reason',
  'sources',
];
/** A title, an address or a day of the source would lead to the name. */
const WITHHELD_SOURCE_COLUMNS = ['id', 'publisher', 'lang', 'link'];

/** The cases of deaths.csv; what a withheld one may not carry is refused, in its own row and in its sources'. */
export function assembleDeaths(tables: ReadTables, assembly: Assembly): Death[] {
  const { origins, reportBetween } = assembly;
  const sources = new Map(tables.sources.map((source) => [source.values.id, source.at]));
  return tables.deaths.map(({ at, values }): Death => {
    checkRow(at, values, assembly);
    for (const id of values.withheld ? values.sources : []) {
      const source = sources.get(id);
      for (const column of source ? filledColumns(source, WITHHELD_SOURCE_COLUMNS) : [])
        if (source)
          reportBetween(
            faultAt(
              source,
              column,
              `empty this cell: ${values.id} is withheld, and this leads to its name`,
            ),
          );
    }
    const { finding, findingBy } = values;
    const record: Death = {
      id: values.id,
      name: values.name,
      withheld: values.withheld,
      date: values.date,
      custody: values.custody,
      place: values.place,
      placeAsReported: values.placeAsReported,
      officialCause: values.officialCause,
      contestedClaim: values.contestedClaim,
      claimedBy: [...(values.claimedBy ?? [])],
      finding:
        finding && findingBy
          ? origins.mark({ by: findingBy, text: finding }, at, {
              by: 'finding_by',
              text: 'finding',
            })
          : undefined,
      counted: values.counted,
      reason: values.reason,
      note: values.note,
      sources: [...values.sources],
    };
    return origins.mark(record, at);
  });
}

function checkRow(at: TableRow, values: RowOf<'deaths'>['values'], assembly: Assembly): void {
  const { languages, report } = assembly;
  const [first] = languages;
  if (values.withheld) {
    for (const column of filledColumns(at, WITHHELD_COLUMNS))
      report(faultAt(at, column, 'empty this cell: the death is withheld'));
    if (values.date !== undefined && !/^\d{4}$/.test(values.date))
      report(faultAt(at, 'date', 'write the year alone: the death is withheld'));
  } else {
    if (!values.name) report(faultAt(at, 'name', 'write the name, or yes under withheld', first));
    if (values.claimedBy && !values.contestedClaim)
      report(faultAt(at, 'contestedClaim', 'write what is claimed, or empty claimed_by'));
    if (values.finding && !values.findingBy)
      report(faultAt(at, 'findingBy', 'write who found it: court or prosecutor'));
    if (values.findingBy && !values.finding)
      report(faultAt(at, 'finding', 'write what was found, or empty finding_by', first));
  }
  checkCounted(at, values, assembly);
}

/** Whatever is not counted says why, and only that. */
export function checkCounted(
  at: TableRow,
  {
    counted,
    reason,
  }: { readonly counted: boolean; readonly reason: Record<string, string> | undefined },
  { languages, report }: Assembly,
): void {
  if (!counted && !reason) report(faultAt(at, 'reason', 'say why it is not counted', languages[0]));
  if (counted && reason)
    report(
      faultAt(at, 'reason', 'empty this cell, or write no under counted', Object.keys(reason)[0]),
    );
}
