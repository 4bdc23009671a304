import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../tools/root.ts';
import { INCOMPLETE } from '../accessibility/incomplete.ts';
import { STATES } from '../accessibility/page/states.ts';

const page = readFileSync(inProject('docs/accessibility.md'), 'utf8');
const tags = readdirSync(inProject('src/elements')).flatMap(
  (file) => /@tag (\S+)/.exec(readFileSync(inProject('src/elements', file), 'utf8'))?.[1] ?? [],
);
const sections = new Map(
  page.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section]),
);

describe('docs/accessibility.md', () => {
  it('says of each element what it is for whom, and what falls short', () => {
    expect(tags).toHaveLength(4);
    for (const tag of tags) {
      const said = [...(sections.get(`\`<${tag}>\``) ?? '').matchAll(/^- \*\*(.*?)\.\*\*/gm)];
      expect(
        said.map(([, what]) => what),
        tag,
      ).toEqual(['Screen reader', 'Keyboard', 'Touch and zoom', 'Falls short']);
    }
  });

  it('names tests that are there, all of test/accessibility among them', () => {
    const named = [...page.matchAll(/test\/[\w/-]+\.test\.ts/g)].map(([path]) => path);
    expect(named.filter((path) => !existsSync(inProject(path)))).toEqual([]);
    const own = readdirSync(inProject('test/accessibility')).filter((file) =>
      file.endsWith('.test.ts'),
    );
    expect(named).toEqual(expect.arrayContaining(own.map((file) => `test/accessibility/${file}`)));
  });

  it('has all that axe leaves undecided, with the reasons', () => {
    const cells = page
      .split('\n')
      .filter((line) => line.startsWith('| `<'))
      .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()));
    expect(cells.map(([tag, rule, why]) => [`${tag}: ${rule}`.replace(/[`<>]/g, ''), why])).toEqual(
      Object.entries(INCOMPLETE),
    );
  });

  it('doesn’t promise more states than are tested', () => {
    expect(page).toContain('some sixty states');
    expect(Object.keys(STATES).length).toBeGreaterThanOrEqual(60);
  });
});
