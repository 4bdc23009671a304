import type { AttributeFact } from './facts.ts';
import type { Known } from './known-values.ts';

/** A control for an attribute. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** True where every chart has it. */
  readonly shared: boolean;
} & (
  | { readonly kind: 'checkbox' | 'number' | 'date' }
  /** One of these, or what the chart does by itself. */
  | { readonly kind: 'select'; readonly values: readonly string[] }
  /** Any of these, separated by spaces. */
  | { readonly kind: 'words'; readonly values: readonly Known[] }
  /** Any text; these come to mind. */
  | { readonly kind: 'text'; readonly values: readonly Known[] }
);

/** Attributes that the page sets itself: where the data lie, and in the group of language and colours. */
const ELSEWHERE = ['src', 'color-scheme'];

/** What a frozen chart has no use for: its data stay, and its day is theirs. */
const LIVE_ONLY = ['as-of', 'refresh-interval', 'announce'];

/** The attributes that the page offers for a tag. */
export const offered = (attributes: readonly AttributeFact[]): readonly AttributeFact[] =>
  attributes.filter(({ name }) => name !== 'src');

/** The attributes that mean something for live or frozen figures. */
export const meansSomething = (name: string, figures: 'live' | 'frozen'): boolean =>
  figures === 'live' || !LIVE_ONLY.includes(name);

/**
 * The controls for the attributes of a tag, in the manifest's order: what it says of their types decides their kind.
 * @param known Values that the dataset and the charts name, by attribute.
 */
export function fieldsOf(
  attributes: readonly AttributeFact[],
  figures: 'live' | 'frozen',
  known: Readonly<Record<string, readonly Known[]>>,
): readonly Field[] {
  return attributes
    .filter(({ name }) => !ELSEWHERE.includes(name) && meansSomething(name, figures))
    .map((attribute) => fieldOf(attribute, known[attribute.name] ?? []));
}

function fieldOf(
  { name, type, description, shared }: AttributeFact,
  known: readonly Known[],
): Field {
  const help = plain(description);
  const field = { name, label: labelOf(name), help, shared };
  const values = literals(type);
  if (values) return { ...field, kind: 'select', values };
  if (type === 'boolean') return { ...field, kind: 'checkbox' };
  if (type === 'number') return { ...field, kind: 'number' };
  // A list whose words are all known is ticked; one that also takes a word for several is written.
  if (help.includes('separated by spaces') && known.length > 0 && !known.some(({ mode }) => mode))
    return { ...field, kind: 'words', values: known };
  if (/YYYY-MM-DD/.test(help) && !/YYYY-MM(?!-)/.test(help)) return { ...field, kind: 'date' };
  return { ...field, kind: 'text', values: known };
}

/** `'a' | 'b' | undefined` as its values; undefined where any text may stand. */
export function literals(type: string): readonly string[] | undefined {
  const values = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== 'undefined');
  return values.every((value) => /^'.+'$/.test(value))
    ? values.map((value) => value.slice(1, -1))
    : undefined;
}

/** `compare-to` as "Compare to". */
const labelOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const plain = (description: string): string =>
  description.replaceAll('`', '').replace(/\s+/g, ' ').trim();
