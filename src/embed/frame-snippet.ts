import { heightsText, type FrameHeights } from './frame-heights.ts';
import { embedElement, fallbackParagraph, type Embed } from './snippet.ts';

/** A chart in a frame of its own, for content systems that let no script of others in. */
export interface FrameEmbed {
  /** Absolute address of frame.html. */
  readonly frame: string;
  /** `count`, `timeline`, `breakdown` or `deaths-map`. */
  readonly chart: string;
  /** Attributes of the chart by name; an empty value is a bare attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the frame holds, for those who hear the page. */
  readonly title: string;
  /** CSS pixels, or all of the column. */
  readonly width: number | '100%';
  /** CSS pixels, where the page doesn't run `resize.js`. */
  readonly height: number;
  /** What `resize.js` makes of it before the chart is there. */
  readonly heights?: FrameHeights | undefined;
  /** What readers without scripts get. */
  readonly sentence?: Pick<Embed, 'fallback' | 'source'> | undefined;
}

/** What a chart needs in a sandbox: its script, links to sources, and saving pictures and tables. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The address that draws a chart in a frame. */
export function frameAddress({ frame, chart, attributes }: FrameEmbed): string {
  const address = new URL(frame);
  address.search = new URLSearchParams({ chart, ...attributes }).toString();
  return address.href;
}

/** The frame, ready to paste. */
export function embedFrame(embed: FrameEmbed): string {
  const { title, width, height, heights, sentence } = embed;
  const frame = embedElement('iframe', {
    src: frameAddress(embed),
    title,
    width: String(width),
    height: String(height),
    ...(heights && { 'data-heights': heightsText(heights) }),
    loading: 'lazy',
    sandbox: SANDBOX,
    referrerpolicy: 'no-referrer',
    frameborder: '0',
  });
  return sentence ? `${frame}\n<noscript>${fallbackParagraph(sentence)}</noscript>` : frame;
}
