import { expect, test } from 'vitest';
import { pluginCharts } from '../../tools/build/wordpress.ts';

const attribute = (name: string, text: string) => ({
  name,
  description: `What \`${name}\`\nis for.`,
  type: { text },
});

const element = (tagName: string, ...attributes: ReturnType<typeof attribute>[]) => ({
  tagName,
  attributes,
});

const CHARTS = ['count', 'timeline', 'breakdown', 'deaths-map'];

const manifest = (tags: readonly string[]) => ({
  modules: tags.map((tag) => ({
    declarations: [
      element(
        tag,
        attribute('from', 'string | undefined'),
        attribute('view', "'bars' | 'change' | undefined"),
        attribute('announce', 'boolean'),
        attribute('refresh-interval', 'number'),
      ),
    ],
  })),
});

const known = pluginCharts(manifest(CHARTS.map((chart) => `custody-${chart}`)));

test('the plugin knows every chart of the manifest, and of each its attributes and the language', () => {
  expect(Object.keys(known)).toEqual(CHARTS);
  expect(Object.keys(known['timeline']?.attributes ?? {})).toEqual([
    'lang',
    'from',
    'view',
    'announce',
    'refresh-interval',
  ]);
});

test('an attribute takes any text, one of its values, or none', () => {
  expect(known['timeline']?.attributes).toMatchObject({
    from: { help: 'What from is for.' },
    view: { values: ['bars', 'change'] },
    announce: { bare: true },
  });
  expect(known['timeline']?.attributes['from']).not.toHaveProperty('values');
  expect(known['timeline']?.attributes['refresh-interval']).toEqual({
    help: 'What refresh-interval is for.',
  });
});

test('a chart that the manifest lacks is named', () => {
  expect(() => pluginCharts(manifest(['custody-count']))).toThrow(
    'custom-elements.json lacks <custody-timeline>.',
  );
});
