import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { argTypesOf } from './arg-types.ts';
import { ELEMENTS, manifest } from './elements.ts';
import { embedCode } from './embed-code.ts';
import { globalTypes, initialGlobals } from './globals.ts';
import { inPage } from './in-page.ts';
import { PAGE_RULES } from './page-rules.ts';
import { shown } from './shown.ts';
import './page.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [embedCode, inPage],
  loaders: [
    // Asked for by the address of a snapshot; no switch in the toolbar.
    async ({ globals }) => {
      if (globals['font'] === 'shipped') await (await import('./shipped-font.ts')).useShippedFont();
    },
  ],
  // Before the checks of the accessibility add-on, which else would see charts that are still empty.
  afterEach: async ({ canvasElement, parameters }) => {
    if (parameters['neverShown'] !== true) await shown(canvasElement);
  },
  parameters: {
    a11y: {
      test: 'error',
      config: { rules: PAGE_RULES.map((id) => ({ id, enabled: false })) },
    },
    controls: { expanded: true, sort: 'alpha' },
    docs: {
      extractArgTypes: (tag: string) => {
        const element = ELEMENTS.get(tag);
        return element ? argTypesOf(element) : {};
      },
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Guide',
          ['Embedding in five minutes', 'Choosing a chart', 'Data honesty', 'Tokens', 'Changelog'],
          'Elements',
          'All elements',
        ],
      },
    },
  },
};

export default preview;
