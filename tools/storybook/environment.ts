/** Storybook asks nobody anything: no telemetry, no look for newer versions. */
export const storybookEnv = {
  STORYBOOK_DISABLE_TELEMETRY: '1',
  STORYBOOK_ENABLE_CRASH_REPORTS: '0',
  NO_UPDATE_NOTIFIER: '1',
};
