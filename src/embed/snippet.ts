import { roomBox } from './room.ts';

/** An element in a line of text. */
export interface InlineEmbed {
  readonly tag: string;
  /** Attributes by name; an empty value is a bare attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The author's text: shown until the figures are there, without JavaScript and after a failure. */
  readonly fallback: string;
}

/** A chart as an editor pastes it. */
export interface Embed extends InlineEmbed {
  /** Who says it, after the sentence: a link where there is an address. */
  readonly source?: { readonly text: string; readonly href?: string | undefined } | undefined;
  /** A site's own notes, each in a paragraph after the sentence. */
  readonly notes?: readonly InlineEmbed[];
  /** CSS pixels that the chart will take, so that nothing below it moves; absent: no place is kept. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
  /** The same for columns of any width: heights of boxes, see `roomBoxes`. */
  readonly room?: readonly number[] | undefined;
}

/** The script that defines the tags, once a page. */
export interface EmbedScript {
  readonly src: string;
  /** The hash of the file, without which the page trusts whatever the host serves. */
  readonly integrity?: string | undefined;
  /** For a file that is no module. */
  readonly classic?: boolean;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const attribute = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

/** The start of a tag; nothing that is passed in can become markup. */
export function openingTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  return `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
}

/** The tag with the author's sentence in it, ready to paste; nothing that is passed in can become markup. */
export function embedTag(embed: Embed): string {
  const { tag, attributes, notes = [], size, room = [] } = embed;
  const place = size && {
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: '100%',
    height: String(size.height),
    'aria-hidden': 'true',
  };
  return [
    openingTag(tag, attributes),
    `  ${fallbackParagraph(embed)}`,
    ...notes.map((note) => `  <p>${inlineTag(note)}</p>`),
    ...(place ? [`  ${embedElement('svg', place)}`] : []),
    // Nothing between them: a space would push the last of a line into the next.
    ...(room.length > 0 ? [`  ${room.map((h) => embedElement('svg', roomBox(h))).join('')}`] : []),
    `</${tag}>`,
  ].join('\n');
}

/** A tag in a line, as a number in a sentence or a note is. */
export function inlineTag({ tag, attributes, fallback }: InlineEmbed): string {
  return `${openingTag(tag, attributes)}${escaped(fallback)}</${tag}>`;
}

/** The author's sentence with its source. */
export function fallbackParagraph({
  fallback,
  source,
}: Pick<Embed, 'fallback' | 'source'>): string {
  return `<p>${escaped(fallback)}${source ? ` ${sourceText(source)}` : ''}</p>`;
}

function sourceText({ text, href }: NonNullable<Embed['source']>): string {
  return href ? `<a${attribute(['href', href])}>${escaped(text)}</a>` : escaped(text);
}

/** Neither a cookie nor the article's address goes with the request for a script. */
export const SILENT = { crossorigin: 'anonymous', referrerpolicy: 'no-referrer' };

/** The script tag, ready to paste. */
export function embedScript({ src, integrity, classic = false }: EmbedScript): string {
  const run: Readonly<Record<string, string>> = classic ? { defer: '' } : { type: 'module' };
  return embedElement('script', { ...run, src, ...(integrity ? { integrity } : {}), ...SILENT });
}

/** An element without content, its values escaped. */
export function embedElement(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${Object.entries(attributes).map(attribute).join('')}></${name}>`;
}
