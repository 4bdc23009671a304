import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/deaths-map.ts';
import type { CustodyDeathsMap } from '../../src/elements/deaths-map.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { freedoniaBasemap } from '../fixtures/freedonia-basemap.ts';
import { aPlace, deathsAt } from '../fixtures/a-map-dataset.ts';
import { anElement, textOf } from './a-page.ts';

const COUNT = 620;

/** More places than a map shows one by one, every tenth without a region. */
function aCrowd(): Dataset {
  const places = Array.from({ length: COUNT }, (_, i) => {
    const [x, y] = [(i * 0.754877) % 1, (i * 0.56984) % 1];
    return aPlace(`p${i}`, [10.06 + 1.88 * x, 50.06 + 1.88 * y], {
      ...(i % 10 === 0 ? {} : { region: x < 0.5 ? 'west' : 'east' }),
    });
  });
  return deathsAt(places, Object.fromEntries(places.map(({ id }) => [id, 1])));
}

const all = (map: CustodyDeathsMap, selector: string): HTMLElement[] => [
  ...(map.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const data = aCrowd();

async function aMap(
  attributes: Record<string, string> = {},
  shown = data,
): Promise<CustodyDeathsMap> {
  const basemap = URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart]));
  const map = await anElement<CustodyDeathsMap>('custody-deaths-map', {
    data: shown,
    attributes: { basemap, ...attributes },
  });
  const settled = (): boolean => all(map, '.view').length > 0 || map.matches(':state(failed)');
  for (let tries = 0; tries < 300 && !settled(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await map.updateComplete;
  return map;
}

describe('custody-deaths-map with more places than can be told apart', () => {
  it('draws several as one, says so, and is accessible', async () => {
    const map = await aMap();
    await expect(map).to.be.accessible();
    expect(all(map, '.view .cluster').length).to.be.greaterThan(5);
    expect(textOf(map, '.legend')).to.contain('several places drawn as one');
    expect(textOf(map, '.reading')).to.match(/double edge/);
  });

  it('shows a mark of several closer when it is chosen, and tells what it is under the pointer', async () => {
    const map = await aMap();
    const before = all(map, '.view .cluster').length;
    const { height } = map.getBoundingClientRect();
    const [target] = all(map, '.target');
    target?.dispatchEvent(new PointerEvent('pointerenter'));
    await map.updateComplete;
    expect(textOf(map, '.readout')).to.match(/^\d+ places drawn as one: \d+ deaths$/);
    expect(all(map, '.bubble.active')).to.have.length(1);
    expect(map.getBoundingClientRect().height).to.equal(height);
    target?.dispatchEvent(new MouseEvent('click'));
    await map.updateComplete;
    expect(all(map, '.view')).to.have.length(2);
    expect(all(map, '.view .cluster').length).not.to.equal(before);
  });

  it('lists by region, so that the keyboard reaches every place', async () => {
    const map = await aMap();
    const regions = all(map, '.entry');
    expect(regions).to.have.length(3);
    expect(regions.map((entry) => entry.textContent?.includes('Region not stated'))).to.deep.equal([
      false,
      false,
      true,
    ]);
    regions[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    await expect(map).to.be.accessible();
    expect(regions[0]?.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    expect(map.shadowRoot?.activeElement?.textContent).to.contain('Town');
    for (const entry of regions.slice(1)) entry.click();
    await map.updateComplete;
    all(map, '.entries .entries button:not(.entry)')[0]?.click();
    await map.updateComplete;
    expect(all(map, '.entries .entries .entry')).to.have.length(COUNT);
  });

  it('opens the region of the place that is selected, and lets it be closed', async () => {
    const map = await aMap({ selected: 'p7' });
    await waitUntil(() => all(map, '#cases-p7 .death').length === 1);
    const region = all(map, '.entry[aria-expanded=true]')[0];
    region?.click();
    await map.updateComplete;
    expect(all(map, '.entry[aria-expanded=true]')).to.have.length(0);
    expect(map.selected).to.equal(undefined);
  });

  it('has no map of a dataset whose point lies outside the country, and says which', async () => {
    const lines: string[] = [];
    const before = console.error;
    console.error = (line: unknown) => lines.push(String(line));
    const map = await aMap({}, deathsAt([aPlace('stray', [51, 10.5])], { stray: 1 }));
    console.error = before;
    expect(map.matches(':state(failed)')).to.equal(true);
    expect(all(map, 'figure, svg')).to.have.length(0);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"stray" at 10.5, 51');
  });
});
