import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { countIsShown, host, listen, openBrowser } from './pages.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types custody-charts";

/** The part of the element's contract that the page uses. */
interface Exporting extends HTMLElement {
  toPng(): Promise<Blob>;
  toSvg(): Promise<string>;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

test.each(['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'])(
  'under a strict policy that allows no image, <%s> is drawn and saved as PNG without a complaint',
  async (tag) => {
    const at = await host({
      '/': {
        body: `<!doctype html><html lang="en"><title>Article</title><script type="module" src="custody-charts.js"></script><custody-count>40</custody-count>${tag === 'custody-count' ? '' : `<${tag}>40</${tag}>`}`,
        headers: { 'Content-Security-Policy': STRICT },
      },
      // A browser asks for it by itself.
      '/favicon.ico': { body: '' },
    });
    const { page, complaints } = await listen(browser);
    await page.goto(`${at.address}/`);
    await countIsShown(page);
    const [svg, type, start] = await page.evaluate(async (name) => {
      const element = document.querySelector<Exporting>(name);
      if (!element) throw new Error(`no ${name}`);
      const png = await element.toPng();
      const bytes = new DataView(await png.arrayBuffer());
      return [await element.toSvg(), png.type, [bytes.getUint32(0), bytes.getUint32(16)]] as const;
    }, tag);
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect([type, start]).toEqual(['image/png', [0x89504e47, 1496]]);
    const saving = page.waitForEvent('download');
    await page.locator(`${tag} [part=actions] > button`).first().click();
    await page.getByRole('button', { name: 'Download PNG' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`freedonia-${tag.slice(8)}-2024-06-30.png`);
    expect(complaints).toEqual([]);
    await page.close();
    at.close();
  },
);
