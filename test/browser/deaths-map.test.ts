import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/deaths-map.ts';
import type { CustodyDeathsMap } from '../../src/elements/deaths-map.ts';
import { aDataset, aDeath } from '../fixtures/a-dataset.ts';
import { freedoniaRegions } from '../fixtures/a-basemap.ts';
import { freedoniaBasemap } from '../fixtures/freedonia-basemap.ts';
import { aDeathNowhere, aPlace, aWithheldDeath, deathsAt } from '../fixtures/a-map-dataset.ts';
import { anElement, LAID_OUT, textOf, type Given } from './a-page.ts';

/** The basemap at an address that no other test has seen, so that each test loads its own. */
const basemapUrl = (): string =>
  URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart], { type: 'application/json' }));

const places = [
  aPlace('near', [11.6, 50.4]),
  aPlace('next', [11.7, 50.45]),
  aPlace('beside', [11.65, 50.35]),
  aPlace('far', [10.2, 51.8]),
  aPlace('unmapped', undefined, { region: 'west' }),
];
const dataset = aDataset({
  places,
  deaths: [
    ...['1', '2', '3'].map((id) => aDeath(id, { place: 'near' })),
    aDeath('4', { place: 'next' }),
    aDeath('5', { place: 'beside' }),
    aDeath('6', { place: 'far' }),
    aDeath('7', { place: 'unmapped' }),
    aDeathNowhere('8'),
    aWithheldDeath('9'),
  ],
});

async function aMap(given: Given & { basemap?: string } = {}): Promise<CustodyDeathsMap> {
  const map = await anElement<CustodyDeathsMap>('custody-deaths-map', {
    ...given,
    data: given.data ?? dataset,
    attributes: { basemap: given.basemap ?? basemapUrl(), ...given.attributes },
  });
  for (let tries = 0; tries < 200 && !settled(map); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  // What its entries disclose comes right after the picture.
  await import('../../src/elements/deaths-map-cases.ts');
  await new Promise((resolve) => setTimeout(resolve));
  await map.updateComplete;
  return map;
}

/** The cases of what is open are a part of their own, which may come after the map. */
const settled = (map: CustodyDeathsMap): boolean =>
  (all(map, '.view, .map-line').length > 0 &&
    all(map, '.cases:not([hidden]):empty').length === 0) ||
  map.matches(':state(failed), :state(empty)');

function all(map: CustodyDeathsMap, selector: string): HTMLElement[] {
  return [...(map.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function entry(map: CustodyDeathsMap, id: string): HTMLElement {
  const found = map.shadowRoot?.querySelector<HTMLElement>(`#entry-${id}`);
  if (!found) throw new Error(`No entry ${id}`);
  return found;
}

/** The bubble with so many people, as the pointer meets it. */
function bubble(map: CustodyDeathsMap, people: number): Element {
  const number = all(map, 'text.in-bubble').find(({ textContent }) => textContent === `${people}`);
  const target = number?.nextElementSibling;
  if (!target) throw new Error(`No bubble of ${people}`);
  return target;
}

/** The element's own lines on the console while something happens. */
async function linesSaid<T>(kind: 'warn' | 'error', work: () => Promise<T>): Promise<string[]> {
  const lines: string[] = [];
  const before = console[kind];
  console[kind] = (line: unknown) => lines.push(String(line));
  try {
    await work();
  } finally {
    console[kind] = before;
  }
  return lines.filter((line) => line.includes('<custody-deaths-map>'));
}

describe('custody-deaths-map', () => {
  it('shows map, classes and years, and is accessible', async () => {
    const map = await aMap();
    await expect(map).to.be.accessible();
    expect(all(map, '.view')).to.have.length(2);
    expect(textOf(map, '#placed')).to.equal('6 with a published position');
    expect(textOf(map, '#unpositioned')).to.equal(
      '1 with a place named, its position not published',
    );
    expect(textOf(map, '#not-stated')).to.equal('2 with no place stated');
    expect(textOf(map, '[part=sentence]')).to.match(/^9 deaths in custody have become public/);
    expect(map.matches(':state(ready)')).to.equal(true);
  });

  it('opens a place by keyboard, and says which', async () => {
    const map = await aMap();
    entry(map, 'near').focus();
    const selected = oneEvent(map, 'custody-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail).to.deep.equal({ kind: 'place', id: 'near' });
    await map.updateComplete;
    expect(entry(map, 'near').getAttribute('aria-expanded')).to.equal('true');
    expect(all(map, '#cases-near .death')).to.have.length(3);
    expect(map.selected).to.equal('near');
    expect(all(map, '.bubble.active')).to.have.length(1);
    await expect(map).to.be.accessible();
    await sendKeys({ press: 'Space' });
    await map.updateComplete;
    expect(all(map, '#cases-near .death')).to.have.length(0);
    expect(map.selected).to.equal(undefined);
  });

  it('reaches every place with the Tab key once all is opened, and nothing in the drawing', async () => {
    const map = await aMap();
    all(map, '.open-all button')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    const reached: string[] = [];
    while (textOf(map, ':focus') !== 'More') {
      await sendKeys({ press: 'Tab' });
      const { id } = map.shadowRoot?.activeElement ?? {};
      if (id) reached.push(id);
    }
    expect(reached).to.deep.equal(
      ['near', 'beside', 'far', 'next', 'unmapped', 'named', 'withheld'].map((id) => `entry-${id}`),
    );
    expect(all(map, 'svg [tabindex], svg a, svg button')).to.have.length(0);
  });

  it('opens a place from the map, without moving what stands above', async () => {
    const map = await aMap();
    const top = all(map, 'svg.map')[0]?.getBoundingClientRect().top;
    const selected = oneEvent(map, 'custody-select');
    bubble(map, 3).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect((await selected).detail).to.deep.equal({ kind: 'place', id: 'near' });
    await map.updateComplete;
    expect(entry(map, 'near').getAttribute('aria-expanded')).to.equal('true');
    expect(all(map, 'svg.map')[0]?.getBoundingClientRect().top).to.equal(top);
  });

  it('marks the entry of what is pointed at, and changes no height', async () => {
    const map = await aMap({ width: 320 });
    const { height } = map.getBoundingClientRect();
    const target = bubble(map, 3);
    target.dispatchEvent(new PointerEvent('pointerenter'));
    await map.updateComplete;
    expect(entry(map, 'near').classList.contains('active')).to.equal(true);
    expect(textOf(map, '.readout')).to.equal('Town near: 3 deaths, town or village only');
    expect(map.getBoundingClientRect().height).to.equal(height);
    all(map, '.halves')[0]?.dispatchEvent(new PointerEvent('pointerleave'));
    await map.updateComplete;
    expect(textOf(map, '.readout')).to.equal('');
  });

  it('gives every bubble a target of 24 px', async () => {
    const map = await aMap({ width: 280 });
    for (const target of all(map, '.target'))
      expect(target.getBoundingClientRect().width).to.be.at.least(24);
  });

  it('opens the selected place; one that is not there is said once', async () => {
    const map = await aMap({ attributes: { selected: 'far' } });
    await waitUntil(() => all(map, '#cases-far .death').length === 1);
    const lines = await linesSaid('warn', () => aMap({ attributes: { selected: 'nowhere' } }));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"nowhere"').and.contain('near');
  });

  it('keeps lists, numbers and years without a map', async () => {
    const map = await aMap({ basemap: 'none' });
    await expect(map).to.be.accessible();
    expect(all(map, 'svg.map')).to.have.length(0);
    expect(all(map, '.map-line')).to.have.length(0);
    expect(textOf(map, '#placed')).to.contain('6');
    expect(textOf(map, '.years')).to.contain('40');
  });

  it('keeps them when the basemap fails, with one line and one event', async () => {
    let events = 0;
    const count = (event: Event): void => {
      events += 1;
      expect((event as CustomEvent<{ code: string }>).detail.code).to.equal('E_SCHEMA');
    };
    document.addEventListener('custody-error', count);
    const wrong = URL.createObjectURL(new Blob(['{"type":"Topology"}']));
    const lines = await linesSaid('error', async () => {
      const map = await aMap({ basemap: wrong });
      await expect(map).to.be.accessible();
      expect(textOf(map, '.map-line')).to.match(/could not be loaded/);
      expect(textOf(map, '#placed')).to.contain('6');
      expect(map.matches(':state(ready)')).to.equal(true);
    });
    document.removeEventListener('custody-error', count);
    expect(lines).to.have.length(1);
    expect(events).to.equal(1);
  });

  it('loads a basemap once for all maps of a page', async () => {
    const url = basemapUrl();
    const { fetch } = globalThis;
    let requests = 0;
    globalThis.fetch = (input, init) => {
      if (String(input) === url) requests += 1;
      return fetch(input, init);
    };
    await Promise.all([aMap({ basemap: url }), aMap({ basemap: url })]);
    globalThis.fetch = fetch;
    expect(requests).to.equal(1);
  });

  for (const [attribute, value, known] of [
    ['custody-types', 'police jail', 'penitentiary'],
    ['from', 'soon', 'YYYY'],
    ['to', '2020-02-30', 'YYYY'],
  ] as const)
    it(`fails visibly for ${attribute}="${value}" and names what is known`, async () => {
      const lines = await linesSaid('error', async () => {
        const map = await aMap({ attributes: { [attribute]: value } });
        expect(map.matches(':state(failed)')).to.equal(true);
        expect(all(map, 'figure')).to.have.length(0);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(attribute).and.contain(known);
    });

  it('shows places for any other view, with one warning', async () => {
    const lines = await linesSaid('warn', async () => {
      const map = await aMap({ attributes: { view: 'tiles' } });
      expect(all(map, '.view')).to.have.length(2);
    });
    expect(lines).to.have.length(1);
  });

  it('closes a place by Escape, and gives its button the focus', async () => {
    const map = await aMap({ attributes: { selected: 'near' } });
    const source = all(map, '#cases-near a')[0] as HTMLElement;
    source.focus();
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect(entry(map, 'near').getAttribute('aria-expanded')).to.equal('false');
    expect(map.shadowRoot?.activeElement).to.equal(entry(map, 'near'));
    expect(map.selected).to.equal(undefined);
  });

  it('zooms by buttons that keep the focus, and never by the wheel', async () => {
    const map = await aMap();
    const country = (): string | null =>
      all(map, '.view .coast, .view .frontier')[1]?.getAttribute('d') ?? null;
    const button = (text: string): HTMLElement => {
      const found = all(map, '.zoom button').find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === text,
      );
      if (!found) throw new Error(`No button ${text}`);
      return found as HTMLElement;
    };
    const atFirst = country();
    expect(button('Reset').getAttribute('aria-disabled')).to.equal('true');
    button('Whole country').focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(country()).not.to.equal(atFirst);
    expect(button('Whole country').getAttribute('aria-pressed')).to.equal('true');
    expect(map.shadowRoot?.activeElement).to.equal(button('Whole country'));
    await expect(map).to.be.accessible();
    button('Zoom in').click();
    await map.updateComplete;
    button('Reset').click();
    await map.updateComplete;
    expect(country()).to.equal(atFirst);
    const wheel = new WheelEvent('wheel', { bubbles: true, cancelable: true, composed: true });
    all(map, '.view')[0]?.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });

  describe('with view="regions"', () => {
    const regional = [
      aPlace('one', [10.5, 51], { region: 'west' }),
      aPlace('two', undefined, { region: 'west' }),
      aPlace('three'),
    ];
    const deaths = [
      aDeath('1', { place: 'one' }),
      aDeath('2', { place: 'two' }),
      aDeath('3', { place: 'three' }),
      aWithheldDeath('4'),
    ];
    const aRegionsMap = (given: Given = {}): Promise<CustodyDeathsMap> =>
      aMap({
        data: aDataset({ places: regional, deaths }),
        ...given,
        attributes: { view: 'regions', ...given.attributes },
      });
    const region = (map: CustodyDeathsMap): HTMLElement => entry(map, 'region\\:west');

    it('lists by region, and says of no region that nobody died there', async () => {
      const map = await aRegionsMap();
      await expect(map).to.be.accessible();
      expect(textOf(map, '#in-regions')).to.equal('2 with a region known');
      expect(textOf(map, '#region-unknown')).to.equal('2 with no region known');
      expect(textOf(map, '.no-case')).to.equal('No case published: Oriento.');
      expect(textOf(map, '.legend')).to.contain('no case published');
      expect(all(map, '.entries > li')).to.have.length(3);
      expect(
        all(map, '.label:not(.halo)').some((label) => /\b0\b/.test(label.textContent ?? '')),
      ).to.equal(false);
    });

    it('opens a region from the map and by keyboard, with its places', async () => {
      const map = await aRegionsMap();
      const selected = oneEvent(map, 'custody-select');
      all(map, 'path.target:not(.unpublished)')[0]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true }),
      );
      expect((await selected).detail).to.deep.equal({ kind: 'region', id: 'west' });
      await map.updateComplete;
      expect(map.selected).to.equal('west');
      expect(region(map).getAttribute('aria-expanded')).to.equal('true');
      expect(all(map, '.region-active')).to.have.length(1);
      entry(map, 'two').focus();
      await sendKeys({ press: 'Enter' });
      await map.updateComplete;
      expect(all(map, '#cases-two .death')).to.have.length(1);
      await expect(map).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await map.updateComplete;
      expect(map.shadowRoot?.activeElement).to.equal(entry(map, 'two'));
      region(map).focus();
      await sendKeys({ press: 'Escape' });
      await map.updateComplete;
      expect(region(map).getAttribute('aria-expanded')).to.equal('false');
    });

    it('gives what it shows: a picture and rows by region', async () => {
      const map = await aRegionsMap();
      const svg = new DOMParser().parseFromString(await map.toSvg(), 'image/svg+xml');
      const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);
      expect(texts).to.include.members(['Okcidento\u00a02', 'no case published', 'Synthetic data']);
      const rows = (await map.toCsv()).split('\r\n');
      expect(rows.filter((row) => row.startsWith('deaths-in-region,'))).to.have.length(2);
      expect(rows.some((row) => row.startsWith('deaths-at-place,'))).to.equal(false);
    });

    it('opens a selected region, or the region of a selected place', async () => {
      const map = await aRegionsMap({ attributes: { selected: 'west' } });
      expect(region(map).getAttribute('aria-expanded')).to.equal('true');
      const other = await aRegionsMap({ attributes: { selected: 'two' } });
      expect(all(other, '#cases-two .death')).to.have.length(1);
      expect(all(other, '.region-active')).to.have.length(1);
    });

    it('draws the second file of the country, and goes on without it when it fails', async () => {
      const basemap = basemapUrl();
      const regions = URL.createObjectURL(new Blob([JSON.stringify(freedoniaRegions())]));
      const withFile = (basemapRegions: string): Promise<CustodyDeathsMap> =>
        aRegionsMap({
          data: { ...aDataset({ places: regional, deaths }), basemap, basemapRegions },
          attributes: { basemap: '' },
        });
      const map = await withFile(regions);
      expect(textOf(map, '.no-case')).to.equal('No case published: east.');
      const lines = await linesSaid('error', async () => {
        const failed = await withFile(URL.createObjectURL(new Blob(['{}'])));
        expect(all(failed, '.view')).to.have.length(1);
        expect(textOf(failed, '.no-case')).to.equal('No case published: Oriento.');
      });
      expect(lines).to.have.length(1);
    });
  });

  it('is text where there is nothing to show', async () => {
    const map = await aMap({ data: aDataset({ deaths: [], deathTotals: [] }) });
    expect(map.matches(':state(empty)')).to.equal(true);
    await expect(map).to.be.accessible();
  });

  it('shows a few of many places, and all when asked', async () => {
    const many = Array.from({ length: 40 }, (_, i) => aPlace(`p${i}`, [10.1 + i / 25, 51]));
    const people = Object.fromEntries(many.map(({ id }) => [id, 1]));
    const map = await aMap({ data: deathsAt(many, people) });
    expect(all(map, '.entry')).to.have.length(14);
    const button = all(map, '.entries button:not(.entry)')[0] as HTMLElement;
    expect(button.textContent?.trim()).to.equal('Show all 40 places');
    button.click();
    await map.updateComplete;
    expect(all(map, '.entry')).to.have.length(40);
  });

  it('shows hostile labels as text', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const map = await aMap({
      data: aDataset({
        places: [aPlace('a', [11, 51], { settlement: { en: hostile }, name: { en: hostile } })],
        deaths: [aDeath('1', { place: 'a', name: { en: hostile }, note: { en: hostile } })],
      }),
      attributes: { selected: 'a' },
    });
    expect(all(map, 'img, script')).to.have.length(0);
    expect(textOf(map, '#cases-a')).to.contain(hostile);
    await expect(map).to.be.accessible();
  });

  for (const width of [280, 320, 480, 640, 700, 1100])
    for (const lang of LAID_OUT)
      it(`keeps everything inside ${width} px in ${lang}, and no two labels on one another`, async () => {
        const map = await aMap({
          width,
          lang,
          attributes: { selected: 'near', 'color-scheme': 'dark' },
        });
        const box = map.getBoundingClientRect();
        for (const part of all(map, 'svg.map text:not(.halo):not(.synthetic), .entry, td, th, p')) {
          const { left, right, width: shown } = part.getBoundingClientRect();
          if (shown === 0) continue;
          expect(left, part.outerHTML).to.be.at.least(box.left - 1);
          expect(right, part.outerHTML).to.be.at.most(box.right + 1);
        }
        const labels = all(map, '.label:not(.halo)').map((label) => label.getBoundingClientRect());
        const meet = labels.filter((one, i) =>
          labels.some(
            (other, j) =>
              i < j &&
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 2 &&
              other.top < one.bottom - 2,
          ),
        );
        expect(meet).to.have.length(0);
      });
});
