import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { datasetForm } from '../../../src/model/dataset-form.ts';
import { Mismatch, readForm } from '../../../src/model/form.ts';
import { datasetSchema } from '../../../src/model/schema.ts';
import { compiledForm } from '../../../tools/schema/compiled-form.ts';
import { aDatasetFile } from '../../fixtures/a-dataset.ts';
import { mutations } from '../../fixtures/mutations.ts';

function accepted(json: unknown): unknown {
  try {
    return { file: readForm(datasetForm, json) };
  } catch (error) {
    if (error instanceof Mismatch) return error;
    throw error;
  }
}

describe('the compiled form', () => {
  it('is what the schema compiles to', async () => {
    const committed = readFileSync(
      new URL('../../../src/model/dataset-form.ts', import.meta.url),
      'utf8',
    );
    expect(committed, 'run `npm run schema`').toBe(await compiledForm());
  });

  it('accepts and refuses what the schema does, and reads the same', () => {
    fc.assert(
      fc.property(mutations(aDatasetFile()), (json) => {
        const byForm = accepted(json);
        const bySchema = v.safeParse(datasetSchema, json);
        // The form is stricter in two places: valibot drops a key named __proto__ and takes a list for a record.
        if (JSON.stringify(json).includes('__proto__')) return;
        if (byForm instanceof Mismatch && Array.isArray(byForm.value)) return;
        expect(!(byForm instanceof Mismatch)).toBe(bySchema.success);
        if (bySchema.success) expect(byForm).toEqual({ file: bySchema.output });
      }),
      { numRuns: 1000 },
    );
  });

  it('says the path, the value and what was expected', () => {
    const file = aDatasetFile();
    Object.assign(file.counts[1]?.quantity ?? {}, { value: 'many' });
    expect(accepted(file)).toEqual(
      new Mismatch(['counts', 1, 'quantity', 'value'], 'a whole number', 'many'),
    );
  });

  it('drops unknown fields and shares no object with what it read', () => {
    const json = { ...aDatasetFile(), weather: {} };
    const { file } = accepted(json) as { file: typeof json };
    expect(file).not.toHaveProperty('weather');
    expect(file.counts[0]).not.toBe(json.counts[0]);
  });
});
