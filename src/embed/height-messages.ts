/**
 * What a page in a frame tells the page round it of its height, in the words of those who listen: AMP and
 * `@newswire/frames` (amp.dev, "embed-size"), Datawrapper's embeds, and Pym (`pymx` between the parts, the id that its
 * parent gave in `childId`).
 */
export function heightMessages(
  height: number,
  ids: { readonly chart: string; readonly pym: string | undefined },
): readonly unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [ids.chart]: height } },
    ...(ids.pym === undefined ? [] : [['pym', ids.pym, 'height', String(height)].join('xPYMx')]),
  ];
}

/** Asks a frame for its height, as `@newswire/frames` does when it begins to listen. */
export const HEIGHT_QUESTION = { sentinel: 'amp', type: 'frames-init' } as const;

/** True for the question above, in a message from anybody. */
export function isHeightQuestion(message: unknown): boolean {
  const { sentinel, type } = Object(message) as Record<string, unknown>;
  return sentinel === HEIGHT_QUESTION.sentinel && type === HEIGHT_QUESTION.type;
}
