import { embedFrame } from '../../src/embed/frame-snippet.ts';
import { oembedFile } from '../../src/embed/oembed.ts';
import {
  embedElement,
  embedScript,
  embedTag,
  fallbackParagraph,
  inlineTag,
  SILENT,
} from '../../src/embed/snippet.ts';
import type { Choice, Way } from './choice.ts';
import type { ChartWords } from './chart-words.ts';
import type { BuilderFacts, ScriptName } from './facts.ts';
import { renderCommand, shortcode } from './quoted.ts';
import type { Room } from './room-of.ts';

/** Names in the folder of the charts, as `datasets.json` has them. */
export interface Addresses {
  /** The folder's own, with a slash at its end. */
  readonly site: string;
  readonly live: string;
  readonly frozen: string;
  readonly published: string;
}

/** All that a code is written from. */
export interface CodeFacts {
  readonly choice: Choice;
  readonly addresses: Addresses;
  readonly words: ChartWords;
  readonly room: Room | undefined;
  readonly build: Pick<BuilderFacts, 'version' | 'hashes'>;
}

/** A text to copy. */
export interface Code {
  readonly name: string;
  readonly text: string;
}

/** Where the folder lies on a site that has copied it, from the page's own. */
const COPIED = 'charts/';

/** The codes of each way to embed a chart; every way has one with the sentence, its date and its source. */
export const CODES: Readonly<Record<Way, (facts: CodeFacts) => readonly Code[]>> = {
  pinned: (facts) => [
    code('Script and chart', [scriptOf(facts, 'custody-charts.js'), tagOf(facts, address(facts))]),
  ],
  lazy: (facts) => [
    code('Loader and chart', [scriptOf(facts, 'embed.js'), tagOf(facts, address(facts))]),
  ],
  classic: (facts) => [
    code('Script and chart', [
      scriptOf(facts, 'custody-charts.classic.js', true),
      tagOf(facts, address(facts)),
    ]),
  ],
  folder: (facts) => [
    code('Script and chart', [
      embedScript({ src: `${COPIED}custody-charts.js` }),
      tagOf(facts, frozenOf(facts, COPIED)),
    ]),
  ],
  frame: (facts) => [code('Frame', [resizeOf(facts), frameOf(facts)])],
  oembed: (facts) => [
    code('Address', [
      new URL(oembedFile(facts.choice.chart, facts.choice.lang), facts.addresses.site).href,
    ]),
    code('Sentence to stand below it', [fallbackParagraph(facts.words)]),
  ],
  wordpress: (facts) => [code('Shortcode', [shortcodeOf(facts)])],
  static: (facts) => [
    code('The chart as HTML', [facts.words.html.trim()]),
    code('The same by the command', [commandOf(facts, 'html')]),
    code('A picture', [commandOf(facts, 'png')]),
  ],
  npm: (facts) => [
    code('Once', ['npm install custody-charts']),
    code('In a module', [`import 'custody-charts/${facts.choice.chart}';`]),
    code('Where the chart stands', [tagOf(facts, address(facts))]),
  ],
};

const code = (name: string, blocks: readonly string[]): Code => ({
  name,
  text: blocks.join('\n\n'),
});

/** The dataset's address as a page elsewhere needs it. */
const address = ({ choice, addresses: { site, live, frozen } }: CodeFacts): string =>
  new URL(choice.figures === 'frozen' ? frozen : live, site).href;

/** Beside a script that finds the live dataset by itself. */
const frozenOf = ({ choice, addresses }: CodeFacts, folder: string): string | undefined =>
  choice.figures === 'frozen' ? folder + addresses.frozen : undefined;

function scriptOf(facts: CodeFacts, name: ScriptName, classic = false): string {
  return embedScript({ ...addressOf(facts, name), classic });
}

/** Runs where it stands, before the frame below it is seen. */
function resizeOf(facts: CodeFacts): string {
  const { src, integrity } = addressOf(facts, 'resize.js');
  return embedElement('script', { src, integrity, ...SILENT });
}

function addressOf({ addresses, build: { version, hashes } }: CodeFacts, name: ScriptName) {
  return { src: new URL(`cdn/${version}/${name}`, addresses.site).href, integrity: hashes[name] };
}

/** What the chart is asked for, by the names that its tag has; frozen figures are of the day they were published. */
export function attributesOf({
  choice: { attributes, lang, figures },
  addresses: { published },
}: Pick<CodeFacts, 'choice' | 'addresses'>): Readonly<Record<string, string>> {
  return { lang, ...attributes, ...(figures === 'frozen' && { 'as-of': published }) };
}

function tagOf(facts: CodeFacts, src: string | undefined): string {
  const { words, room, choice } = facts;
  const tag = `custody-${choice.chart}`;
  const attributes = {
    ...(src !== undefined && { src }),
    ...attributesOf(facts),
    ...(words.direction === 'rtl' && { dir: words.direction }),
  };
  if (words.bare !== undefined) return inlineTag({ tag, attributes, fallback: words.bare });
  const { fallback, source } = words;
  return embedTag({ tag, attributes, fallback, source, room: room?.boxes });
}

function frameOf(facts: CodeFacts): string {
  const { choice, addresses, words, room } = facts;
  const src = frozenOf(facts, '');
  const { fallback, source } = words;
  return embedFrame({
    frame: new URL('frame.html', addresses.site).href,
    chart: choice.chart,
    attributes: { ...(src !== undefined && { src }), ...attributesOf(facts) },
    title: words.title,
    width: '100%',
    height: room?.article ?? DEFAULT_HEIGHT,
    heights: room?.heights,
    sentence: { fallback, source },
  });
}

/** CSS pixels of a frame whose chart could not be measured. */
const DEFAULT_HEIGHT = 600;

function shortcodeOf(facts: CodeFacts): string {
  const { choice, words, room } = facts;
  const src = choice.figures === 'frozen' ? address(facts) : undefined;
  const attributes = {
    chart: choice.chart,
    ...(src !== undefined && { src }),
    ...attributesOf(facts),
    ...(room && words.bare === undefined && { height: String(room.place) }),
  };
  return shortcode(attributes, words.bare ?? fallbackParagraph(words).replace(/^<p>|<\/p>$/g, ''));
}

function commandOf(facts: CodeFacts, format: 'html' | 'png'): string {
  const { choice, addresses } = facts;
  const { chart, lang, figures } = choice;
  const dataset = figures === 'frozen' ? addresses.frozen : addresses.live;
  return renderCommand(chart, {
    data: dataset,
    ...attributesOf(facts),
    ...(format === 'html' && { src: address(facts) }),
    out: `${chart}.${lang}.${format}`,
  });
}
