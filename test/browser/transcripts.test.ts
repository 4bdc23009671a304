import { expect, fixtureCleanup } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import { LANGUAGES } from '../../src/i18n/load-strings.ts';
import { aSpokenDataset } from '../fixtures/a-spoken-dataset.ts';
import { freedoniaBasemap } from '../fixtures/freedonia-basemap.ts';
import { anElement } from './a-page.ts';
import { needs } from './engine.ts';
import { transcriptOf } from './transcript.ts';

const { describe } = needs('accessibilityTree');

const HEADER = (name: string): string => `What a screen reader says of ${name}, from top to bottom.
Made from Chromium's accessibility tree (CDP, Accessibility.getFullAXTree) of a page 700 px wide; [links] in brackets.
UPDATE_GOLDENS=1 npx wtr --files test/browser/transcripts.test.ts writes it anew: read each line before it is committed.
`;

/** What else an element can show, by the end of its file's name. */
const VIEWS: Readonly<Record<string, readonly [tag: string, Readonly<Record<string, string>>]>> = {
  board: ['custody-count', { layout: 'board' }],
  inline: ['custody-count', { layout: 'inline' }],
  total: ['custody-count', { measure: 'deaths-2023' }],
  change: ['custody-breakdown', { view: 'change' }],
  history: ['custody-breakdown', { view: 'history' }],
  people: ['custody-breakdown', { view: 'people' }],
  regions: ['custody-deaths-map', { view: 'regions' }],
};
const TAGS = [
  'custody-count',
  'custody-timeline',
  'custody-breakdown',
  'custody-deaths-map',
] as const;

async function until(holds: () => unknown): Promise<void> {
  for (let tries = 0; tries < 300 && !holds(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

async function show(
  tag: string,
  lang: string,
  attributes: Readonly<Record<string, string>>,
): Promise<CustodyElement> {
  const bytes = freedoniaBasemap() as BlobPart;
  const basemap = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
  const isMap = tag === 'custody-deaths-map';
  const element = await anElement<CustodyElement>(tag, {
    lang,
    data: aSpokenDataset(),
    attributes: isMap ? { basemap, ...attributes } : attributes,
  });
  if (isMap) await until(() => element.shadowRoot?.querySelector('.view'));
  return element;
}

/** Opens everything that can be opened. */
async function disclose(element: CustodyElement): Promise<void> {
  const root = element.shadowRoot;
  for (const button of root?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? [])
    button.click();
  await until(() => root?.querySelector('.take') ?? element.getAttribute('layout') === 'inline');
  await element.updateComplete;
}

/** The lines that only `after` has, as often as it has them. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

async function check(
  name: string,
  tag: string,
  lang: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  const element = await show(tag, lang, attributes);
  const closed = await transcriptOf(element);
  const facts = closed.filter((line) => !/^ *(list of \d+|table)$/.test(line));
  const twice = facts.filter((line, i) => facts.indexOf(line) !== i);
  expect(twice, 'lines that are said twice').to.deep.equal([]);
  await disclose(element);
  const open = await transcriptOf(element);
  const text = [
    HEADER(`<${tag}${attributesText(attributes)}> in "${lang}"`),
    ...closed,
    '',
    'What is added when everything is disclosed:',
    '',
    ...added(closed, open),
    '',
  ].join('\n');
  const golden = await executeServerCommand('golden', { name: `transcripts/${name}.txt`, text });
  expect(text).to.equal(golden);
  fixtureCleanup();
}

const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

describe('a screen reader', () => {
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      it(`says of <${tag}> in ${lang} what was last reviewed`, () =>
        check(`${tag.replace('custody-', '')}.${lang}`, tag, lang, {}));

  for (const [view, [tag, attributes]] of Object.entries(VIEWS))
    it(`says of <${tag}${attributesText(attributes)}> what was last reviewed`, () =>
      check(`${tag.replace('custody-', '')}-${view}.en`, tag, 'en', attributes));
});
