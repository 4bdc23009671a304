import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import { aDataset, aList } from '../fixtures/a-dataset.ts';
import { aGroupedList } from '../fixtures/a-grouped-list.ts';
import { freedoniaBasemap } from '../fixtures/freedonia-basemap.ts';
import { aPlace, deathsAt } from '../fixtures/a-map-dataset.ts';
import { anElement, type Given } from './a-page.ts';

const BASEMAP = URL.createObjectURL(
  new Blob([freedoniaBasemap() as BlobPart], { type: 'application/json' }),
);

const noted = aDataset({
  counts: [aList('2024-06-01', 124, { note: { en: 'Two names stood twice.' } })],
});

/** What a page may style of each element, where it shows all that it has. */
const PARTS: Readonly<Record<string, Given & { readonly parts: string }>> = {
  'custody-count': { data: noted, parts: 'actions heading measure picture source table' },
  'custody-timeline': {
    parts: 'actions controls heading measure picture readout sentence source table',
  },
  'custody-breakdown': {
    data: aGroupedList([
      ['Press', 4],
      // Cut on screen, in full behind "More".
      ['A long name '.repeat(40), 3],
    ]),
    parts: 'actions heading measure picture sentence source table',
  },
  'custody-deaths-map': {
    data: deathsAt([aPlace('a', [11.6, 50.4])], { a: 2 }),
    attributes: { basemap: BASEMAP },
    parts: 'actions controls heading measure picture readout sentence source table',
  },
};

describe('parts', () => {
  for (const [tag, { parts, ...given }] of Object.entries(PARTS))
    it(`of ${tag} can be reached by a page`, async () => {
      const element = await anElement<CustodyElement>(tag, given);
      element.shadowRoot?.querySelector<HTMLButtonElement>('[part=actions] > button')?.click();
      const found = (): string =>
        [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])]
          .map((one) => one.getAttribute('part') ?? '')
          .filter((part, i, all) => all.indexOf(part) === i)
          .sort()
          .join(' ');
      await waitUntil(() => found() === parts, `${tag} lacks a part`).catch(() => undefined);
      expect(found()).to.equal(parts);
    });
});
