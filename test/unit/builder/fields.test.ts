import { describe, expect, test } from 'vitest';
import { fieldsOf, offered } from '../../../site/builder/fields.ts';
import { knownValues } from '../../../site/builder/known-values.ts';
import { manifestAttributes } from '../../../tools/build/builder.ts';
import { aDataset } from '../../fixtures/a-dataset.ts';

const attribute = (name: string, text: string, description = '', inheritedFrom?: object) => ({
  name,
  description,
  type: { text },
  ...(inheritedFrom && { inheritedFrom }),
});

const FRAME = { name: 'CustodyElement' };
const attributes =
  manifestAttributes({
    modules: [
      { declarations: [{}] },
      {
        declarations: [
          {
            tagName: 'custody-timeline',
            attributes: [
              attribute('view', "'bars' | 'change' | undefined"),
              attribute('from', 'string | undefined', 'First day (`YYYY-MM-DD`): lists\nare kept.'),
              attribute('to', 'string | undefined', '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`.'),
              attribute(
                'compilers',
                'string | undefined',
                'Ids of compilers, separated by spaces.',
              ),
              attribute('milestones', 'string | undefined', '`all` or ids, separated by spaces.'),
              attribute('src', 'string | undefined', 'Address.', FRAME),
              attribute('as-of', 'string | undefined', 'This day (`YYYY-MM-DD`).', FRAME),
              attribute('color-scheme', "'auto' | 'light' | 'dark'", '', FRAME),
              attribute('refresh-interval', 'number', '', FRAME),
              attribute('announce', 'boolean', '', FRAME),
            ],
          },
        ],
      },
    ],
  })['custody-timeline'] ?? [];

const known = knownValues(aDataset(), 'timeline', 'en');
const kinds = (figures: 'live' | 'frozen') =>
  fieldsOf(attributes, figures, known).map(({ name, kind }) => [name, kind]);

describe('the controls for a tag’s attributes', () => {
  test('are of the kind that the manifest’s types and words tell', () => {
    expect(kinds('live')).toEqual([
      ['view', 'select'],
      ['from', 'date'],
      ['to', 'text'],
      ['compilers', 'words'],
      ['milestones', 'text'],
      ['as-of', 'date'],
      ['refresh-interval', 'number'],
      ['announce', 'checkbox'],
    ]);
  });

  test('of a frozen chart leave out what only a live one has', () => {
    expect(kinds('frozen').map(([name]) => name)).toEqual([
      'view',
      'from',
      'to',
      'compilers',
      'milestones',
    ]);
  });

  test('have the manifest’s description as help, and say which every chart has', () => {
    const [, from, , , , asOf] = fieldsOf(attributes, 'live', known);
    expect(from).toMatchObject({ help: 'First day (YYYY-MM-DD): lists are kept.', shared: false });
    expect(asOf).toMatchObject({ label: 'As of', shared: true });
  });

  test('the address of the data is the page’s own to choose', () => {
    expect(offered(attributes).map(({ name }) => name)).not.toContain('src');
  });
});

test('values come from the dataset, each with what it means', () => {
  expect(known['compilers']).toEqual([
    { value: 'league', label: 'League' },
    { value: 'watch', label: 'Watch' },
  ]);
  expect(known['milestones']?.slice(0, 3).map(({ value }) => value)).toEqual([
    'releases',
    'all',
    'none',
  ]);
  expect(knownValues(aDataset(), 'count', 'en')['compare-to']?.[0]?.value).toBe('previous');
});
