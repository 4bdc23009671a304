import '../../src/timeline.ts';
import type { CustodyTimeline } from '../../src/elements/timeline.ts';
import { aDataset } from '../../test/fixtures/a-dataset.ts';
import { longDataset } from '../../test/fixtures/a-timeline.ts';

/** What the page keeps for the tool: milliseconds of work for each event, by its type. */
interface Bench {
  readonly times: { readonly type: string; readonly ms: number }[];
  /** Shows a synthetic series of so many lists; milliseconds until it is drawn and laid out. */
  show(lists: number): Promise<number>;
}

declare global {
  var bench: Bench;
}

const times: Bench['times'] = [];
let timeline: CustodyTimeline | undefined;

/** From the event to a picture that is drawn and laid out, without the wait for the screen. */
async function time(type: string, started: number): Promise<void> {
  await timeline?.updateComplete;
  timeline?.getBoundingClientRect();
  times.push({ type, ms: performance.now() - started });
}

/** An event starts the clock on its way in; on its way out again the element has heard what it says of it. */
for (const [starts, heard] of [
  ['pointermove', 'pointermove'],
  ['keydown', 'input'],
] as const) {
  let started = 0;
  addEventListener(starts, () => (started = performance.now()), { capture: true });
  addEventListener(heard, () => void time(starts, started));
}

globalThis.bench = {
  times,
  show: async (lists) => {
    const data = longDataset(aDataset(), lists);
    timeline?.remove();
    timeline = document.createElement('custody-timeline');
    const started = performance.now();
    timeline.data = data;
    document.body.append(timeline);
    while (!timeline.matches(':state(ready)'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    timeline.getBoundingClientRect();
    return performance.now() - started;
  },
};
