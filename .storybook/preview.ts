import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { globalTypes, initialGlobals } from './globals.ts';
import { inPage } from './in-page.ts';
import './page.css';

// Fetched, not imported: the file is made by the build, and the types are checked before that.
setCustomElementsManifest(await (await fetch('custom-elements.json')).json());

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [inPage],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { method: 'alphabetical' } },
  },
};

export default preview;
