import * as v from 'valibot';
import { checkDataset } from '../model/check-dataset.ts';
import { decodeFields } from '../model/decode-dataset.ts';
import type { Problem, Say } from '../model/problem.ts';
import { SCHEMA_MAJOR } from '../model/format.ts';
import { datasetSchema, type DatasetFile } from '../model/schema.ts';
import type { Report } from './fault.ts';
import { issueAdvice } from './issue-advice.ts';
import type { Origins } from './origins.ts';

type Path = readonly (string | number)[];

/** What to do about a problem, by the last field of its path. */
const ADVICE: Readonly<Record<string, string>> = {
  id: 'give each record an id of its own',
  compiler: 'write an id of compilers.csv',
  mainCompiler: 'write an id of compilers.csv',
  category: 'keep one row for each category of a list',
  groups: 'correct the groups or the total, or write yes under groups_overlap',
  place: 'write an id of places.csv',
  record: 'write the id of the corrected record',
  sources: 'write ids of sources.csv, separated by a space',
  date: 'correct the date, or raise custody.published',
  year: 'correct the year, or raise custody.published',
};

/**
 * Reports, by table, row and column, whatever the schema or the checks of the model find in an assembled file. True
 * when it is sound.
 */
export function checkFile(file: DatasetFile, origins: Origins, report: Report): boolean {
  const fault = (path: Path, value: unknown, message: string): void =>
    report(origins.faultAt(file, path, value, message));
  const result = v.safeParse(datasetSchema, file);
  if (!result.success) {
    for (const issue of result.issues) {
      const path = issue.path?.map(({ key }) => key as string | number) ?? [];
      fault(path, issue.input, issueAdvice(issue));
    }
    return false;
  }
  const problems = [...checkVersion(file), ...modelProblems(file), ...checkNamespace(file)];
  for (const { path, value, message } of problems)
    fault(path, value, withAdvice(path, value, message));
  return problems.length === 0;
}

function modelProblems(file: DatasetFile): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (path, value, message) => void problems.push({ path, value, message });
  checkDataset(file, say);
  decodeFields(file, say);
  return problems;
}

function withAdvice(path: Path, value: unknown, message: string): string {
  const field = path.findLast((key) => typeof key === 'string');
  const advice = field === undefined ? undefined : ADVICE[field];
  const found = typeof value === 'number' ? `${message} (${value})` : message;
  return advice === undefined ? found : `${found}: ${advice}`;
}

function checkVersion({ schema }: DatasetFile): Problem[] {
  if (schema.split('.')[0] === String(SCHEMA_MAJOR)) return [];
  return [{ path: ['schema'], value: schema, message: `write ${SCHEMA_MAJOR}.0` }];
}

/** Whatever a `measure` or a correction can name shares one namespace. */
function checkNamespace(file: DatasetFile): Problem[] {
  const tables = [
    'counts',
    'milestones',
    'deathTotals',
    'deathTotalsLeftOut',
    'deaths',
    'places',
    'figures',
    'corrections',
  ] as const;
  const seen = new Map<string, string>();
  return tables.flatMap((table) =>
    file[table].flatMap(({ id }, i): Problem[] => {
      const taken = seen.get(id);
      if (taken === undefined) seen.set(id, table);
      if (taken === undefined || taken === table) return [];
      return [{ path: [table, i, 'id'], value: id, message: `is the id of a record in ${taken}` }];
    }),
  );
}
