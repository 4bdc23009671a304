import { writeFile } from 'node:fs/promises';
import { inProject } from '../root.ts';
import { compiledForm } from './compiled-form.ts';

await writeFile(inProject('src', 'model', 'dataset-form.ts'), await compiledForm());
