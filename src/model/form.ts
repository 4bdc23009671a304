import type { Problem } from './problem.ts';

type Path = Problem['path'];

/**
 * What a value must be, as compiled from the schema: a RegExp for text, a string `a|b` for one of several words, a
 * `NumberForm` for a number, `true` for a boolean, `[form]` for an array, `[shape, shape …]` for one of several objects, a Map
 * from the form of a name to the form of its value for a record, null for nothing, and an object for an object whose
 * optional fields end with `?`.
 */
export type Form =
  RegExp | string | NumberForm | true | null | readonly Form[] | ReadonlyMap<RegExp, Form> | Shape;

interface Shape {
  readonly [field: string]: Form;
}

/** Numbers from `min` to `max`; `whole` for counts of people. */
export class NumberForm {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;

  constructor(min: number, max: number, whole: boolean) {
    this.min = min;
    this.max = max;
    this.whole = whole;
  }
}

/** The value that does not have its form, and where it stands. */
export class Mismatch extends Error implements Problem {
  readonly path: Path;
  readonly value: unknown;

  constructor(path: Path, expected: string, value: unknown) {
    super(`expected ${expected}`);
    this.path = path;
    this.value = value;
  }
}

/**
 * The value as a fresh copy that holds the known fields alone; names such as `__proto__` stay names.
 * @throws {Mismatch} at the first value that does not have its form.
 */
export function readForm(form: Form, value: unknown, path: Path = []): unknown {
  const expect = (right: boolean, expected: string): void => {
    if (!right) throw new Mismatch(path, expected, value);
  };
  if (form instanceof RegExp)
    expect(typeof value === 'string' && form.test(value), `text like ${form.source}`);
  else if (typeof form === 'string')
    expect(form.split('|').includes(value as string), `one of ${form}`);
  else if (form instanceof NumberForm) {
    const { min, max, whole } = form;
    const right = whole ? Number.isSafeInteger(value) : Number.isFinite(value);
    expect(
      right && min <= (value as number) && (value as number) <= max,
      whole ? 'a whole number' : 'a number',
    );
  } else if (form === true) expect(typeof value === 'boolean', 'true or false');
  else if (!form) expect(false, 'nothing');
  else if (Array.isArray(form)) {
    if (form.length > 1) return readOneOf(form as Shape[], value, path);
    expect(Array.isArray(value), 'a list');
    return (value as unknown[]).map((item, i) =>
      readForm((form as Form[])[0] ?? null, item, [...path, i]),
    );
  } else {
    expect(typeof value === 'object' && value !== null && !Array.isArray(value), 'an object');
    return form instanceof Map
      ? readRecord(form as ReadonlyMap<RegExp, Form>, value as object, path)
      : readFields(form as Shape, value as object, path);
  }
  return value;
}

function readFields(form: Shape, value: object, path: Path): object {
  const fields: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(form)) {
    const name = field.replace('?', '');
    const own: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
    if (own !== undefined || name === field) fields[name] = readForm(inner, own, [...path, name]);
  }
  return fields;
}

function readRecord(form: ReadonlyMap<RegExp, Form>, value: object, path: Path): object {
  const entries = Object.entries(value).map(([name, own]): [string, unknown] => {
    for (const [names, inner] of form)
      if (names.test(name)) return [name, readForm(inner, own, [...path, name])];
    throw new Mismatch([...path, name], 'a known name', name);
  });
  return Object.fromEntries(entries);
}

/** Several shapes tell themselves apart by their first field; an unknown word there is refused as the first shape's. */
function readOneOf(shapes: readonly Shape[], value: unknown, path: Path): unknown {
  const [name = ''] = Object.keys(shapes[0] ?? {});
  const word = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  const shape = shapes.find((one) =>
    String(one[name])
      .split('|')
      .includes(word as string),
  );
  return readForm(shape ?? shapes[0] ?? null, value, path);
}
