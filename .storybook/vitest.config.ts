import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from '../tools/browser/find-browser.ts';
import { inProject } from '../tools/root.ts';

/** Every story is a test: it is shown, played, and looked through by axe in light and in dark. */
export default defineConfig({
  root: inProject(),
  plugins: [storybookTest({ configDir: inProject('.storybook') })],
  test: {
    name: 'stories',
    setupFiles: [inProject('.storybook', 'vitest.setup.ts')],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: await findBrowser(), args: browserFlags() },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
