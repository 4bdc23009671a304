import type { StorybookConfig } from '@storybook/web-components-vite';
import { scriptIntegrity } from '../tools/storybook/script-integrity.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The dataset and its basemaps lie beside the page, as on a publisher's host.
  staticDirs: [{ from: '../data', to: '/' }],
  viteFinal: (vite) => ({
    ...vite,
    define: {
      ...vite.define,
      'import.meta.env.SCRIPT_INTEGRITY': JSON.stringify(scriptIntegrity() ?? ''),
    },
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
