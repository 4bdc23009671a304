import { executeServerCommand } from '@web/test-runner-commands';
import type { CustodyElement } from '../../src/elements/custody-element.ts';

/** A node of Chromium's accessibility tree, as far as it matters here. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** The tree as it is read: what is ignored gives its place to its children. */
interface Said {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: ReadonlyMap<string, unknown>;
  readonly children: readonly Said[];
}

/** A screen reader says their name and nothing of what they are made of. */
const LEAVES = ['image', 'button', 'slider', 'combobox', 'textbox'];
const TEXT = ['StaticText', 'link', 'term', 'ListMarker'];

/**
 * What a screen reader says of the only element in the page, from top to bottom: a line for each thing that it stops at.
 */
export async function transcriptOf(element: CustodyElement): Promise<readonly string[]> {
  const nodes = (await executeServerCommand('accessibility-tree')) as readonly AxNode[];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (!root) throw new Error('The page has no accessibility tree.');
  const slider = element.shadowRoot?.querySelector('[aria-valuetext]');
  const value = slider?.getAttribute('aria-valuetext') ?? '';
  return treeOf(root, byId).flatMap((said) => linesOf(said, value));
}

function treeOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): readonly Said[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? treeOf(child, byId) : [];
  });
  const role = node.role?.value ?? '';
  if (role === 'InlineTextBox') return [];
  if (node.ignored || role === 'RootWebArea') return children;
  return [
    {
      role,
      name: folded(node.name?.value ?? ''),
      description: folded(node.description?.value ?? ''),
      states: new Map(node.properties?.map(({ name, value }) => [name, value.value])),
      children,
    },
  ];
}

function linesOf(said: Said, value: string): readonly string[] {
  const { role, name, states } = said;
  const inner = (): readonly string[] => runsOf(said, value);
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  switch (role) {
    case 'figure':
      return [figureLine(said), ...indented(inner())];
    case 'heading':
      return [`heading ${String(states.get('level'))}: ${textOf(said)}`];
    case 'slider':
      return [`slider: ${name} = ${value}`];
    case 'list':
      return [`list of ${said.children.length}${name && `: ${name}`}`, ...indented(inner())];
    case 'listitem':
      return inner().map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
    case 'table':
      return [`table${name && `: ${name}`}`, ...indented(inner().filter((line) => line !== name))];
    case 'row':
      return [said.children.map(textOf).join(' | ')];
    case 'status':
      return [`live region: ${textOf(said) || 'empty'}`];
    case 'paragraph':
    case 'caption':
    case 'DescriptionList':
    case 'generic':
    case 'rowgroup':
    case 'definition':
      return inner();
    default:
      return LEAVES.includes(role)
        ? [`${role}: ${name}${stateOf(said)}`]
        : [`${role}${name && `: ${name}`}`, ...indented(inner())];
  }
}

/** The heading and the sentence follow at once; a transcript that repeated them would hide what else is said twice. */
function figureLine({ name, description, children }: Said): string {
  const texts = children.map(textOf);
  const described =
    description && texts.includes(description) ? 'described by its sentence' : description;
  return [texts.includes(name) ? 'figure named by its heading' : `figure: ${name}`, described]
    .filter(Boolean)
    .join(', ');
}

/** Lines of the children; those that are text alone are one. */
function runsOf({ children }: Said, value: string): readonly string[] {
  const lines: string[] = [];
  let run: Said[] = [];
  const end = (): void => {
    const line = joined(run.map(textOf));
    if (line) lines.push(line);
    run = [];
  };
  for (const child of children) {
    if (TEXT.includes(child.role)) run.push(child);
    else {
      end();
      lines.push(...linesOf(child, value));
    }
  }
  end();
  return lines;
}

function textOf(said: Said): string {
  const { role, name, children } = said;
  if (role === 'StaticText') return name;
  if (role === 'link') return `[${name}]`;
  if (role === 'ListMarker') return name === '•' ? '' : name;
  if (LEAVES.includes(role)) return `${name} (${role}${stateOf(said)})`;
  return joined(children.map(textOf));
}

function stateOf({ states }: Said): string {
  const expanded = states.get('expanded');
  return [
    states.get('disabled') === true ? ', unavailable' : '',
    expanded === undefined ? '' : expanded ? ', expanded' : ', collapsed',
    states.get('pressed') === 'true' ? ', pressed' : '',
  ].join('');
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const joined = (parts: readonly string[]): string =>
  folded(parts.join(' '))
    .replace(/ (?=[.,;:!?)،؛‑’])/g, '')
    .replace(/\( /g, '(');
