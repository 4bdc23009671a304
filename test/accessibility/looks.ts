import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inProject } from '../../tools/root.ts';

/** How a page looks round a chart, and what the reader's system asks for. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly background: string;
  readonly ink: string;
  /** The system's own colours instead of the page's. */
  readonly forced?: true;
  /** One of site/themes/, which may have its own paper and ink. */
  readonly theme?: string;
}

const THEMES = inProject('site', 'themes');
const themes = readdirSync(THEMES).map((file) => file.replace('.css', ''));

/** White, salmon and black pages, and the system's colours. */
export const LOOKS = {
  white: { scheme: 'light', background: '#ffffff', ink: '#111111' },
  salmon: { scheme: 'light', background: '#fff1e5', ink: '#33302e' },
  grey: { scheme: 'dark', background: '#1b1b1b', ink: '#e6e6e6' },
  black: { scheme: 'dark', background: '#000000', ink: '#ffffff' },
  forced: { scheme: 'light', background: 'Canvas', ink: 'CanvasText', forced: true },
  'forced, dark': { scheme: 'dark', background: 'Canvas', ink: 'CanvasText', forced: true },
} as const satisfies Readonly<Record<string, Look>>;

/** The same, and every theme that is shipped, light and dark. */
export const ALL_LOOKS: Readonly<Record<string, Look>> = {
  ...LOOKS,
  ...Object.fromEntries(
    themes.flatMap((theme): [string, Look][] => [
      [theme, { ...LOOKS.white, theme }],
      [`${theme}, dark`, { ...LOOKS.grey, theme }],
    ]),
  ),
};

/** Makes the themes known to a page. */
export async function addThemes(page: Page): Promise<void> {
  for (const theme of themes)
    await page.addStyleTag({ content: readFileSync(`${THEMES}/${theme}.css`, 'utf8') });
}

/** Gives the page a look without loading it anew. */
export async function wear(page: Page, look: Look): Promise<void> {
  const { scheme, background, ink, forced, theme } = look;
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none' });
  await page.evaluate(
    (wanted) => {
      const { style } = document.documentElement;
      style.colorScheme = wanted.scheme;
      style.background = wanted.background;
      style.color = wanted.ink;
      document.body.className = wanted.className;
    },
    { scheme, background, ink, className: theme ? `custody-${theme}` : '' },
  );
}
