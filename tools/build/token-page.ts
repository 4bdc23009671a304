import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { PAPER } from '../../src/export/paper.ts';
import { TOKENS } from '../../src/theme/token-purposes.ts';
import { inProject } from '../root.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

type Element = Declaration & { readonly tagName: string };

/** Where the page lies in the project. */
export const TOKEN_PAGE = 'docs/tokens.md';

/** In the order in which the elements show them. */
const PARTS = 'heading measure sentence controls readout picture source actions table'.split(' ');

const INTRODUCTION = `# Colours and parts

Made by \`npm run build\` from \`src/theme/\` and \`custom-elements.json\`; changes belong there.

A page restyles the charts by custom properties and parts alone. Font, size, line height and ink are inherited. Three themes
to copy lie in [site/themes/](../site/themes/): each is one file of custom properties and \`::part()\` rules under one class,
which stands on any ancestor of the charts.

\`color-scheme="auto"\`, the default, takes the light or the dark values by the \`color-scheme\` of the article's CSS, and by the
system's setting where the article leaves it open; \`light\` and \`dark\` decide for one chart. A dark page that declares no
\`color-scheme\` has to say it one way or the other. Browsers without \`light-dark()\` (Chrome before 123, Firefox before 120,
Safari before 17.5) know the system's setting and the attribute only.`;

const NOTE = `“Ink alone” holds on paper, in forced colours and where the reader asks for more contrast, and overrules what the page sets. Downloaded pictures leave their page and its colours: they have the light values on white,
mixed as in the column “picture”.`;

/** The docs of what a host page can style: every custom property and every part, with what it is for. */
export async function tokenPage(): Promise<string> {
  const elements = await elementsOf(inProject('custom-elements.json'));
  const text = `${INTRODUCTION}

## Custom properties

${table(
  ['property', 'for', 'light', 'dark', 'ink alone', 'picture', 'in'],
  TOKENS.map(({ name, purpose, light, dark, ink }) => [
    code(`--custody-${name}`),
    purpose,
    code(light),
    code(dark),
    code(ink),
    code(PAPER[name]),
    namesOf(elements, ({ cssProperties }) => cssProperties, `--custody-${name}`),
  ]),
)}

${NOTE}

## Parts

${table(
  ['part', ...elements.map(({ tagName }) => code(tagName))],
  PARTS.map((part) => [
    code(part),
    ...elements.map(({ cssParts }) => described(cssParts, part)?.description ?? ''),
  ]),
)}
`;
  const options = await resolveConfig(inProject(TOKEN_PAGE));
  return format(text, { ...options, parser: 'markdown' });
}

/** Writes the page; the unit tests tell whether it is stale. */
export async function writeTokenPage(): Promise<void> {
  await writeFile(inProject(TOKEN_PAGE), await tokenPage());
}

async function elementsOf(file: string): Promise<readonly Element[]> {
  const { modules } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Element => declaration.tagName !== undefined);
}

function described(list: readonly Described[] | undefined, name: string): Described | undefined {
  return list?.find((one) => one.name === name);
}

function namesOf(
  elements: readonly Element[],
  list: (element: Element) => readonly Described[] | undefined,
  name: string,
): string {
  return elements
    .filter((element) => described(list(element), name))
    .map(({ tagName }) => tagName.replace('custody-', ''))
    .join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
