import { describe, expect, test } from 'vitest';
import { vscodeData, webTypes } from '../../tools/build/editor-data.ts';
import { elementTypes } from '../../tools/build/element-types.ts';
import type { Manifest } from '../../tools/build/manifest-elements.ts';

const field = (name: string, type: string, more: object = {}) => ({
  kind: 'field',
  name,
  type: { text: type },
  ...more,
});

/** Two invented elements; the second has nothing but a tag. */
const MANIFEST: Manifest = {
  modules: [
    {
      path: 'dist/elements/lamp.js',
      declarations: [
        { kind: 'class', name: 'Helper' },
        {
          kind: 'class',
          name: 'TestLamp',
          tagName: 'test-lamp',
          description: 'A lamp.\nIt shines.',
          attributes: [
            {
              name: 'glow',
              description: 'How it shines; never `*/`.',
              type: { text: "'dim' | 'bright'" },
              fieldName: 'glow',
            },
            { name: 'off-after', description: 'Seconds.', fieldName: 'offAfter' },
          ],
          members: [
            field('glow', "'dim' | 'bright'", { attribute: 'glow' }),
            field('offAfter', 'number', { attribute: 'off-after' }),
            field('wire', 'Wire | undefined', { description: 'An object.' }),
            field('watts', 'number', { readonly: true }),
            field('kinds', 'string[]', { static: true }),
            { kind: 'method', name: 'blink' },
          ],
          events: [{ name: 'test-burnt', type: { text: 'CustomEvent<{ hours: number }>' } }],
        },
      ],
    },
    {
      path: 'dist/elements/shade.js',
      declarations: [{ kind: 'class', name: 'TestShade', tagName: 'test-shade' }],
    },
  ],
};

describe('the types made from a manifest', () => {
  const types = elementTypes(MANIFEST);

  test('take each value from the class, so that both agree', () => {
    expect(types).toContain("import type { TestLamp } from '../dist/elements/lamp.js';");
    expect(types).toContain("  glow?: TestLamp['glow'] | undefined;");
  });

  test('let a number be written as text, which markup has nothing but', () => {
    expect(types).toContain("  'off-after'?: TestLamp['offAfter'] | `${number}` | undefined;");
  });

  test('tell of properties only what can be set and has no attribute of its name', () => {
    const [, properties = ''] = /TestLampProperties \{([^}]*)\}/.exec(types) ?? [];
    expect(properties.match(/\w+(?=\?:)/g)).toEqual(['offAfter', 'wire']);
  });

  test('tell what an event carries', () => {
    expect(types).toContain("  'test-burnt': CustomEvent<{ hours: number }>;");
  });

  test('carry the descriptions, whatever they hold', () => {
    expect(types).toContain('  /** A lamp. It shines. */');
    expect(types).toContain('How it shines; never `*\\/`.');
  });

  test('know each tag, and that of the notes, but no class without one', () => {
    expect(types.match(/^ {2}'[a-z]+-[a-z]+'(?=: \{ element)/gm)).toEqual([
      "  'test-lamp'",
      "  'test-shade'",
      "  'custody-note'",
    ]);
    expect(types).not.toContain('Helper');
  });
});

describe('what editors read', () => {
  interface Named {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly values?: readonly object[] }[];
  }

  test('offers tags, attributes and the values that a union allows', () => {
    const { tags } = JSON.parse(vscodeData(MANIFEST)) as { readonly tags: readonly Named[] };
    expect(tags.map(({ name }) => name)).toEqual(['test-lamp', 'test-shade', 'custody-note']);
    expect(tags[0]?.attributes[0]).toMatchObject({
      name: 'glow',
      values: [{ name: 'dim' }, { name: 'bright' }],
    });
  });

  test('offers a custom property that elements share once', () => {
    const shared = { cssProperties: [{ name: '--test-ink' }] };
    const modules = MANIFEST.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((one) => ({ ...one, ...shared })) ?? [],
    }));
    const { contributions } = JSON.parse(webTypes({ modules })) as {
      readonly contributions: {
        readonly html: { readonly elements: readonly Named[] };
        readonly css: { readonly properties: readonly { readonly name: string }[] };
      };
    };
    expect(contributions.html.elements.map(({ name }) => name)).toContain('test-lamp');
    expect(contributions.css.properties.map(({ name }) => name)).toEqual(['--test-ink']);
  });
});
