import { aTimeout, expect, oneEvent, waitUntil as until } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/count.ts';
import type { CustodyCount } from '../../src/elements/count.ts';
import { CustodyElement } from '../../src/elements/custody-element.ts';
import { define } from '../../src/elements/define.ts';
import { countLanguages } from '../../src/i18n/count-languages.ts';
import type { CountLanguage } from '../../src/i18n/strings.ts';
import type { Drawing } from '../../src/views/drawing.ts';
import { aDataset, aDatasetFile, aList } from '../fixtures/a-dataset.ts';
import { anElement, Server, shown, textOf } from './a-page.ts';

const aCount = (given = {}): Promise<CustodyCount> =>
  anElement<CustodyCount>('custody-count', given);

let servers: Server[] = [];
function aServer(...args: ConstructorParameters<typeof Server>): Server {
  const server = new Server(...args);
  servers.push(server);
  return server;
}
afterEach(() => {
  for (const server of servers.reverse()) server.stop();
  servers = [];
});

/** Collects console lines of one kind while `run` runs. */
async function consoleLines(
  kind: 'warn' | 'error',
  run: () => Promise<unknown>,
): Promise<string[]> {
  const lines: string[] = [];
  const original = console[kind];
  console[kind] = (...args: unknown[]) => void lines.push(args.join(' '));
  try {
    await run();
  } finally {
    console[kind] = original;
  }
  return lines;
}

/** An element whose picture is in a part of its own, which comes when `answer` says so. */
class CustodyParted extends CustodyElement<CountLanguage> {
  static asked = 0;
  static answer: () => Promise<string>;

  static readonly load = (): Promise<string> => {
    CustodyParted.asked += 1;
    return CustodyParted.answer();
  };

  constructor() {
    super(countLanguages);
  }

  protected override draw(): Drawing | undefined {
    const part = this.lazy(CustodyParted.load);
    if (part === undefined) return undefined;
    const heading = { text: 'Heading', lang: 'en' };
    return { state: 'ready', heading, picture: html`<p>${part}</p>`, sources: [] };
  }
}
customElements.define('custody-parted', CustodyParted);

const buttonsOf = (count: CustodyCount): readonly HTMLButtonElement[] => [
  ...(count.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part=actions] > button') ?? []),
];

/** The last of the buttons once the part that renews has been loaded. */
async function pauseButton(count: CustodyCount): Promise<HTMLButtonElement> {
  const found = (): HTMLButtonElement | undefined =>
    buttonsOf(count).find((button) => button.textContent?.includes('updates'));
  await until(found, 'no button');
  return found() as HTMLButtonElement;
}

/** What a server answers when a list was published after those of the fixture. */
const newer = (people: number) => (): Response =>
  new Response(
    JSON.stringify(aDatasetFile({ sequence: people, counts: [aList('2024-06-20', people)] })),
  );

describe('every element', () => {
  it('shows the author’s text until the figures are there', async () => {
    let answer: (response: Response) => void = () => undefined;
    const server = aServer(() => new Promise<Response>((resolve) => (answer = resolve)));
    const count = document.createElement('custody-count');
    count.textContent = 'The author’s sentence.';
    count.src = server.url;
    document.body.append(count);
    await count.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count.matches(':state(loading)')).to.equal(true);
    await expect(count).to.be.accessible();
    expect(count.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    const load = oneEvent(count, 'custody-load');
    answer(new Response(JSON.stringify(aDatasetFile())));
    expect(((await load) as CustomEvent).detail).to.deep.equal({
      sequence: 7,
      published: '2024-06-30',
    });
    count.remove();
  });

  it('shares one fetch with all that name the same address', async () => {
    const server = aServer();
    const counts = await Promise.all(
      Array.from({ length: 20 }, () => aCount({ attributes: { src: server.url } })),
    );
    expect(counts.map((count) => textOf(count, '.digits'))).to.deep.equal(Array(20).fill('124'));
    expect(server.requests).to.equal(1);
  });

  it('keeps the author’s text when the dataset is wrong, with one event and one console line', async () => {
    const wrong = { ...aDatasetFile(), counts: [aList('2022-03-01', -5)] };
    const server = aServer(() => new Response(JSON.stringify(wrong)));
    const codes: string[] = [];
    const heard = (event: Event): void =>
      void codes.push((event as CustomEvent<{ code: string; path: string }>).detail.path);
    document.addEventListener('custody-error', heard);
    let count!: CustodyCount;
    const lines = await consoleLines('error', async () => {
      count = await aCount({ attributes: { src: server.url } });
      count.requestUpdate();
      await count.updateComplete;
    });
    document.removeEventListener('custody-error', heard);
    expect(count.matches(':state(failed)')).to.equal(true);
    expect(codes).to.deep.equal(['counts.0.quantity.value']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<custody-count> E_SCHEMA counts\.0\.quantity\.value: .*-5/);
    expect(count.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    await expect(count).to.be.accessible();
  });

  it('keeps the last good data when a renewal fails, and says so', async () => {
    const server = aServer();
    const count = await aCount({ attributes: { src: server.url } });
    server.answer = () => new Response('<title>Log in</title>');
    await consoleLines('error', () => count.refresh());
    expect(textOf(count, '.digits')).to.equal('124');
    expect(count.matches(':state(unconfirmed)')).to.equal(true);
    expect(textOf(count, '.notice')).to.contain('published on 30 June 2024');
    await expect(count).to.be.accessible();
    server.answer = () => new Response(JSON.stringify(aDatasetFile({ sequence: 8 })));
    await count.refresh();
    expect(count.matches(':state(unconfirmed)')).to.equal(false);
  });

  it('fails when a part of it does not come, says so once, and tries again when told to', async () => {
    const offline = (): Promise<string> => Promise.reject(new TypeError('offline'));
    CustodyParted.answer = offline;
    const details: Record<string, unknown>[] = [];
    const heard = (event: Event): void =>
      void details.push((event as CustomEvent<Record<string, unknown>>).detail);
    document.addEventListener('custody-error', heard);
    let element!: CustodyParted;
    const lines = await consoleLines('error', async () => {
      element = await anElement<CustodyParted>('custody-parted');
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(CustodyParted.asked).to.equal(1);
    expect(lines).to.deep.equal([
      '<custody-parted> E_NETWORK A part of the element could not be loaded: TypeError: offline',
    ]);
    expect(details).to.have.length(1);
    expect(details[0]).to.include({ code: 'E_NETWORK', retryable: true });
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    await expect(element).to.be.accessible();
    const refused = await element.toCsv().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).to.include({ name: 'DatasetError', code: 'E_NETWORK' });
    CustodyParted.answer = () => Promise.resolve('The picture.');
    await element.refresh();
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(textOf(element, '[part=picture]')).to.equal('The picture.');
    expect(CustodyParted.asked).to.equal(2);
    await element.refresh();
    expect(CustodyParted.asked).to.equal(2);
    document.removeEventListener('custody-error', heard);
  });

  it('shows a new number within the refresh interval, without a reload', async () => {
    const server = aServer();
    const count = await aCount({ attributes: { src: server.url, 'refresh-interval': '0.2' } });
    server.answer = () =>
      new Response(
        JSON.stringify(aDatasetFile({ sequence: 8, counts: [aList('2024-06-20', 130)] })),
      );
    await oneEvent(count, 'custody-load');
    await count.updateComplete;
    expect(textOf(count, '.digits')).to.equal('130');
  });

  it('renews nothing while the reader has paused it, and goes on when told to', async () => {
    const server = aServer();
    const count = await aCount({ attributes: { src: server.url, 'refresh-interval': '0.1' } });
    const button = await pauseButton(count);
    expect(button.textContent?.trim()).to.equal('Pause updates');
    await expect(count).to.be.accessible();
    await until(() => server.requests > 1, 'no renewal');
    button.click();
    await count.updateComplete;
    expect(button.textContent?.trim()).to.equal('Resume updates');
    await aTimeout(50);
    const asked = server.requests;
    count.setAttribute('compare-to', 'none');
    count.setAttribute('refresh-interval', '0.2');
    await aTimeout(600);
    expect(server.requests).to.equal(asked);
    expect((await pauseButton(count)).textContent?.trim()).to.equal('Resume updates');
    (await pauseButton(count)).click();
    await until(() => server.requests > asked + 1, 'no renewal');
  });

  it('keeps what a reader has paused though others on the page renew it', async () => {
    const server = aServer();
    const attributes = { src: server.url, 'refresh-interval': '0.1' };
    const paused = await aCount({ attributes });
    const other = await aCount({ attributes });
    (await pauseButton(paused)).click();
    await paused.updateComplete;
    server.answer = newer(130);
    await until(() => textOf(other, '.digits') === '130', 'no renewal');
    expect(textOf(paused, '.digits')).to.equal('124');
    await paused.refresh();
    expect(textOf(paused, '.digits')).to.equal('130');
    server.answer = newer(131);
    await until(() => textOf(other, '.digits') === '131', 'no renewal');
    expect(textOf(paused, '.digits')).to.equal('130');
    (await pauseButton(paused)).click();
    await until(() => textOf(paused, '.digits') === '131', 'it did not go on');
  });

  it('can always be paused where it renews, and nowhere else', async () => {
    const server = aServer();
    const renewing = { src: server.url, 'refresh-interval': '60' };
    const bare = await aCount({ attributes: { ...renewing, hide: 'table actions' } });
    await pauseButton(bare);
    expect(buttonsOf(bare)).to.have.length(1);
    const still = await aCount({ attributes: { src: server.url, announce: '' } });
    await until(() => still.shadowRoot?.querySelector('[role=status]'), 'no region');
    expect(buttonsOf(still)).to.have.length(1);
    bare.removeAttribute('refresh-interval');
    await bare.updateComplete;
    expect(buttonsOf(bare)).to.have.length(0);
  });

  it('changes the number without animation', async () => {
    const server = aServer();
    const count = await aCount({ attributes: { src: server.url, 'refresh-interval': '0.1' } });
    server.answer = newer(130);
    await until(() => textOf(count, '.digits') === '130', 'no renewal');
    expect(count.shadowRoot?.getAnimations()).to.have.length(0);
  });

  it('announces a changed number once, politely, and an unchanged one never', async () => {
    const server = aServer();
    const count = await aCount({
      attributes: { src: server.url, 'refresh-interval': '0.1', announce: '' },
    });
    await until(() => count.shadowRoot?.querySelector('[role=status]'), 'no region');
    const regions = count.shadowRoot?.querySelectorAll('[role=status], [aria-live]') ?? [];
    expect(regions).to.have.length(1);
    const [region] = regions;
    if (!region) throw new Error('no region');
    const spoken: string[] = [];
    const watch = new MutationObserver(() => spoken.push(textOf(count, '[role=status]')));
    watch.observe(region, { subtree: true, childList: true, characterData: true });
    server.answer = () => new Response(JSON.stringify(aDatasetFile({ sequence: 8 })));
    const before = server.requests;
    await until(() => server.requests > before + 2, 'no renewal');
    expect(region.textContent?.trim()).to.equal('');
    server.answer = newer(130);
    await until(() => spoken.length > 0, 'nothing was said');
    const after = server.requests;
    await until(() => server.requests > after + 2, 'no renewal');
    watch.disconnect();
    expect(spoken).to.deep.equal(['130 people on the list of 20 June 2024']);
    expect(region.isConnected).to.equal(true);
    await expect(count).to.be.accessible();
  });

  it('forgives presentation with one warning that names what is known', async () => {
    const lines = await consoleLines('warn', async () => {
      const count = await aCount({
        attributes: { layout: 'huge', 'heading-level': '9', hide: 'heading moon' },
      });
      expect(textOf(count, '.digits')).to.equal('124');
      expect(count.shadowRoot?.querySelector('[role=heading]')?.ariaLevel).to.equal('3');
      expect(count.shadowRoot?.querySelector('#heading.hidden')).to.not.equal(null);
      count.requestUpdate();
      await count.updateComplete;
    });
    expect(lines.filter((line) => line.includes('layout="huge"'))).to.have.length(1);
    expect(lines.filter((line) => line.includes('hide="moon"'))).to.have.length(1);
    expect(lines.some((line) => line.includes('Known: block, inline, board'))).to.equal(true);
  });

  it('is as it was when its attributes are taken away', async () => {
    const count = await aCount();
    const before = textOf(count, 'figure');
    const attributes = {
      'as-of': '2022-12-31',
      'compare-to': '2022-03-01',
      measure: 'league-2022-12-01',
      compiler: 'league',
      heading: 'Another',
      'heading-level': '2',
      'color-scheme': 'dark',
      hide: 'source',
      layout: 'inline',
      sparkline: '',
      'refresh-interval': '60',
    };
    for (const [name, value] of Object.entries(attributes)) count.setAttribute(name, value);
    // What some of them choose is loaded with the choice.
    await until(() => textOf(count, '.inline') !== '', 'no number');
    expect(textOf(count, '.inline')).to.match(/^110/);
    for (const name of Object.keys(attributes)) {
      count.removeAttribute(name);
      await count.updateComplete;
      expect(count.matches(':state(failed)'), name).to.equal(false);
    }
    expect(textOf(count, 'figure')).to.equal(before);
  });

  it('shows markup of a dataset as the letters it is made of', async () => {
    const attack = '<img src=x onerror="globalThis.hacked=1"></script>{{1}}${2}&lt;';
    const data = aDataset({ title: { en: attack }, publisher: { name: { en: attack } } });
    const count = await aCount({ data });
    expect(textOf(count, '[part=heading]')).to.equal(attack);
    expect(textOf(count, '[part=source]')).to.contain(attack);
    expect(count.shadowRoot?.querySelectorAll('img')).to.have.length(0);
    expect(globalThis).to.not.have.property('hacked');
  });

  it('wraps 5,000 letters without a space inside its own width', async () => {
    const count = await aCount({ width: 280, data: aDataset({ title: { en: 'x'.repeat(5000) } }) });
    expect(count.scrollWidth).to.be.at.most(280);
    await expect(count).to.be.accessible();
  });

  it('discloses sources, licence and corrections behind one button', async () => {
    const count = await aCount({
      data: aDataset({
        corrections: [
          {
            id: 'c',
            date: '2024-06-02',
            record: 'league-2024-06-01',
            text: { en: 'Two names stood twice.' },
            sources: [],
          },
        ],
      }),
    });
    const button = count.shadowRoot?.querySelector<HTMLButtonElement>('[part=actions] > button');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    button?.click();
    await count.updateComplete;
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    await until(() => textOf(count, '#more').includes('Licence'), 'nothing was disclosed');
    expect(textOf(count, '#more')).to.contain('Corrected on 2 June 2024: Two names stood twice.');
    const link = count.shadowRoot?.querySelector<HTMLAnchorElement>('#more a');
    expect(link?.href).to.equal('https://example.org/gazette');
    expect(link?.rel).to.equal('noopener noreferrer');
    await expect(count).to.be.accessible();
  });

  it('draws once it is displayed', async () => {
    const count = document.createElement('custody-count');
    count.data = aDataset();
    count.hidden = true;
    document.body.append(count);
    await count.updateComplete;
    expect(textOf(count, '.digits')).to.equal('');
    count.hidden = false;
    await shown(count);
    expect(textOf(count, '.digits')).to.equal('124');
    count.remove();
  });

  it('moves within the page without a second fetch', async () => {
    const server = aServer();
    const count = await aCount({ attributes: { src: server.url } });
    document.body.append(count);
    document.body.prepend(count);
    await shown(count);
    expect(server.requests).to.equal(1);
    count.remove();
  });

  it('is defined once; another version stands back and says so', async () => {
    class Older extends HTMLElement {
      static version = '0.0.9';
    }
    customElements.define('custody-probe', Older);
    const lines = await consoleLines('warn', () => {
      define('custody-probe', class extends HTMLElement {});
      return Promise.resolve();
    });
    expect(customElements.get('custody-probe')).to.equal(Older);
    expect(lines).to.deep.equal([
      '<custody-probe> is already defined (version 0.0.9); version development stands back.',
    ]);
  });

  it('is not disturbed when the same version is loaded twice', async () => {
    const lines = await consoleLines('warn', () => {
      const first = customElements.get('custody-count');
      define('custody-count', class extends HTMLElement {});
      expect(customElements.get('custody-count')).to.equal(first);
      return Promise.resolve();
    });
    expect(lines).to.deep.equal([]);
  });
});
