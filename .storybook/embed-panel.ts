/** What the page of a story and the panel around it agree on. */
export const EMBED_CODE = 'custody/embed-code';

/** The code for the state on screen, and what a person must know before pasting it. */
export interface EmbedCode {
  readonly code: string;
  readonly notes: readonly string[];
}
