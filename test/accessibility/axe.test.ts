import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { INCOMPLETE } from './incomplete.ts';
import { LOOKS, wear } from './looks.ts';
import { openPage } from './open-page.ts';
import { STATES } from './page/states.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// So high that nothing has to be scrolled to: axe judges colours only of what it sees.
const page = openPage({ viewport: { width: 760, height: 6000 } });

beforeAll(async () => {
  await page().evaluate(axe);
});

interface Found {
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
}

/** What axe says of the element; for what it can't decide the rule, its reason and what it is about. */
async function judge(): Promise<Found> {
  return page().evaluate(async (tags) => {
    const runner = (globalThis as unknown as { axe: typeof Axe }).axe;
    const { violations, incomplete } = await runner.run(charts.element, {
      preload: false,
      runOnly: tags,
      resultTypes: ['violations', 'incomplete'],
    });
    const place = ({ target }: Axe.NodeResult): string => target.flat().at(-1) ?? '';
    const why = (node: Axe.NodeResult): string =>
      [...node.any, ...node.all, ...node.none]
        .map(({ data }) => (data as { messageKey?: string } | null)?.messageKey ?? '')
        .join('');
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${place(node)} ${node.failureSummary}`),
      ),
      incomplete: incomplete.flatMap(({ id, nodes }) =>
        nodes.map((node) =>
          id === 'color-contrast'
            ? `${id}, ${why(node)}`
            : `${id}, ${place(node).replace(/="[^"]*"/g, '')}`,
        ),
      ),
    };
  }, TAGS);
}

describe('axe', () => {
  const undecided = new Set<string>();

  for (const name of Object.keys(STATES))
    test(`finds nothing wrong: ${name}`, async () => {
      for (const direction of ['ltr', 'rtl'] as const) {
        await page().evaluate(([state, dir]) => charts.show(state, { direction: dir }), [
          name,
          direction,
        ] as const);
        for (const look of ['white', 'grey', 'forced'] as const) {
          await wear(page(), LOOKS[look]);
          const { violations, incomplete } = await judge();
          expect(violations, `${direction}, ${look}`).toEqual([]);
          const { tag } = await page().evaluate(() => ({ tag: charts.element.localName }));
          for (const one of incomplete) undecided.add(`${tag}: ${one}`);
        }
      }
    });

  test('leaves undecided what is known and explained, no more and no less', () => {
    expect([...undecided].sort()).toEqual(Object.keys(INCOMPLETE).sort());
  });
});
