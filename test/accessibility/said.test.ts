import { describe, expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { STATES } from './page/states.ts';

const page = openPage();
const NAMES = Object.keys(STATES);

/** The words of the lines that tell a reader what is amiss. */
async function notices(state: string): Promise<string> {
  await page().evaluate((name) => charts.show(name), state);
  return (await page().locator('.notice').allTextContents()).join(' ').replace(/\s+/g, ' ').trim();
}

/** The newest published list is older than the dataset's own limit; the map has no newest list. */
test.each([
  ['count', '.beside', /on \d+ \w+ \d{4}/],
  ['timeline', '.timeline', /no newer list/],
  ['breakdown', '[part=sentence]', /of \d+ \w+ \d{4}/],
])('that its list is old the %s says in words', async (state, where, words) => {
  await page().evaluate((name) => charts.show(name), state);
  expect(await page().evaluate(() => charts.element.matches(':state(old)'))).toBe(true);
  expect(await page().locator(where).textContent()).toMatch(words);
});

test.each(NAMES)('no part is left busy: %s', async (state) => {
  await page().evaluate((name) => charts.show(name), state);
  expect(await page().locator('[aria-busy=true]').count()).toBe(0);
});

describe.each(['count', 'timeline', 'breakdown', 'map'])('the %s says in words', (element) => {
  test.each([
    ['loading, without a text', /loading/i],
    ['failed', /could not be loaded/i],
    ['a fact that is none', /could not be loaded/i],
    ['unconfirmed', /could not be refreshed; the figures are those published on/i],
    ['synthetic', /synthetic data/i],
  ])('that it is %s', async (state, words) => {
    expect(await notices(`${element}, ${state}`)).toMatch(words);
  });

  test('that there is nothing, and keeps the author’s text while it loads', async () => {
    await page().evaluate((name) => charts.show(name), `${element}, empty`);
    const picture = await page().locator('[part=picture]').textContent();
    expect(picture?.trim().length).toBeGreaterThan(10);
    await page().evaluate((name) => charts.show(name), `${element}, loading`);
    expect(await page().locator('main').innerText()).toContain('The author’s sentence.');
  });

  test('what it is, by the dataset’s heading, the editor’s, and one that is hidden', async () => {
    await page().evaluate((name) => charts.show(name), element);
    const figure = page().locator('figure');
    const nameOf = (): Promise<string> =>
      figure.ariaSnapshot().then((tree) => /figure "([^"]*)"/.exec(tree)?.[1] ?? '');
    expect(await nameOf()).not.toBe('');
    for (const attributes of [
      { heading: 'Mine' },
      { heading: 'Mine', hide: 'heading', 'heading-level': '2' },
    ]) {
      await page().evaluate(async (given) => {
        for (const [name, value] of Object.entries(given)) charts.element.setAttribute(name, value);
        await charts.element.updateComplete;
      }, attributes);
      expect(await nameOf()).toBe('Mine');
    }
    await expect
      .poll(() => figure.getByRole('heading', { level: 2, name: 'Mine' }).count())
      .toBe(1);
  });

  test('what it is, by a heading of the article in its slot, with that one’s own level', async () => {
    await page().evaluate((name) => charts.show(name), element);
    await page().evaluate(async () => {
      const heading = document.createElement('h2');
      heading.slot = 'heading';
      heading.textContent = 'The article’s';
      charts.element.append(heading);
      await charts.element.updateComplete;
    });
    const figure = page().getByRole('figure', { name: 'The article’s', exact: true });
    const headings = await figure.ariaSnapshot().then((tree) => tree.match(/heading ".*/g));
    expect(headings?.map((line) => line.replace(/:$/, ''))).toEqual([
      'heading "The article’s" [level=2]',
    ]);
  });
});
