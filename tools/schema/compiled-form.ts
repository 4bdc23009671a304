import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { datasetSchema } from '../../src/model/schema.ts';

/** The part of JSON Schema that the dataset's schema uses. */
interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly JsonSchema[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly not?: object;
}

/**
 * The text of `src/model/dataset-form.ts`: the dataset's schema as a form that a few lines can read. The widgets carry
 * it in place of valibot, which alone would be a fifth of the smallest of them.
 */
export async function compiledForm(): Promise<string> {
  const shared = new Map<string, string>();
  const schema = toJsonSchema(datasetSchema, { errorMode: 'ignore' }) as JsonSchema;
  const form = expression(schema, shared);
  const constants = [...shared].map(
    ([text, name]) => `const ${name}${text.startsWith('/') ? '' : ': Form'} = ${text};`,
  );
  const text = [
    '// Compiled from schema.ts by `npm run schema`; not to be edited.',
    `import { NumberForm, type Form } from './form.ts';`,
    ...constants,
    '/** What a dataset must be; `readForm` reads it. */',
    `export const datasetForm: Form = ${form};`,
  ].join('\n');
  return format(text, { ...(await resolveConfig('src/model/form.ts')), parser: 'typescript' });
}

function expression(schema: JsonSchema, shared: Map<string, string>): string {
  const inner = (part: JsonSchema): string => expression(part, shared);
  const once = (text: string): string => {
    const name = shared.get(text) ?? `form${shared.size + 1}`;
    shared.set(text, name);
    return name;
  };
  if (schema.not) return 'null';
  if (schema.oneOf) return once(`[${schema.oneOf.map(inner).join(', ')}]`);
  if (schema.enum) return JSON.stringify(schema.enum.join('|'));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'boolean') return 'true';
  if (schema.pattern !== undefined) return once(`/${schema.pattern}/`);
  if (schema.type === 'integer' || schema.type === 'number')
    return once(
      `new NumberForm(${schema.minimum ?? '-Infinity'}, ${schema.maximum ?? 'Infinity'}, ${schema.type === 'integer'})`,
    );
  if (schema.items) return once(`[${inner(schema.items)}]`);
  if (schema.propertyNames && schema.additionalProperties)
    return once(
      `new Map([[${inner(schema.propertyNames)}, ${inner(schema.additionalProperties)}]])`,
    );
  if (!schema.properties) throw new Error(`No form for ${JSON.stringify(schema)}`);
  const fields = Object.entries(schema.properties).map(
    ([name, part]) => `'${name}${schema.required?.includes(name) ? '' : '?'}': ${inner(part)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
