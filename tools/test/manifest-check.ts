import { readFileSync } from 'node:fs';
import { inProject } from '../root.ts';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly privacy?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const TAGS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];
const LISTS = [
  'attributes',
  'members',
  'slots',
  'events',
  'cssParts',
  'cssProperties',
  'cssStates',
] as const;

const hasText = ({ description }: Described): boolean => (description ?? '').trim() !== '';

/** What custom-elements.json leaves unsaid: missing elements, and anything public without a description. */
export function manifestFaults(): readonly string[] {
  const manifest = JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as Manifest;
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName !== undefined);
  const missing = TAGS.filter((tag) => !elements.some(({ tagName }) => tagName === tag));
  const unsaid = elements.flatMap((element) => [
    ...(hasText(element) ? [] : [`<${element.tagName}>`]),
    ...LISTS.flatMap((list) =>
      (element[list] ?? [])
        .filter((item) => !hasText(item))
        .map((item) => `<${element.tagName}> ${list}: "${item.name ?? ''}"`),
    ),
  ]);
  return [
    ...missing.map((tag) => `custom-elements.json lacks <${tag}>.`),
    ...unsaid.map((what) => `${what} has no description.`),
  ];
}
