import { BOX_WIDTH } from '../../src/embed/room.ts';
import { boxElement, chartElement, sentenceElement } from './chart-element.ts';
import type { ChartWords } from './chart-words.ts';
import { roomOf, type Measured, type Room } from './room-of.ts';

/** Columns of phones, of articles, and wide ones: what a chart is as high as between them is little else. */
const COLUMNS = [
  288, 320, 360, 384, 430, 480, 512, 540, 600, 640, 668, 700, 768, 800, 880, 896, 960, 1024, 1068,
  1100,
];
const [NARROWEST] = COLUMNS as [number];

/** Any height that a line of type isn't higher than. */
const BOX = 100;

/**
 * Draws a chart in columns of many widths where nobody sees it, and returns the place that it takes. Undefined where it
 * could not be drawn, or `signal` says that it is no longer wanted.
 */
export async function measuredRoom(
  chart: string,
  attributes: Readonly<Record<string, string>>,
  words: ChartWords,
  { into, signal }: { readonly into: HTMLElement; readonly signal: AbortSignal },
): Promise<Room | undefined> {
  const column = document.createElement('div');
  const text = document.createElement('div');
  const element = chartElement(chart, attributes, words, []);
  const setWidth = (width: number): void => column.style.setProperty('width', `${width}px`);
  text.className = 'sentence';
  text.append(sentenceElement(words), boxElement(BOX));
  column.append(text, element);
  // A chart that is drawn for the first time fits the place that it finds; one whose column has changed is as high as it is.
  setWidth(NARROWEST + 1);
  into.replaceChildren(column);
  try {
    if (!(await drawn(element, signal))) return undefined;
    const measured: Measured[] = [];
    for (const width of COLUMNS) {
      setWidth(width);
      const height = await settled(element, FEW);
      if (signal.aborted) return undefined;
      measured.push({ width, height, sentence: heightOf(text) - BOX });
    }
    // A column with room for one box in a line.
    setWidth(BOX_WIDTH);
    const oneLine = heightOf(text);
    text.append(boxElement(BOX));
    return roomOf(measured, heightOf(text) - oneLine - BOX);
  } finally {
    column.remove();
  }
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Frames in which a height stays the same, before it is believed: what is loaded later comes in many. */
const [FEW, MANY] = [3, 30];

/** Resolves when the chart shows something that no longer changes; false where it fails. */
async function drawn(element: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const loaded = await new Promise<boolean>((resolve) => {
    element.addEventListener('custody-load', () => resolve(true));
    element.addEventListener('custody-error', () => resolve(false));
    signal.addEventListener('abort', () => resolve(false));
  });
  if (loaded) await settled(element, MANY);
  return loaded && !signal.aborted;
}

async function settled(element: Element, frames: number): Promise<number> {
  let height = NaN;
  for (let same = 0; same < frames;) {
    await new Promise(requestAnimationFrame);
    const now = heightOf(element);
    same = now === height ? same + 1 : 0;
    height = now;
  }
  return height;
}
