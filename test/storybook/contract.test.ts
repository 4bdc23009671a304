import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementsOf, type Manifest } from '../../.storybook/manifest.ts';
import * as breakdown from '../../stories/breakdown.stories.ts';
import * as count from '../../stories/count.stories.ts';
import * as deathsMap from '../../stories/deaths-map.stories.ts';
import * as states from '../../stories/states.stories.ts';
import * as timeline from '../../stories/timeline.stories.ts';
import { inProject } from '../../tools/root.ts';

const FILES = [breakdown, count, deathsMap, timeline];

const elements = elementsOf(
  JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as Manifest,
);

/** What the stories of an element give it, by name. */
function givenBy(tag: string): ReadonlyMap<string, ReadonlySet<string>> {
  const file = FILES.find(({ default: { component } }) => component === tag);
  const given = new Map<string, Set<string>>();
  for (const { args } of Object.values(file ?? {}))
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

test.each([...elements])('every state of <%s> has a story', (_tag, { cssStates }) => {
  const shown = Object.keys(states).map((name) => name.toLowerCase());
  expect(cssStates.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
});
