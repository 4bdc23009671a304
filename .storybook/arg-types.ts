import type { ArgTypes, InputType } from 'storybook/internal/types';
import type { ElementDeclaration, Named } from './manifest.ts';

/**
 * The table of an element's contract and its controls, from the manifest. Storybook's own keys each item by its name
 * alone, so that the slot and the part `heading` hide the attribute of that name; here each kind has keys of its own.
 */
export function argTypesOf(element: ElementDeclaration): ArgTypes {
  const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
  const properties = members.filter(
    ({ kind, attribute }) => kind === 'field' && attribute === undefined,
  );
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...listed(attributes, 'attributes', (name) => name, control),
    ...listed(properties, 'properties', (name) => `.${name}`),
    ...listed(methods, 'methods', (name) => `${name}()`),
    ...listed(events, 'events', (name) => `@${name}`),
    ...listed(slots, 'slots', (name) => (name === '' ? 'slot' : `slot="${name}"`)),
    ...listed(cssParts, 'parts', (name) => `::part(${name})`),
    ...listed(cssStates, 'states', (name) => `:state(${name})`),
    ...listed(cssProperties, 'tokens', (name) => name),
  };
}

function listed(
  items: readonly Named[],
  category: string,
  keyOf: (name: string) => string,
  controlOf: (item: Named) => InputType = () => ({ control: { disable: true } }),
): ArgTypes {
  return Object.fromEntries(
    items.map((item): [string, InputType] => {
      const key = keyOf(item.name);
      const summary = item.type?.text;
      return [
        key,
        {
          name: key,
          description: item.description ?? '',
          table: {
            category,
            ...(summary ? { type: { summary } } : {}),
            ...(item.default ? { defaultValue: { summary: item.default } } : {}),
          },
          ...controlOf(item),
        },
      ];
    }),
  );
}

/** `'a' | 'b' | undefined` is a choice; what is no boolean or number is text. */
function control({ type }: Named): InputType {
  const text = type?.text ?? '';
  const options = [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (options.length > 0) return { control: { type: 'inline-radio' }, options };
  if (text === 'boolean') return { control: { type: 'boolean' } };
  if (text === 'number') return { control: { type: 'number' } };
  return { control: { type: 'text' } };
}
