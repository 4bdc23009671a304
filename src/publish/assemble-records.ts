import type { DatasetFile } from '../model/schema.ts';
import type { Assembly } from './assembly.ts';
import { quantityOf } from './quantity-of.ts';
import { faultAt, type ReadTables } from './table-row.ts';

/** The records whose rows need no other table. */
export function assembleRecords(
  tables: ReadTables,
  assembly: Assembly,
): Pick<
  DatasetFile,
  'compilers' | 'categories' | 'milestones' | 'figures' | 'sources' | 'corrections'
> {
  const { origins, report } = assembly;
  return {
    compilers: tables.compilers.map(({ at, values: { id, name, short, definition, sources } }) => {
      if (definition && !sources)
        report(faultAt(at, 'sources', 'a definition needs the source that gives it'));
      return origins.mark({ id, name, short, definition, sources: sources && [...sources] }, at);
    }),
    categories: tables.categories.map(({ at, values: { id, label, note } }) =>
      origins.mark({ id, label, note }, at),
    ),
    milestones: tables.milestones.map(({ at, values: { id, date, kind, text, sources } }) =>
      origins.mark({ id, date, kind, text, sources: [...sources] }, at),
    ),
    figures: assembleFigures(tables, assembly),
    sources: assembleSources(tables, assembly),
    corrections: tables.corrections.map(({ at, values: { id, date, record, text, sources } }) =>
      origins.mark({ id, date, record, text, sources: [...(sources ?? [])] }, at),
    ),
  };
}

function assembleFigures(
  { figures }: ReadTables,
  { origins, report }: Assembly,
): DatasetFile['figures'] {
  return figures.flatMap(({ at, values }) => {
    const { id, label, date, unit, saidBy, note, sources } = values;
    const quantity = quantityOf(values, (field, message) => report(faultAt(at, field, message)));
    if (!quantity) return [];
    if (unit === 'people' && !/^\d*$/.test(at.cells.get('value') ?? ''))
      report(faultAt(at, 'value', 'people are counted in whole numbers without a separator'));
    const record = {
      id,
      label,
      date,
      quantity: origins.mark({ ...quantity, unit }, at),
      saidBy,
      note,
      sources: [...sources],
    };
    return [origins.mark(record, at, { quantity: 'value' })];
  });
}

/** An address leaves its table only where the row says `link` yes. */
function assembleSources(
  { sources }: ReadTables,
  { origins, report }: Assembly,
): DatasetFile['sources'] {
  return sources.map(({ at, values }) => {
    const { id, publisher, title, published, lang, link, address } = values;
    if (link && address === undefined)
      report(
        faultAt(at, 'address', 'write the address that readers are sent to, or no under link'),
      );
    const url = link ? address : undefined;
    return origins.mark({ id, publisher, title, published, lang, url }, at, { url: 'address' });
  });
}
