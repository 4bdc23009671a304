import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import { PAGE_RULES } from './page-rules.ts';

interface Context {
  readonly story?: { readonly parameters: { readonly oneScheme?: boolean } };
}

/** The add-on looks through a story in its own colours; here in the others, without showing it a second time. */
afterEach(async (context) => {
  if ((context as Context).story?.parameters.oneScheme) return;
  const { style } = document.documentElement;
  const own = style.colorScheme;
  style.colorScheme = own === 'dark' ? 'light' : 'dark';
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(document.body, { rules, resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
  expect(found, style.colorScheme).toEqual([]);
  style.colorScheme = own;
});
