import { embedElement } from './snippet.ts';

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
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
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
  const { title, width, height } = embed;
  return embedElement('iframe', {
    src: frameAddress(embed),
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    sandbox: SANDBOX,
    referrerpolicy: 'no-referrer',
    frameborder: '0',
  });
}
