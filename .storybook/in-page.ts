import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Globals } from './globals.ts';

/** Stands a story in an article's column of the language, colours, direction and width chosen in the toolbar. */
export const inPage: Decorator = (story, { globals }) => {
  const { lang, scheme, dir, width } = globals as Globals;
  const root = document.documentElement;
  root.lang = lang;
  const direction = lang.startsWith('ar') ? 'rtl' : dir;
  root.dir = direction;
  root.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  return html`<div class="column width-${width}" lang=${lang} dir=${direction}>${story()}</div>`;
};
