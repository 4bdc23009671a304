import type { Preview } from '@storybook/web-components-vite';
import { LANGUAGES } from '../src/i18n/load-strings.ts';
import { ownName } from './languages.ts';

const item = (value: string, title: string) => ({ value, title });

/** The switches in the toolbar; a story's address carries them as `globals=lang:az;scheme:dark`. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  lang: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      title: 'Language',
      // The last for its digits: ٣٩٢.
      items: [...LANGUAGES, 'ar-EG'].map((tag) => item(tag, ownName(tag))),
      dynamicTitle: true,
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      icon: 'circlehollow',
      title: 'Colours',
      items: [item('auto', 'As the system'), item('light', 'Light'), item('dark', 'Dark')],
      dynamicTitle: true,
    },
  },
  theme: {
    description: 'Theme of the page, from site/themes/',
    toolbar: {
      icon: 'paintbrush',
      title: 'Theme',
      items: [
        item('none', 'No theme'),
        item('neutral', 'Neutral'),
        item('broadsheet', 'Broadsheet'),
        item('high-contrast', 'High contrast'),
      ],
      dynamicTitle: true,
    },
  },
  dir: {
    description: 'Direction of writing; Arabic is right to left without it',
    toolbar: {
      icon: 'transfer',
      title: 'Direction',
      items: [item('ltr', 'Left to right'), item('rtl', 'Right to left')],
      dynamicTitle: true,
    },
  },
  width: {
    description: "Width of the article's column",
    toolbar: {
      icon: 'ruler',
      title: 'Width',
      items: [
        ...['280', '320', '700', '1100'].map((px) => item(px, `${px} px`)),
        item('full', 'Full'),
      ],
      dynamicTitle: true,
    },
  },
};

export const initialGlobals = {
  lang: 'en',
  scheme: 'auto',
  theme: 'none',
  dir: 'ltr',
  width: '700',
  font: 'system',
};

export type Globals = typeof initialGlobals;
