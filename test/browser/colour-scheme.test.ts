import { expect } from '@open-wc/testing';
import '../../src/timeline.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import { tokensCss } from '../../src/theme/theme-css.ts';
import { anElement } from './a-page.ts';
import { emulateMedia, needs } from './engine.ts';

const LIGHT = 'rgb(15, 92, 99)';
const DARK = 'rgb(111, 195, 201)';

const lineOf = (element: CustodyElement): string => {
  const line = element.shadowRoot?.querySelector('.series.main .line');
  return line ? getComputedStyle(line).stroke : 'no line';
};

const aTimeline = (attributes: Readonly<Record<string, string>> = {}): Promise<CustodyElement> =>
  anElement('custody-timeline', { attributes });

/** A box whose colours are those of the sheet as a browser without `light-dark()` reads it. */
function olderBox(scheme?: string): HTMLElement {
  const box = document.createElement('div');
  if (scheme) box.setAttribute('color-scheme', scheme);
  const root = box.attachShadow({ mode: 'open' });
  const text = String(
    tokensCss([{ name: 'accent', light: '#0f5c63', dark: '#6fc3c9', ink: 'currentcolor' }]),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${text}:host{color:var(--_accent)}`);
  const rules = [...sheet.cssRules];
  sheet.deleteRule(rules.findIndex((rule) => rule instanceof CSSSupportsRule));
  root.adoptedStyleSheets = [sheet];
  document.body.append(box);
  return box;
}

it('colours follow the article where nothing is known of the system', async () => {
  const timeline = await aTimeline();
  for (const [article, colour] of [
    ['light', LIGHT],
    ['dark', DARK],
  ] as const) {
    document.documentElement.style.colorScheme = article;
    expect(lineOf(timeline), article).to.equal(colour);
  }
  document.documentElement.style.colorScheme = '';
});

needs('emulateMedia').describe('colours', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ colorScheme: 'light' });
  });

  it('follow the article before the system', async () => {
    const timeline = await aTimeline();
    const root = document.documentElement.style;
    for (const [article, system, colour] of [
      ['light dark', 'light', LIGHT],
      ['light dark', 'dark', DARK],
      ['dark', 'light', DARK],
      ['light', 'dark', LIGHT],
    ] as const) {
      root.colorScheme = article;
      await emulateMedia({ colorScheme: system });
      expect(lineOf(timeline), `article ${article}, system ${system}`).to.equal(colour);
    }
  });

  it('follow the attribute before both', async () => {
    const [light, dark] = [
      await aTimeline({ 'color-scheme': 'light' }),
      await aTimeline({ 'color-scheme': 'dark' }),
    ];
    document.documentElement.style.colorScheme = 'dark';
    await emulateMedia({ colorScheme: 'dark' });
    expect(lineOf(light)).to.equal(LIGHT);
    document.documentElement.style.colorScheme = 'light';
    await emulateMedia({ colorScheme: 'light' });
    expect(lineOf(dark)).to.equal(DARK);
  });

  it('follow the system and the attribute in a browser without light-dark()', async () => {
    const boxes = [olderBox(), olderBox('light'), olderBox('dark')];
    const colours = (): string[] => boxes.map((box) => getComputedStyle(box).color);
    await emulateMedia({ colorScheme: 'light' });
    expect(colours()).to.deep.equal([LIGHT, LIGHT, DARK]);
    await emulateMedia({ colorScheme: 'dark' });
    expect(colours()).to.deep.equal([DARK, LIGHT, DARK]);
    boxes.forEach((box) => box.remove());
  });

  it('are a page’s own where it sets them', async () => {
    const timeline = await aTimeline();
    timeline.style.setProperty('--custody-accent', 'rgb(1, 2, 3)');
    expect(lineOf(timeline)).to.equal('rgb(1, 2, 3)');
  });
});
