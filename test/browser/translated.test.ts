import { expect } from '@open-wc/testing';
import '../../src/breakdown.ts';
import '../../src/count.ts';
import '../../src/deaths-map.ts';
import '../../src/timeline.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import { aDataset, aList } from '../fixtures/a-dataset.ts';
import { aPlace } from '../fixtures/a-map-dataset.ts';
import { anElement, shown, textOf } from './a-page.ts';

const places = [aPlace('capital-prison', [11, 51])];
const counts = [aList('2023-06-01', 100), aList('2024-06-01', 124)];
const before = () => aDataset({ places, counts });
/** The same, published anew with one list more. */
const after = () =>
  aDataset({ places, sequence: 8, counts: [...counts, aList('2024-06-29', 8765)] });

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data, parentElement }) => data.trim() && !parentElement?.closest('style'));
}

const translated = (text: string): string => text.replace(/\p{L}/gu, 'x');

/** How tools that translate a page leave its texts. */
const TRANSLATIONS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'puts other words into the texts': (root) => {
    for (const text of textsIn(root)) text.data = translated(text.data);
  },
  'puts each text into a font': (root) => {
    for (const text of textsIn(root)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  },
  'puts a font with other words in the place of each text': (root) => {
    for (const text of textsIn(root)) {
      const font = document.createElement('font');
      font.append(translated(text.data));
      text.replaceWith(font);
    }
  },
  'writes the content of whole elements anew': (root) => {
    for (const { parentElement } of textsIn(root))
      if (parentElement && parentElement.children.length === 0)
        parentElement.textContent = translated(parentElement.textContent);
  },
};

const TAGS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];

/** Everything that a chart says, with white space folded. */
const whole = (chart: CustodyElement): string =>
  (chart.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

for (const tag of TAGS)
  for (const [does, translate] of Object.entries(TRANSLATIONS))
    it(`E-28 <${tag}> says its newest figures after a tool that ${does}`, async () => {
      const fresh = await anElement<CustodyElement>(tag, { data: after() });
      const chart = await anElement<CustodyElement>(tag, { data: before() });
      await chart.refresh();
      const root = chart.shadowRoot as ShadowRoot;
      translate(root);
      chart.data = after();
      await shown(chart);
      chart.heading = 'Another heading';
      await shown(chart);
      expect(textOf(chart, '[part=heading]')).to.equal('Another heading');
      const numbers = (of: CustodyElement): string[] => whole(of).match(/\d[\d,]*/g) ?? [];
      expect(numbers(chart)).to.deep.equal(numbers(fresh));
      expect(root.querySelectorAll('figure')).to.have.lengthOf(1);
    });
