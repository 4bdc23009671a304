/** Commands that not every engine's driver has; what uses one is defined by `needs()`. */
export { emulateMedia, setViewport } from '@web/test-runner-commands';

const { userAgent } = navigator;

/** The engine that runs the tests, as people call it. */
export const ENGINE = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** What some engine's driver can't do, and why. Whoever needs something else adds a line. */
const LACKS = {
  /** `emulateMedia`: colour scheme, motion, print. */
  emulateMedia: {
    Firefox: 'WebDriver BiDi emulates no media',
    WebKit: 'WebDriver emulates no media',
  },
  /** `setViewport`. */
  setViewport: { WebKit: 'the launcher for WebDriver sets no viewport' },
  /** The tree that a screen reader is given, by the DevTools protocol. */
  accessibilityTree: {
    Firefox: 'WebDriver BiDi gives no accessibility tree',
    WebKit: 'WebDriver gives no accessibility tree',
  },
  /** `sendKeys` with `down` and `up`, such as Shift and Tab together. */
  heldKeys: { WebKit: 'the launcher for WebDriver holds no key down' },
} satisfies Record<string, Partial<Record<typeof ENGINE, string>>>;

/** `it` and `describe` of mocha. */
interface Defining {
  /** True where nothing is lacking, for what comes before or after each test. */
  readonly isMet: boolean;
  readonly it: (title: string, test: () => void | Promise<void>) => void;
  readonly describe: (title: string, suite: () => void) => void;
}

/**
 * `it` and `describe` for tests that need something of the browser's driver: where an engine lacks it they are skipped,
 * and their title says why, which the runner counts and prints. A test that is skipped otherwise counts as failed.
 *
 *     const { it } = needs('setViewport', 'heldKeys');
 */
export function needs(...wanted: (keyof typeof LACKS)[]): Defining {
  const lacks: readonly Partial<Record<typeof ENGINE, string>>[] = wanted.map((one) => LACKS[one]);
  const reasons = lacks.map((lack) => lack[ENGINE]).filter((reason) => reason !== undefined);
  if (reasons.length === 0)
    return { isMet: true, it: globalThis.it, describe: globalThis.describe };
  const named = (title: string): string => `${title} [not in ${ENGINE}: ${reasons.join(', ')}]`;
  return {
    isMet: false,
    it: (title, test) => globalThis.it.skip(named(title), test),
    describe: (title, suite) => globalThis.describe.skip(named(title), suite),
  };
}
