import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import type { CustodyTimeline } from '../../src/elements/timeline.ts';
import type { DatasetError } from '../../src/model/dataset-error.ts';
import { aDataset, aDatasetFile } from '../fixtures/a-dataset.ts';
import { groupedLists } from '../fixtures/grouped-lists.ts';
import { anElement, Server, shown, textOf } from './a-page.ts';

const TAGS = [
  'custody-count',
  'custody-timeline',
  'custody-breakdown',
  'custody-deaths-map',
] as const;

/** Width and height that a PNG file says of itself; undefined for no PNG. */
async function pngSize(blob: Blob): Promise<readonly number[] | undefined> {
  const bytes = new DataView(await blob.arrayBuffer());
  const isPng = bytes.getUint32(0) === 0x89504e47;
  return isPng ? [bytes.getUint32(16), bytes.getUint32(20)] : undefined;
}

/** Waits until something of the element's shadow root is as wanted; fails after two seconds. */
async function until<T>(find: () => T | null | undefined | false | ''): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Not within two seconds: ${String(find)}`);
}

const buttons = (element: CustodyElement): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.take button') ?? []),
];
const status = (element: CustodyElement): string => textOf(element, '.said');

/** Opens "More" by keyboard. */
async function openMore(element: CustodyElement): Promise<HTMLButtonElement[]> {
  element.shadowRoot?.querySelector<HTMLElement>('[part=actions] > button')?.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => buttons(element).length > 0);
  return buttons(element);
}

/** The page's clipboard, or one that refuses. */
function clipboard(writeText: (text: string) => Promise<void>): () => void {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}

describe('taking a chart away', () => {
  for (const tag of TAGS)
    it(`gives <${tag}> as PNG at twice the SVG’s size, and as CSV, whatever its own width`, async () => {
      const element = await anElement<CustodyElement>(tag, { width: 320 });
      const svg = await element.toSvg();
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      expect(parsed.localName).to.equal('svg');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      const [width, height] = ['width', 'height'].map((name) => Number(parsed.getAttribute(name)));
      expect(width).to.equal(748);
      expect(await pngSize(await element.toPng())).to.deep.equal([1496, 2 * Number(height)]);
      const csv = await element.toCsv();
      expect(csv.startsWith('\ufeff')).to.equal(true);
      expect(csv.split('\r\n')[1]).to.match(/,Freedonian League,2024-06-30,CC BY 4\.0,yes$/);
    });

  for (const [view, column] of [
    ['bars', 'share_percent'],
    ['change', 'difference'],
    ['history', 'gives_all_groups'],
    ['people', 'share_percent'],
  ] as const)
    it(`gives the breakdown’s view “${view}” with its own sentence and rows, and as PNG`, async () => {
      const element = await anElement<CustodyElement>('custody-breakdown', {
        attributes: { view },
        data: groupedLists([
          ['2023-06-01', [['Poets', 22]]],
          [
            '2024-06-01',
            [
              ['Poets', 13],
              ['Actors', 4],
            ],
          ],
        ]),
      });
      const svg = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml');
      const sentence = textOf(element, '[part=sentence]');
      expect(svg.querySelector('desc')?.textContent?.startsWith(sentence)).to.equal(true);
      const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(texts).to.include.members(['Poets', 'Actors', '13', '4']);
      expect((await element.toCsv()).split('\r\n')[0]?.split(',')).to.include(column);
      expect(await pngSize(await element.toPng())).to.have.length(2);
      await expect(element).to.be.accessible();
    });

  it('waits for the data, and is refused with their error when they failed', async () => {
    const server = new Server();
    let answer: (response: Response) => void = () => undefined;
    server.answer = () => new Promise<Response>((resolve) => (answer = resolve));
    const count = document.createElement('custody-count');
    count.src = server.url;
    document.body.append(count);
    const csv = count.toCsv();
    await until(() => server.requests > 0);
    answer(new Response(JSON.stringify(aDatasetFile())));
    expect(await csv).to.contain(',124,');
    count.measure = 'nothing-of-the-kind';
    const error = await count.toSvg().then(
      () => undefined,
      (reason: unknown) => reason as DatasetError,
    );
    expect(error?.code).to.equal('E_CONFIG');
    expect(error?.path).to.equal('measure');
    count.remove();
    server.stop();
  });

  it('has words and no columns where there is nothing to draw', async () => {
    const empty = await anElement<CustodyElement>('custody-timeline', {
      data: aDataset({ counts: [] }),
    });
    expect(await empty.toSvg()).to.contain('>No list has been published.<');
    expect((await empty.toCsv()).trim()).to.equal('publisher,data_date,licence,synthetic');
  });

  it('loads nothing of it before "More" is opened, hides with the actions, and is accessible', async () => {
    const element = await anElement<CustodyElement>('custody-breakdown');
    expect(buttons(element)).to.have.length(0);
    const found = await openMore(element);
    expect(found.map((button) => button.textContent?.trim())).to.deep.equal([
      'Copy citation',
      'Download CSV',
      'Download SVG',
      'Download PNG',
    ]);
    expect(status(element)).to.equal('');
    await expect(element).to.be.accessible();
    element.hide = 'actions';
    await element.updateComplete;
    expect(buttons(element)).to.have.length(0);
  });

  it('copies the sentence with its source by keyboard, and says so', async () => {
    const copied: string[] = [];
    const restore = clipboard((text) => Promise.resolve(void copied.push(text)));
    const element = await anElement<CustodyElement>('custody-timeline');
    const [copy] = await openMore(element);
    copy?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status(element) === 'Copied');
    restore();
    expect(copied).to.deep.equal([
      `${textOf(element, '[part=sentence]')} Source: Freedonian League, data of 30 June 2024. Based on: Freedonia Gazette. Licence: CC BY 4.0.`,
    ]);
  });

  it('shows the code that embeds the chart as it stands, and copies it by keyboard', async () => {
    const copied: string[] = [];
    const restore = clipboard((text) => Promise.resolve(void copied.push(text)));
    const server = new Server(
      aDatasetFile({
        publisher: { name: { en: 'Freedonian League' }, url: 'https://example.org/?a&b' },
      }),
    );
    const element = await anElement<CustodyTimeline>('custody-timeline', {
      attributes: { src: server.url, from: '2022-06-01', onclick: 'void 0', class: 'wide' },
    });
    const height = Math.round(element.getBoundingClientRect().height);
    element.selected = 'league-2022-12-01';
    const button = (await openMore(element)).at(-1);
    expect(button?.textContent?.trim()).to.equal('Embed code');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    const code = await until(() => element.shadowRoot?.querySelector('#embed code'));
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
    const lines = code.textContent?.split('\n') ?? [];
    expect(lines[0]).to.equal(
      `<custody-timeline src="${server.url}" from="2022-06-01" selected="league-2022-12-01" lang="en">`,
    );
    expect(lines[1]).to.equal(
      `  <p>${textOf(element, '[part=sentence]')} <a href="https://example.org/?a&amp;b">Source: Freedonian League, data of 30 June 2024.</a></p>`,
    );
    expect(lines[2]).to.match(/^ {2}<svg viewBox="0 0 700 \d+" width="100%"/);
    expect(Number(/height="(\d+)"/.exec(lines[2] ?? '')?.[1])).to.be.closeTo(height, 12);
    expect(lines[3]).to.equal('</custody-timeline>');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => status(element) === 'Copied');
    restore();
    server.stop();
    expect(copied).to.deep.equal([code.textContent]);
    button?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('#embed code')).to.equal(null);
  });

  it('links the data in the code of a publisher without a page', async () => {
    const server = new Server(aDatasetFile({ publisher: { name: { en: 'Freedonian League' } } }));
    const attributes = { src: server.url };
    const element = await anElement<CustodyElement>('custody-count', { attributes });
    (await openMore(element)).at(-1)?.click();
    const code = await until(() => element.shadowRoot?.querySelector('#embed code'));
    server.stop();
    expect(code.textContent).to.contain(`<a href="${server.url}">Source: Freedonian League`);
  });

  it('has no code for data that the page’s script holds', async () => {
    const found = await openMore(await anElement<CustodyElement>('custody-count'));
    expect(found.map((button) => button.textContent?.trim())).not.to.include('Embed code');
  });

  it('shows the citation to be selected where copying is refused', async () => {
    const restore = clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const element = await anElement<CustodyElement>('custody-count', { lang: 'ru' });
    const [copy] = await openMore(element);
    copy?.click();
    await until(() => status(element));
    restore();
    expect(status(element)).to.match(/^Скопировать не удалось/);
    expect(textOf(element, '.to-copy')).to.match(/^В списке от 1 июня 2024 года было 124 человека/);
    await expect(element).to.be.accessible();
  });

  it('saves a file under the name of dataset, chart, view and date', async () => {
    const saved: { name: string; blob: Promise<Blob> }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob: fetch(this.href).then((file) => file.blob()) });
    };
    const element = await anElement<CustodyElement>('custody-breakdown');
    for (const button of (await openMore(element)).slice(1)) {
      const before = saved.length;
      button.focus();
      await sendKeys({ press: 'Space' });
      await until(() => saved.length > before);
    }
    element.setAttribute('view', 'people');
    await until(() => element.shadowRoot?.querySelector('table.people, .people'));
    const before = saved.length;
    buttons(element)[1]?.click();
    await until(() => saved.length > before);
    HTMLAnchorElement.prototype.click = click;
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'freedonia-breakdown-2024-06-30.csv',
      'freedonia-breakdown-2024-06-30.svg',
      'freedonia-breakdown-2024-06-30.png',
      'freedonia-breakdown-people-2024-06-30.csv',
    ]);
    const blobs = await Promise.all(saved.map(({ blob }) => blob));
    // WebKit keeps no parameters of a fetched blob's type.
    expect(blobs.map(({ type }) => type.split(';')[0])).to.deep.equal([
      'text/csv',
      'image/svg+xml',
      'image/png',
      'text/csv',
    ]);
  });

  it('carries the dataset’s title, and the outlet’s heading only with its site', async () => {
    const element = await anElement<CustodyElement>('custody-timeline', {
      attributes: { heading: 'All is well in Freedonia' },
    });
    const svg = await element.toSvg();
    expect(svg).to.contain('>Political prisoners in Freedonia</text>');
    expect(svg).to.contain(`>Heading: All is well in Freedonia (${location.hostname})<`);
    expect(svg.match(/All is well/g)).to.have.length(1);
  });
});

describe('the four numbers of a timeline', () => {
  /** The newest number by sentence, chart, table and file; and that of the readout and the file for the chosen list. */
  async function numbersOf(timeline: CustodyTimeline): Promise<Record<string, string | undefined>> {
    const csv = await timeline.toCsv();
    const rows = csv
      .trim()
      .split('\r\n')
      .map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    const at = (name: string): number =>
      rows[0]?.map((cell) => cell.replace('\ufeff', '')).indexOf(name) ?? -1;
    const valueOf = (row: readonly string[] | undefined): string | undefined => row?.[at('value')];
    const newest = rows.at(-1);
    const chosen = rows.find((row) => row[at('list_id')] === timeline.selected) ?? newest;
    return {
      sentence: /^(\d+)/.exec(textOf(timeline, '[part=sentence]'))?.[1],
      chart: textOf(timeline, '.label-latest').match(/\d+/)?.[0],
      table: textOf(timeline, '.lists tbody tr:first-child td'),
      file: valueOf(newest),
      picture: /fill="#0f5c63">(\d+)</.exec(await timeline.toSvg())?.[1],
      readout: textOf(timeline, '[part=readout] b'),
      chosen: valueOf(chosen),
    };
  }

  const same = (now: string, chosen = now): Record<string, string> => ({
    sentence: now,
    chart: now,
    table: now,
    file: now,
    picture: now,
    readout: chosen,
    chosen,
  });

  it('are one after each thing that a reader or an editor does', async () => {
    const timeline = await anElement<CustodyTimeline>('custody-timeline');
    await openMore(timeline);
    expect(await numbersOf(timeline)).to.deep.equal(same('124'));

    timeline.shadowRoot?.querySelector<HTMLElement>('.controls button')?.click();
    await timeline.updateComplete;
    expect(await numbersOf(timeline)).to.deep.equal(same('124', '100'));

    timeline.shadowRoot?.querySelector<HTMLInputElement>('.controls input')?.focus();
    await sendKeys({ press: 'Home' });
    await timeline.updateComplete;
    expect(await numbersOf(timeline)).to.deep.equal(same('124', '80'));

    timeline.to = '2023-12-31';
    timeline.selected = undefined;
    await timeline.updateComplete;
    expect(await numbersOf(timeline)).to.deep.equal(same('100'));

    timeline.to = undefined;
    timeline.asOf = '2023-01-15';
    await timeline.updateComplete;
    expect(await numbersOf(timeline)).to.deep.equal(same('110'));
  });

  it('are one after a renewal', async () => {
    const server = new Server();
    const timeline = await anElement<CustodyTimeline>('custody-timeline', {
      attributes: { src: server.url },
    });
    await openMore(timeline);
    expect(await numbersOf(timeline)).to.deep.equal(same('124'));
    const file = aDatasetFile({ sequence: 8 });
    const [newest] = file.counts.filter(({ id }) => id === 'league-2024-06-01');
    if (newest) newest.quantity = { qualifier: 'exact', value: 131 };
    server.answer = () => new Response(JSON.stringify(file));
    await timeline.refresh();
    await shown(timeline);
    expect(await numbersOf(timeline)).to.deep.equal(same('131'));
    server.stop();
  });
});
