import type { Page } from 'playwright-core';

const TAGS = 'custody-count, custody-timeline, custody-breakdown, custody-deaths-map';
const OUTCOMES = ':state(ready), :state(empty), :state(failed)';

/** Waits until every element of a page shows an outcome: under load the network falls silent before they do. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    ([tags, outcomes]) =>
      [...document.querySelectorAll(tags)].every((element) => element.matches(outcomes)),
    [TAGS, OUTCOMES] as const,
  );
  await page.evaluate(() => document.fonts.ready);
}
