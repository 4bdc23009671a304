import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { CHART_TOKENS } from '../../../src/theme/chart-tokens.ts';
import { colourOf, grey } from '../../accessibility/colour.ts';

/**
 * How colours look to eyes that lack a kind of cone, and without any hue. The matrices, as culori has them, are those of
 * Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15 (2009), 1291–1298, for a full deficiency.
 */
const EYES: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'without red cones': filterDeficiencyProt(1),
  'without green cones': filterDeficiencyDeuter(1),
  'without blue cones': filterDeficiencyTrit(1),
  'in greys': grey,
};

/** CIEDE2000: 2 is seen when colours touch, 5 when they lie apart. */
const APART = 5;
const difference = differenceCiede2000();

describe.each(['light', 'dark'] as const)('the series on a %s page', (scheme) => {
  const colours = ['accent', 'context-1', 'context-2'].map((name) => {
    const token = CHART_TOKENS.find((one) => one.name === name);
    return colourOf(token?.[scheme] ?? '');
  });

  it.each(Object.entries(EYES))('are told apart by eyes %s', (_eyes, seen) => {
    for (const [i, one] of colours.entries())
      for (const other of colours.slice(i + 1))
        expect(difference(seen(one), seen(other))).toBeGreaterThan(APART);
  });
});
