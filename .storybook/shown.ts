import type { CustodyElement } from '../src/elements/custody-element.ts';

/** The charts inside a node, not those in frames. */
export const chartsIn = (root: ParentNode): readonly CustodyElement[] =>
  [...root.querySelectorAll<CustodyElement>('*')].filter(({ localName }) =>
    /^custody-(?!note)/.test(localName),
  );

/** True once a chart shows what came of its data. */
export const isShown = (chart: CustodyElement): boolean =>
  chart.matches(':is(:state(ready), :state(empty), :state(failed))');

/** Waits until each chart shows what came of its data. */
export async function shown(root: ParentNode): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    const waiting = chartsIn(root).filter((chart) => !isShown(chart));
    if (waiting.length === 0) break;
    if (Date.now() > end)
      throw new Error(`Still loading: ${waiting.map(({ localName }) => localName).join(', ')}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await Promise.all(chartsIn(root).map((chart) => chart.updateComplete));
}
