import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/count.ts';
import type { CustodyCount } from '../../src/elements/count.ts';
import { aDataset, aList } from '../fixtures/a-dataset.ts';
import { anElement, textOf } from './a-page.ts';

const aCount = (given = {}): Promise<CustodyCount> =>
  anElement<CustodyCount>('custody-count', given);

/** A list of which every group is known. */
const groupedList = (date: string, total: number): ReturnType<typeof aList> =>
  aList(date, total, {
    groupsComplete: true,
    groups: [
      { category: 'press', printed: 'Journalists', quantity: { qualifier: 'exact', value: 10 } },
      { category: 'faith', printed: 'Believers', quantity: { qualifier: 'exact', value: 60 } },
      { category: 'party', printed: 'Party', quantity: { qualifier: 'exact', value: total - 70 } },
    ],
  });

describe('custody-count', () => {
  it('shows the newest list with its date and changes, and is accessible', async () => {
    const count = await aCount();
    await expect(count).to.be.accessible();
    expect(textOf(count, '.digits')).to.equal('124');
    expect(textOf(count, '[part=picture]')).to.contain('24 more than on the list of 10 June 2023');
    expect(textOf(count, '[part=measure]')).to.equal('Compiled by: Freedonian League for Rights');
    expect(textOf(count, '[part=heading]')).to.equal('Political prisoners in Freedonia');
    expect(count.matches(':state(ready)')).to.equal(true);
  });

  it('puts the date on the number’s own line when the list is old', async () => {
    const count = await aCount();
    expect(count.matches(':state(old)')).to.equal(true);
    expect(textOf(count, '.beside')).to.equal('on 1 June 2024');
    const day = new Date().toISOString().slice(0, 10);
    const fresh = await aCount({ data: aDataset({ published: day, counts: [aList(day, 5)] }) });
    await expect(fresh).to.be.accessible();
    expect(fresh.matches(':state(old)')).to.equal(false);
    expect(textOf(fresh, '.beside')).to.equal('');
  });

  it('never calls old what is frozen at a day', async () => {
    const count = await aCount({ attributes: { 'as-of': '2022-12-31' } });
    await expect(count).to.be.accessible();
    expect(textOf(count, '.digits')).to.equal('110');
    expect(count.matches(':state(old)')).to.equal(false);
  });

  it('says "more than" with the number of a year’s deaths', async () => {
    const count = await aCount({ attributes: { measure: 'deaths-2023' } });
    await expect(count).to.be.accessible();
    expect(textOf(count, '.figure')).to.match(/^more than 40 ; 2023/);
  });

  it('shows a share as a share', async () => {
    const count = await aCount({ attributes: { measure: 'share-2023' } });
    expect(textOf(count, '.figure')).to.equal('30.6%');
  });

  it('stands in a sentence as a number, its date as hidden text', async () => {
    const count = await aCount({ attributes: { layout: 'inline' } });
    await expect(count).to.be.accessible();
    expect(textOf(count, '.inline')).to.equal('124 on 1 June 2024');
    const hidden = count.shadowRoot?.querySelector('.inline .hidden');
    expect(hidden?.getBoundingClientRect().width).to.equal(1);
    expect(getComputedStyle(count).display).to.equal('inline-block');
  });

  it('stands on a board with its line of lists and the largest groups, and is accessible', async () => {
    const data = aDataset({ counts: [aList('2023-06-10', 90), groupedList('2024-06-01', 100)] });
    for (const [width, scheme] of [
      [320, 'light'],
      [700, 'dark'],
      [1100, 'light'],
    ] as const) {
      const count = await aCount({
        data,
        width,
        attributes: { layout: 'board', 'color-scheme': scheme },
      });
      const column = count.parentElement;
      if (column) column.style.background = scheme === 'dark' ? '#111' : '#fff';
      if (column) column.style.color = scheme === 'dark' ? '#eee' : '#111';
      expect(textOf(count, '.digits')).to.equal('100');
      expect(textOf(count, '.groups')).to.equal(
        'Largest groups 60 Believers 30 Party members 10 Journalists',
      );
      const line = count.shadowRoot?.querySelector('.sparkline');
      expect(line?.getAttribute('aria-hidden')).to.equal('true');
      expect(line?.getBoundingClientRect().height).to.equal(24);
      const ink = line && getComputedStyle(line).color;
      expect(ink).to.equal(scheme === 'dark' ? 'rgb(111, 195, 201)' : 'rgb(15, 92, 99)');
      expect(count.scrollWidth).to.be.at.most(width);
      await expect(count).to.be.accessible();
    }
  });

  it('draws its line of lists when told to', async () => {
    const count = await aCount();
    expect(count.shadowRoot?.querySelector('svg')).to.equal(null);
    count.toggleAttribute('sparkline', true);
    await waitUntil(() => count.shadowRoot?.querySelector('svg.sparkline'), 'no line');
    expect(textOf(count, '.digits')).to.equal('124');
    await expect(count).to.be.accessible();
  });

  it('is empty, in words, when there is no list', async () => {
    const count = await aCount({ data: aDataset({ counts: [] }) });
    await expect(count).to.be.accessible();
    expect(count.matches(':state(empty)')).to.equal(true);
    expect(textOf(count, '[part=picture]')).to.equal('No list has been published.');
  });

  it('shows the author’s text and fires one error when an attribute names no fact', async () => {
    const count = await aCount({ attributes: { measure: 'deaths-2023' } });
    setTimeout(() => count.setAttribute('measure', 'deths'));
    const event = (await oneEvent(count, 'custody-error')) as CustomEvent<Record<string, unknown>>;
    expect(event.detail).to.include({ code: 'E_CONFIG', path: 'measure', value: 'deths' });
    expect(count.matches(':state(failed)')).to.equal(true);
    expect(count.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(
      'The author’s sentence.',
    );
    await expect(count).to.be.accessible();
  });

  it('says one number on the page, in the picture, in its sentence and in the file, whatever is asked of it', async () => {
    const count = await aCount({
      data: aDataset({
        counts: [
          aList('2022-03-01', 83),
          aList('2023-06-10', 91),
          groupedList('2024-02-01', 107),
          aList('2024-06-01', 119),
          aList('2023-07-01', 97, { compiler: 'watch' }),
        ],
      }),
    });
    const changes: readonly (readonly [string, string | undefined])[] = [
      ['layout', 'board'],
      ['measure', 'league-2024-02-01'],
      ['compare-to', '2022-03-01'],
      ['layout', 'inline'],
      ['as-of', '2024-03-01'],
      ['layout', 'block'],
      ['sparkline', ''],
      ['measure', undefined],
      ['compare-to', 'none'],
      ['lang', 'az'],
      ['layout', 'board'],
      ['as-of', undefined],
      ['lang', 'ru'],
      ['compiler', 'watch'],
      ['layout', 'inline'],
      ['sparkline', undefined],
    ];
    const seen: unknown[] = [];
    for (const [name, value] of changes) {
      if (value === undefined) count.removeAttribute(name);
      else count.setAttribute(name, value);
      const svg = new DOMParser().parseFromString(await count.toSvg(), 'image/svg+xml');
      const [, row = ''] = (await count.toCsv()).split('\r\n');
      const bare = count.layout === 'inline';
      const page = textOf(count, bare ? '.inline' : '.digits').match(/^\d+/)?.[0];
      // The sentence begins with dates or words of the language: the number stands in it as a word.
      const words = svg.querySelector('desc')?.textContent?.match(/\d+/g) ?? [];
      const said = {
        sentence: words.find((word) => word === page),
        picture: svg.querySelector('text[font-size="88"]')?.textContent,
        file: row.match(/,exact,(\d+),/)?.[1],
      };
      const state = `${name}=${String(value)}`;
      expect(said, state).to.deep.equal({ sentence: page, picture: page, file: page });
      seen.push(page);
    }
    expect(new Set(seen)).to.deep.equal(new Set(['119', '107', '97']));
  });

  for (const [lang, text] of [
    ['en', 'people on the newest list'],
    ['az', 'nəfər ən yeni siyahıda'],
    ['ru', 'человека в самом новом списке'],
  ] as const)
    it(`speaks the language of its nearest ancestor: ${lang}`, async () => {
      const count = await aCount({ lang });
      expect(textOf(count, '.noun')).to.equal(text);
      await expect(count).to.be.accessible();
    });

  it('follows a change of language', async () => {
    const count = await aCount();
    count.parentElement?.setAttribute('lang', 'ru');
    for (let i = 0; i < 50 && !textOf(count, '.noun').includes('человека'); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(textOf(count, '.noun')).to.contain('человека');
  });
});
