import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../site/themes/broadsheet.css';
import '../site/themes/high-contrast.css';
import '../site/themes/neutral.css';
import type { Globals } from './globals.ts';
import { directionOf } from './languages.ts';

const THEMES = ['neutral', 'broadsheet', 'high-contrast'];

/** Stands a story in an article's column of the language, colours, theme, direction and width chosen in the toolbar. */
export const inPage: Decorator = (story, { globals }) => {
  const { lang, scheme, theme, dir, width } = globals as Globals;
  const root = document.documentElement;
  root.lang = lang;
  const direction = directionOf(lang) === 'rtl' ? 'rtl' : dir;
  root.dir = direction;
  root.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  for (const name of THEMES) document.body.classList.toggle(`custody-${name}`, name === theme);
  return html`<div class="column width-${width}" lang=${lang} dir=${direction}>${story()}</div>`;
};
