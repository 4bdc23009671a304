import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenActive } from '../../../src/loading/when-active.ts';

/** A reader's page that is worth renewing for, until a test changes it and says so. */
function aPage() {
  const page = new EventTarget();
  const state = {
    document: { hidden: false, prerendering: false },
    navigator: { onLine: true, connection: { saveData: false } },
  };
  vi.stubGlobal('document', state.document);
  vi.stubGlobal('navigator', state.navigator);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  return { ...state, say: (type: string) => page.dispatchEvent(new Event(type)) };
}

/** How often a renewal that asks now was told to go on. */
function asking() {
  const told = { times: 0 };
  void whenActive().then(() => (told.times += 1));
  return told;
}

let page: ReturnType<typeof aPage>;
beforeEach(() => {
  page = aPage();
});
afterEach(() => void vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('goes on at once on a page that is seen', async () => {
  const told = asking();
  await settled();
  expect(told.times).toBe(1);
});

it('E-22 waits while a page is prerendered, and goes on when the reader opens it', async () => {
  page.document.prerendering = true;
  const told = asking();
  page.say('online');
  await settled();
  expect(told.times).toBe(0);
  page.document.prerendering = false;
  page.say('prerenderingchange');
  await settled();
  expect(told.times).toBe(1);
});

it('waits until a page is both seen and online', async () => {
  page.document.hidden = true;
  page.navigator.onLine = false;
  const told = asking();
  page.navigator.onLine = true;
  page.say('online');
  await settled();
  expect(told.times).toBe(0);
  page.document.hidden = false;
  page.say('visibilitychange');
  await settled();
  expect(told.times).toBe(1);
});

it('E-29 waits while the reader saves data, also where that is chosen in between', async () => {
  page.document.hidden = true;
  const told = asking();
  page.navigator.connection.saveData = true;
  page.document.hidden = false;
  page.say('visibilitychange');
  await settled();
  expect(told.times).toBe(0);
  page.navigator.connection.saveData = false;
  page.say('visibilitychange');
  await settled();
  expect(told.times).toBe(1);
});
