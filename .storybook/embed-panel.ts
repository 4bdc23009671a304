/** What the page of a story and the panel around it say to each other: the chart is another, tell me its code, here it is. */
export const EMBED_CHANGED = 'custody/embed-changed';
export const EMBED_WANTED = 'custody/embed-wanted';
export const EMBED_CODE = 'custody/embed-code';

/** The code for the state on screen, and what a person must know before pasting it. */
export interface EmbedCode {
  readonly code: string;
  readonly notes: readonly string[];
}

export const NO_CHART: EmbedCode = { code: '', notes: ['This story shows no chart to embed.'] };
