import { expect, oneEvent } from '@open-wc/testing';
import '../../src/count.ts';
import type { CustodyCount } from '../../src/elements/count.ts';
import { define } from '../../src/elements/define.ts';
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
    expect(lines.some((line) => line.includes('Known: block, inline'))).to.equal(true);
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
      'refresh-interval': '60',
    };
    for (const [name, value] of Object.entries(attributes)) count.setAttribute(name, value);
    await count.updateComplete;
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
