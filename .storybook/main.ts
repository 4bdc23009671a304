import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The dataset and its basemaps lie beside the page, as on a publisher's host.
  staticDirs: [
    { from: '../custom-elements.json', to: '/custom-elements.json' },
    { from: '../data/dataset.json', to: '/dataset.json' },
    { from: '../data/basemaps', to: '/basemaps' },
  ],
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
