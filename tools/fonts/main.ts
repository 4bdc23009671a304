/**
 * `npm run fonts`: writes fonts/widths.json, how wide the letters of the shipped fonts are, so that pictures can be laid
 * out in Node without reading a font.
 */
import { writeFile } from 'node:fs/promises';
import { inProject } from '../root.ts';
import { fontWidths } from './font-widths.ts';

await writeFile(inProject('fonts', 'widths.json'), `${JSON.stringify(fontWidths())}\n`);
