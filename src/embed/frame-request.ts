/** What the address of a frame asks for. */
export interface FrameRequest {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Parameters that are no attribute of the chart. */
  readonly unknown: readonly string[];
}

/** Parameters of the page and of Pym's parent, which are no attributes. */
const FRAME_PARAMETERS = ['chart', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'];

/** Attributes that name an address: a frame speaks in the name of its host, and shows that host's figures only. */
const ADDRESSES = ['src', 'basemap'];

/**
 * Reads `?chart=timeline&lang=az&…`; every attribute of the chart is a parameter.
 * @param known The attributes of a tag, undefined where there is no such tag.
 * @throws {Error} for a chart that there is not, and for an address on another host.
 */
export function frameRequest(
  address: URL,
  charts: readonly string[],
  known: (tag: string) => readonly string[] | undefined,
): FrameRequest {
  const given = address.searchParams;
  const chart = given.get('chart') ?? '';
  const tag = `custody-${chart}`;
  const attributes = charts.includes(chart) ? known(tag) : undefined;
  if (!attributes) throw new Error(`chart="${chart}" is not known. Known: ${charts.join(', ')}.`);
  for (const name of ADDRESSES) {
    const value = given.get(name);
    if (value !== null && value !== 'none' && !isBeside(value, address))
      throw new Error(`${name}="${value}" is on another host than this frame, which is refused.`);
  }
  const asked = [...given].filter(([name]) => !FRAME_PARAMETERS.includes(name));
  return {
    tag,
    attributes: new Map(asked.filter(([name]) => attributes.includes(name))),
    unknown: asked.map(([name]) => name).filter((name) => !attributes.includes(name)),
  };
}

function isBeside(value: string, address: URL): boolean {
  try {
    return new URL(value, address).origin === address.origin;
  } catch {
    return false;
  }
}
