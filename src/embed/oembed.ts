import { embedFrame, type FrameEmbed } from './frame-snippet.ts';

/** CSS pixels of each chart in an article's column in its longest language, before the reader opens anything. */
export const HEIGHTS = { count: 290, timeline: 870, breakdown: 600, 'deaths-map': 1620 } as const;
const WIDTH = 700;

export type Chart = keyof typeof HEIGHTS;
export const CHARTS = Object.keys(HEIGHTS) as readonly Chart[];

export interface OEmbedFacts {
  /** Absolute address of the folder with frame.html. */
  readonly site: string;
  readonly chart: Chart;
  readonly lang: string;
  readonly title: string;
  readonly publisher: string;
  /** What readers without scripts get. */
  readonly sentence?: FrameEmbed['sentence'];
}

/** What a content system that is given a page's address embeds (oembed.com, version 1.0, type `rich`). */
export function oembed({ site, chart, lang, title, publisher, sentence }: OEmbedFacts) {
  const height = HEIGHTS[chart];
  const frame = new URL('frame.html', site).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: publisher,
    provider_url: site,
    html: embedFrame({ frame, chart, attributes: { lang }, title, width: WIDTH, height, sentence }),
    width: WIDTH,
    height,
  } as const;
}

/** Where the answer for a chart lies in the folder: it is as static as the rest. */
export const oembedFile = (chart: Chart, lang: string): string => `oembed/${chart}.${lang}.json`;
