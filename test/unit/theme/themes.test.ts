import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOKENS } from '../../../src/theme/token-purposes.ts';

/** The least contrast of what is drawn and the paper of a theme that brings none, light and dark. */
const THEMES = {
  neutral: { marks: 3, paper: ['#ffffff', '#121212'] },
  broadsheet: { marks: 3 },
  'high-contrast': { marks: 4.5 },
} as const;

const PARTS = 'heading measure sentence controls picture readout table source actions'.split(' ');

const sheetOf = (name: string): string =>
  readFileSync(new URL(`../../../site/themes/${name}.css`, import.meta.url), 'utf8').replace(
    /\/\*[^]*?\*\//g,
    '',
  );

function luminance(colour: string): number {
  const hex = colour.slice(1);
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const level = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The light and the dark value of each property that has both. */
function pairsOf(sheet: string): ReadonlyMap<string, readonly [string, string]> {
  const pairs = sheet.matchAll(/([\w-]+):\s*light-dark\((#\w+), (#\w+)\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

describe.each(Object.entries(THEMES))('the theme %s', (name, theme) => {
  const sheet = sheetOf(name);
  const pairs = pairsOf(sheet);
  const paper = pairs.get('background') ?? ('paper' in theme ? theme.paper : undefined);

  it('keeps to custom properties and parts of the contract, under its own class', () => {
    const selectors = [...sheet.matchAll(/([^{}]+)\{/g)].map(([, text = '']) => text.trim());
    for (const selector of selectors.filter((text) => !text.startsWith('@')))
      for (const one of selector.split(/,(?![^(]*\))/))
        expect(one.trim().startsWith(`.custody-${name}`), one).toBe(true);
    for (const [, property = ''] of sheet.matchAll(/--custody-([\w-]+):/g))
      expect(TOKENS.map((token) => token.name as string)).toContain(property);
    for (const [, part = ''] of sheet.matchAll(/::part\((\w+)\)/g)) expect(PARTS).toContain(part);
  });

  it.each([
    ['light', 0],
    ['dark', 1],
  ] as const)('draws marks and writes on water that can be told apart, %s', (_scheme, at) => {
    const ink = pairs.get('color')?.[at] ?? ['#000000', '#ffffff'][at] ?? '';
    const ground = paper?.[at] ?? '';
    for (const mark of ['accent', 'context-1', 'context-2']) {
      const colour = pairs.get(`--custody-${mark}`)?.[at] ?? ink;
      expect(contrast(colour, ground), mark).toBeGreaterThanOrEqual(theme.marks);
    }
    for (const surface of ['sea', 'neighbour'])
      expect(contrast(ink, pairs.get(`--custody-${surface}`)?.[at] ?? ''), surface).toBeGreaterThan(
        7,
      );
  });
});
