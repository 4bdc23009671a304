import { expect, userEvent, waitFor } from 'storybook/test';
import { chartsIn, shown } from '../.storybook/shown.ts';
import type { CustodyElement } from '../src/elements/custody-element.ts';

/** A story's chart as a reader has it: what can be pressed, what is said, and what the page hears of it. */
export interface PlayedChart {
  readonly chart: CustodyElement;
  /** The details of the `custody-select` events so far. */
  readonly selected: readonly unknown[];
  /** The element that a selector finds inside; waits for it. */
  find<T extends Element = HTMLElement>(selector: string): Promise<T>;
  /** The button with this text or name; waits for it. */
  button(text: string | RegExp): Promise<HTMLElement>;
  press(text: string | RegExp): Promise<void>;
  /** Keys as user-event writes them: `{Enter}`, `{Escape}`. */
  keys(keys: string): Promise<void>;
  /** Waits until the part says so. */
  says(selector: string, text: RegExp): Promise<void>;
}

/** The first chart of a story, once it is shown. */
export async function chartIn(canvas: HTMLElement): Promise<PlayedChart> {
  await shown(canvas);
  const [chart] = chartsIn(canvas);
  if (!chart) throw new Error('The story has no chart.');
  const selected: unknown[] = [];
  chart.addEventListener('custody-select', (event) => selected.push((event as CustomEvent).detail));
  const root = chart.renderRoot as ShadowRoot;

  const find = <T extends Element>(selector: string): Promise<T> =>
    waitFor(() => {
      const found = root.querySelector<T>(selector);
      if (!found) throw new Error(`Nothing inside <${chart.localName}> is ${selector}.`);
      return found;
    });
  const button = (text: string | RegExp): Promise<HTMLElement> =>
    waitFor(() => {
      const all = [...root.querySelectorAll('button')];
      const found = all.find((one) => isCalled(one, text));
      if (!found)
        throw new Error(`No button ${String(text)} among: ${all.map(nameOf).join(', ')}.`);
      return found;
    });
  return {
    chart,
    selected,
    find,
    button,
    press: async (text) => userEvent.click(await button(text)),
    keys: async (keys) => {
      await userEvent.keyboard(keys);
    },
    says: async (selector, text) => {
      const said = await find(selector);
      await waitFor(() => expect(said.textContent).toMatch(text));
    },
  };
}

const nameOf = (one: HTMLElement): string =>
  (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim();

const isCalled = (one: HTMLElement, text: string | RegExp): boolean =>
  typeof text === 'string' ? nameOf(one) === text : text.test(nameOf(one));
