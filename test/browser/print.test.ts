import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import { aDataset } from '../fixtures/a-dataset.ts';
import { aPlace, deathsAt } from '../fixtures/a-map-dataset.ts';
import { anElement, Server, textOf } from './a-page.ts';
import { emulateMedia, needs } from './engine.ts';

const BLACK = 'rgb(0, 0, 0)';

/** What stands behind "More" comes after the picture; a page can be printed in full from then on. */
async function readyToPrint(element: CustodyElement): Promise<void> {
  await waitUntil(() => {
    globalThis.dispatchEvent(new Event('beforeprint'));
    const { textContent = '' } = element.shadowRoot?.querySelector('#more') ?? {};
    globalThis.dispatchEvent(new Event('afterprint'));
    return textContent?.trim();
  }, 'nothing to print');
}

/** Runs while the page is on paper, as a browser that prints tells it: all of it within one event. */
function onPaper<T>(run: () => T): T {
  globalThis.dispatchEvent(new Event('beforeprint'));
  try {
    return run();
  } finally {
    globalThis.dispatchEvent(new Event('afterprint'));
  }
}

const inside = (element: CustodyElement, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

const isSeen = (element: CustodyElement, selector: string): boolean =>
  inside(element, selector).checkVisibility();

const TAGS = [
  'custody-count',
  'custody-timeline',
  'custody-breakdown',
  'custody-deaths-map',
] as const;

const aChart = (tag: string, given = {}): Promise<CustodyElement> =>
  anElement(tag, {
    data:
      tag === 'custody-deaths-map'
        ? deathsAt([aPlace('a'), aPlace('b')], { a: 2, b: 1 })
        : aDataset(),
    ...given,
    attributes: tag === 'custody-deaths-map' ? { basemap: 'none' } : {},
  });

describe('a printed page', () => {
  const onMedium = needs('emulateMedia');
  afterEach(async () => {
    if (onMedium.isMet) await emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  for (const tag of TAGS)
    onMedium.it(
      `has ${tag} with date and sources, black on white though the screen is dark, without controls`,
      async () => {
        await emulateMedia({ colorScheme: 'dark' });
        const element = await aChart(tag);
        // An article on a dark ground, far below what was ever scrolled to.
        Object.assign(element.style, { color: '#fff', background: '#111', colorScheme: 'dark' });
        element.style.marginTop = '20000px';
        await readyToPrint(element);
        await emulateMedia({ media: 'print' });
        onPaper(() => {
          const { color, backgroundColor } = getComputedStyle(element);
          expect([color, backgroundColor]).to.deep.equal([BLACK, 'rgb(255, 255, 255)']);
          expect(getComputedStyle(inside(element, '[part=source]')).color).to.equal(BLACK);
          expect(isSeen(element, '[part=source]')).to.equal(true);
          expect(textOf(element, '[part=source]')).to.contain('30 June 2024');
          expect(isSeen(element, '#more')).to.equal(true);
          expect(textOf(element, '#more')).to.contain('Licence');
          for (const control of element.shadowRoot?.querySelectorAll<HTMLElement>(
            '[part=actions] > button, .take button, [part=controls], input',
          ) ?? [])
            expect(control.checkVisibility(), control.outerHTML).to.equal(false);
        });
      },
    );

  it('has the whole table of a timeline that was never opened, and closes it again', async () => {
    const timeline = await aChart('custody-timeline');
    await readyToPrint(timeline);
    const rows = onPaper(
      () => timeline.shadowRoot?.querySelectorAll('[part=table] tbody tr').length,
    );
    const lists = aDataset().counts.filter(({ compiler }) => compiler.id === 'league');
    expect(rows).to.equal(lists.length);
    expect(timeline.shadowRoot?.querySelector('[part=table]')).to.equal(null);
    expect(inside(timeline, '#more').hidden).to.equal(true);
  });

  onMedium.it('names the source of a timeline’s list once beside its table', async () => {
    const timeline = await aChart('custody-timeline');
    await readyToPrint(timeline);
    await emulateMedia({ media: 'print' });
    onPaper(() => {
      const seen = [...(timeline.shadowRoot?.querySelectorAll('p') ?? [])].filter(
        (line) => line.checkVisibility() && line.textContent?.includes('Source of the list'),
      );
      expect(seen.map(({ className }) => className)).to.deep.equal(['list-sources lines-1']);
      expect(textOf(timeline, '.lists tbody tr td:last-child')).to.equal('Freedonia Gazette');
    });
  });

  onMedium.it('says what the numbers on a timeline’s baseline stand for', async () => {
    const timeline = await aChart('custody-timeline');
    expect(isSeen(timeline, '.events')).to.equal(false);
    await emulateMedia({ media: 'print' });
    expect(isSeen(timeline, '.events')).to.equal(true);
  });

  onMedium.it('gives the addresses of sources in full', async () => {
    const count = await aChart('custody-count');
    await readyToPrint(count);
    await emulateMedia({ media: 'print' });
    onPaper(() => {
      const link = inside(count, '#more .sources a');
      const { content } = getComputedStyle(link, '::after');
      expect(content).to.contain('https://example.org/gazette');
    });
  });

  it('opens every place of the map with its cases', async () => {
    const map = await aChart('custody-deaths-map');
    await readyToPrint(map);
    expect(map.shadowRoot?.querySelectorAll('.death')).to.have.length(0);
    const { open, cases } = onPaper(() => ({
      open: [...(map.shadowRoot?.querySelectorAll('.entry') ?? [])].map((entry) =>
        entry.getAttribute('aria-expanded'),
      ),
      cases: map.shadowRoot?.querySelectorAll('.death').length,
    }));
    expect(new Set(open)).to.deep.equal(new Set(['true']));
    expect(cases).to.be.greaterThan(0);
    expect(map.shadowRoot?.querySelectorAll('.death')).to.have.length(0);
  });

  it('draws no wider than a sheet of paper', async () => {
    const timeline = await aChart('custody-timeline', { width: 1100 });
    await readyToPrint(timeline);
    const width = (): number => inside(timeline, 'svg.timeline').clientWidth;
    expect(width()).to.equal(1100);
    expect(onPaper(width)).to.equal(600);
    expect(width()).to.equal(1100);
  });

  onMedium.it('is the same to a tool that only sets the medium', async () => {
    const timeline = await aChart('custody-timeline');
    await readyToPrint(timeline);
    await emulateMedia({ media: 'print' });
    await waitUntil(() => timeline.shadowRoot?.querySelector('[part=table]'), 'no table');
    await emulateMedia({ media: 'screen' });
    await waitUntil(() => !timeline.shadowRoot?.querySelector('[part=table]'), 'still a table');
  });

  onMedium.it(
    'has the author’s text, black on white, while the figures are on their way',
    async () => {
      const server = new Server(() => new Promise<Response>(() => undefined));
      const count = document.createElement('custody-count');
      count.src = server.url;
      count.innerHTML = '<p>The author’s sentence.</p>';
      document.body.append(count);
      await count.updateComplete;
      await emulateMedia({ media: 'print', colorScheme: 'dark' });
      onPaper(() => {
        const text = count.querySelector('p');
        expect(text?.checkVisibility()).to.equal(true);
        expect(text && getComputedStyle(text).color).to.equal(BLACK);
        expect(isSeen(count, '.notice')).to.equal(false);
      });
      server.stop();
      count.remove();
    },
  );
});
