import * as v from 'valibot';
import type { Report } from './fault.ts';
import { issueAdvice } from './issue-advice.ts';

/** The file that describes the tables. */
export const DESCRIPTOR_FILE = 'datapackage.json';

const constraints = v.object({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  enum: v.optional(v.array(v.union([v.string(), v.number(), v.boolean()]))),
  pattern: v.optional(v.string()),
  minimum: v.optional(v.union([v.string(), v.number()])),
  maximum: v.optional(v.union([v.string(), v.number()])),
  minLength: v.optional(v.number()),
  maxLength: v.optional(v.number()),
});

const field = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'string'),
  constraints: v.optional(constraints, {}),
});

const resource = v.object({
  name: v.string(),
  /** Frictionless allows only paths below the folder. */
  path: v.pipe(
    v.string(),
    v.regex(/^(?!\/)(?!(.*\/)?\.\.(\/|$))[^\\:]+$/, 'a path below the folder'),
  ),
  schema: v.object({
    fields: v.array(field),
    primaryKey: v.optional(v.union([v.string(), v.array(v.string())]), []),
  }),
});

const descriptor = v.object({
  resources: v.array(resource),
  custody: v.looseObject({
    languages: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag'))),
      v.minLength(1),
    ),
  }),
});

/** What is read of `datapackage.json`, a Frictionless Data Package with our values under `custody`. */
export type Descriptor = v.InferOutput<typeof descriptor>;
export type Resource = Descriptor['resources'][number];
export type Field = Resource['schema']['fields'][number];

/** The descriptor in the text of `datapackage.json`; undefined, and every fault reported, when it is none. */
export function parseDescriptor(text: string, report: Report): Descriptor | undefined {
  const fault = (column: string | undefined, value: string, message: string): void =>
    report({ table: DESCRIPTOR_FILE, row: undefined, column, value, message });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    fault(undefined, '', `is not JSON: ${(error as Error).message}`);
    return undefined;
  }
  const result = v.safeParse(descriptor, json);
  if (result.success) return result.output;
  for (const issue of result.issues)
    fault(v.getDotPath(issue) ?? undefined, issue.received, issueAdvice(issue));
  return undefined;
}
