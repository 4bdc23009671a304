import '../../../src/all.ts';
import type { CustodyElement } from '../../../src/elements/custody-element.ts';
import { answerStates, FAILS_LATER } from './addresses.ts';
import { paintedMarks, paintedTexts, type PaintedMark, type PaintedText } from './painted.ts';
import { controlsOf, focusRings, smallTargets, type Ring } from './controls.ts';
import { crowdedTexts, textsOutside } from './room.ts';
import { coloursIn, withoutText } from './pixels.ts';
import {
  answeredLetters,
  foreignControls,
  oddPictures,
  smallTexts,
  strayIds,
} from './structure.ts';
import { sourceOf, STATES, type State } from './states.ts';

/** How a state is shown. */
export interface Setting {
  readonly direction?: 'ltr' | 'rtl';
  /** Width of the article's column; absent: that of the page. */
  readonly width?: number;
}

/** What the tests ask of the page. */
export interface Charts {
  show(name: string, setting?: Setting): Promise<void>;
  readonly element: CustodyElement;
  texts(): PaintedText[];
  marks(): PaintedMark[];
  /** What lies under the marks: the page's own colour, and those of the map; empty where there is none. */
  ground(): { readonly page: string | undefined; readonly sea: string; readonly neighbour: string };
  /** Takes the texts out of the picture; the element's box in the window. */
  hideText(): { x: number; y: number; width: number; height: number };
  bringTextBack(): void;
  readonly coloursIn: typeof coloursIn;
  crowded(): string[];
  outside(): string[];
  small(): string[];
  rings(): Ring[];
  foreign(): string[];
  /** Keys of letters that do something. */
  typed(): string[];
  pictures(): string[];
  stray(): string[];
  tiny(): string[];
  /** Names of animations and transitions that run. */
  moving(): string[];
  /** The same, of all that runs while each control is pressed, one after the other. */
  movingAfterUse(): Promise<string[]>;
  /** Resolves when what follows a change of size is drawn. */
  frames(): Promise<void>;
  /** What a reader's own style sheet says of text, inside the element and outside. */
  styleText(css: string): Promise<void>;
}

declare global {
  var charts: Charts;
}

answerStates();
const column = document.querySelector('main');
if (!column) throw new Error('The page has no column.');
let bringBack = (): void => undefined;
let shown: CustodyElement | undefined;

function rootOf({ shadowRoot }: CustodyElement): ShadowRoot {
  if (!shadowRoot) throw new Error('The element is not defined.');
  return shadowRoot;
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 1000) throw new Error(`It never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function make(state: State, direction: 'ltr' | 'rtl'): CustodyElement {
  const element = document.createElement(state.tag) as CustodyElement;
  for (const [name, value] of Object.entries(state.attributes ?? {}))
    element.setAttribute(name, value);
  const source = sourceOf(state);
  // A resource is kept for each address: one that fails later has to be new each time.
  if (source)
    element.setAttribute('src', source === FAILS_LATER ? `${source}?${Math.random()}` : source);
  else if (state.data) element.data = state.data();
  element.textContent = state.content ?? 'The author’s sentence.';
  for (const at of state.notes ?? []) {
    const note = document.createElement('custody-note');
    const [from, to] = at.split('/');
    for (const [name, value] of Object.entries(to ? { from, to } : { at }))
      if (value) note.setAttribute(name, value);
    note.textContent = `What the site says of ${at}`;
    element.append(note);
  }
  if (direction === 'rtl') element.lang = 'ar';
  return element;
}

globalThis.charts = {
  get element() {
    if (!shown) throw new Error('Nothing is shown.');
    return shown;
  },
  async show(name, { direction = 'ltr', width } = {}) {
    const state = STATES[name];
    if (!state) throw new Error(`No state ${name}`);
    shown?.remove();
    document.documentElement.dir = direction;
    column.style.width = width === undefined ? '' : `${width}px`;
    const element = make(state, direction);
    shown = element;
    column.append(element);
    const root = element.shadowRoot;
    const find = (selector: string): HTMLElement | null | undefined =>
      root?.querySelector<HTMLElement>(selector);
    if (!state.shows.startsWith('slot'))
      await until(name, () => element.matches(':state(ready), :state(empty)'));
    for (const selector of state.press ?? []) {
      await until(selector, () => Boolean(find(selector)));
      const control = find(selector);
      if (control instanceof HTMLButtonElement) control.click();
      else control?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
      await element.updateComplete;
    }
    await state.act?.(element);
    await until(`${name}: ${state.shows}`, () => Boolean(find(state.shows)));
    await element.updateComplete;
  },
  texts: () => paintedTexts(globalThis.charts.element),
  marks: () => paintedMarks(globalThis.charts.element),
  ground() {
    const fillOf = (selector: string): string => {
      const shape = shown?.shadowRoot?.querySelector(selector);
      return shape ? getComputedStyle(shape).fill : '';
    };
    return {
      page: [document.body, document.documentElement]
        .map((element) => getComputedStyle(element).backgroundColor)
        .find((colour) => colour !== 'rgba(0, 0, 0, 0)'),
      sea: fillOf('.sea'),
      neighbour: fillOf('.neighbour'),
    };
  },
  hideText() {
    const { element } = globalThis.charts;
    bringBack = withoutText(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      x: Math.floor(x),
      y: Math.floor(y),
      width: Math.ceil(width) + 1,
      height: Math.ceil(height) + 1,
    };
  },
  bringTextBack: () => bringBack(),
  coloursIn,
  crowded: () => crowdedTexts(globalThis.charts.element),
  outside: () => textsOutside(globalThis.charts.element),
  small: () => smallTargets(globalThis.charts.element),
  rings: () => focusRings(globalThis.charts.element),
  foreign: () => foreignControls(rootOf(globalThis.charts.element)),
  typed: () => answeredLetters(rootOf(globalThis.charts.element)),
  pictures: () => oddPictures(rootOf(globalThis.charts.element)),
  stray: () => strayIds(rootOf(globalThis.charts.element)),
  tiny: () => smallTexts(rootOf(globalThis.charts.element)),
  moving: () =>
    [...document.getAnimations(), ...(shown?.shadowRoot?.getAnimations() ?? [])].map(
      (animation) => animation.id || animation.constructor.name,
    ),
  async movingAfterUse() {
    const names: string[] = [];
    const { element } = globalThis.charts;
    for (const control of controlsOf(element)) {
      if (!(control instanceof HTMLButtonElement) || control.closest('.take')) continue;
      control.click();
      await element.updateComplete;
      names.push(...globalThis.charts.moving());
    }
    return names;
  },
  async frames() {
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await globalThis.charts.element.updateComplete;
  },
  async styleText(css) {
    const { element } = globalThis.charts;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
    document.adoptedStyleSheets = [sheet];
    await charts.frames();
  },
};
