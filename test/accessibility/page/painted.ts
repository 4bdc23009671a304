/** A run of text with what it is painted with. */
export interface PaintedText {
  readonly text: string;
  /** Where it stands in the element: tags and classes. */
  readonly place: string;
  readonly colour: string;
  /** Of itself and all that it stands in. */
  readonly opacity: number;
  /** Boxes of its lines in CSS pixels of the window: x, y, width, height. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

/** Fill or stroke of a shape. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/** A kind of shape in a drawing, by its tag and classes and those of what it stands in. */
export interface PaintedMark {
  readonly classes: readonly string[];
  readonly place: string;
  readonly fill: Paint | undefined;
  readonly stroke: Paint | undefined;
  /** Whether it may lie on water and on neighbours, too. A hatch lies on the country's own land. */
  readonly onMap: boolean;
}

const UNSEEN = 'mask, clipPath, filter, [hidden]';

/** The element's text as a reader sees it. */
export function paintedTexts(element: Element): PaintedText[] {
  return textNodes(element).flatMap((node) => {
    const parent = node.parentElement;
    if (!parent || !isSeen(parent)) return [];
    const isSvg = parent instanceof SVGElement;
    const style = getComputedStyle(parent);
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    return boxes.length === 0
      ? []
      : [
          {
            text: (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
            place: placeOf(parent),
            colour: isSvg ? style.fill : style.color,
            opacity: opacityOf(parent) * (isSvg ? Number(style.fillOpacity) : 1),
            // Between the tops of small letters and the baseline, roughly: what is above and below is not behind them.
            boxes: boxes.map(
              ({ x, y, width, height }) => [x, y + height * 0.25, width, height * 0.5] as const,
            ),
          },
        ];
  });
}

/** The kinds of marks of the element's drawings, each once. */
export function paintedMarks(element: Element): PaintedMark[] {
  const kinds = new Map<string, PaintedMark>();
  for (const shape of element.shadowRoot?.querySelectorAll('circle, path, rect, line') ?? []) {
    if (!isSeen(shape)) continue;
    const style = getComputedStyle(shape);
    const opacity = opacityOf(shape);
    const mark = {
      classes: [...shape.classList],
      place: placeOf(shape),
      fill: paint(
        shape.localName === 'line' ? 'none' : style.fill,
        opacity * Number(style.fillOpacity),
      ),
      stroke: paint(style.stroke, opacity * Number(style.strokeOpacity)),
      onMap: shape.closest('.map .view') !== null && !shape.classList.contains('hatch'),
    };
    kinds.set(JSON.stringify(mark), mark);
  }
  return [...kinds.values()];
}

/** The text nodes of the element's shadow root, and what of the page is slotted into it. */
export function textNodes(element: Element): Node[] {
  const nodes: Node[] = [];
  for (const root of [element.shadowRoot, element]) {
    if (!root) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.trim()) nodes.push(node);
  }
  return nodes;
}

/** Whether an element is to be seen: displayed, not hidden, not in a mask, not for screen readers alone. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  if (element.closest(UNSEEN)) return false;
  return ancestors(element).every((one) => getComputedStyle(one).clipPath !== 'inset(50%)');
}

export function placeOf(element: Element): string {
  return ancestors(element)
    .slice(0, 3)
    .reverse()
    .map((one) => [one.localName, ...one.classList].join('.'))
    .join(' > ');
}

/** The element and what it stands in, up to the shadow root. */
function ancestors(element: Element): Element[] {
  const { parentElement } = element;
  return [element, ...(parentElement ? ancestors(parentElement) : [])];
}

function opacityOf(element: Element): number {
  return ancestors(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
}

function paint(colour: string, opacity: number): Paint | undefined {
  return colour === 'none' ||
    colour === 'rgba(0, 0, 0, 0)' ||
    colour.startsWith('url') ||
    opacity === 0
    ? undefined
    : { colour, opacity };
}
