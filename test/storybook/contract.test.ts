import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { argTypesOf } from '../../.storybook/arg-types.ts';
import { elementsOf, type Manifest } from '../../.storybook/manifest.ts';
import * as breakdown from '../../stories/breakdown.stories.ts';
import * as count from '../../stories/count.stories.ts';
import * as deathsMap from '../../stories/deaths-map.stories.ts';
import * as timeline from '../../stories/timeline.stories.ts';
import { inProject } from '../../tools/root.ts';

const FILES = [breakdown, count, deathsMap, timeline];

const elements = elementsOf(
  JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as Manifest,
);

const fileOf = (tag: string): (typeof FILES)[number] | undefined =>
  FILES.find(({ default: { component } }) => component === tag);

/** What the stories of an element give it, by name. */
function givenBy(tag: string): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const { args } of Object.values(fileOf(tag) ?? {}))
    for (const [name, value] of Object.entries(args ?? {}))
      given.set(name, (given.get(name) ?? new Set()).add(String(value)));
  return given;
}

test('each element has a file of stories', () => {
  expect([...elements.keys()].sort()).toEqual(FILES.map(({ default: meta }) => meta.component));
});

test.each([...elements])('every attribute of <%s> has a story', (tag, { attributes }) => {
  const given = givenBy(tag);
  expect(attributes.map(({ name }) => name).filter((name) => !given.has(name))).toEqual([]);
});

test.each([...elements])('every word that <%s> knows has a story', (tag, { attributes }) => {
  const given = givenBy(tag);
  const missing = attributes.flatMap(({ name, type, default: usual }) =>
    [...(type?.text ?? '').matchAll(/'([^']+)'/g)]
      .filter(([quoted, word = '']) => quoted !== usual && !given.get(name)?.has(word))
      .map(([, word = '']) => `${name}="${word}"`),
  );
  expect(missing).toEqual([]);
});

test.each([...elements])('the stories of <%s> set nothing that it lacks', (tag, { attributes }) => {
  const known = ['data', 'content', 'notes', ...attributes.map(({ name }) => name)];
  expect([...givenBy(tag).keys()].filter((name) => !known.includes(name))).toEqual([]);
});

test.each([...elements])(
  '<%s> has a story of how it is without being asked for anything',
  (tag) => {
    const [, first] =
      Object.entries(fileOf(tag) ?? {}).filter(([name]) => name !== 'default')[0] ?? [];
    expect(first).toEqual({});
  },
);

/** The kinds of things that a page's author, style sheet or script meets. */
const KINDS = [
  'attributes',
  'members',
  'slots',
  'events',
  'cssParts',
  'cssProperties',
  'cssStates',
];

test.each([...elements])('the table of <%s> tells of each thing what it is for', (tag, element) => {
  const rows = Object.values(argTypesOf(element));
  const kinds = KINDS.map((kind) => element[kind as 'attributes'].length);
  expect(Math.min(...kinds), tag).toBeGreaterThan(0);
  const attributed = element.members.filter(({ attribute }) => attribute !== undefined).length;
  expect(rows.length).toBe(kinds.reduce((sum, length) => sum + length) - attributed);
  expect(rows.filter(({ description = '' }) => description.trim() === '')).toEqual([]);
});
