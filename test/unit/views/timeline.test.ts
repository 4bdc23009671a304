import { describe, expect, it } from 'vitest';
import { ALL, en } from '../../fixtures/languages.ts';
import { emptyTimeline, timelineDrawing } from '../../../src/views/timeline.ts';
import { timelineNotes } from '../../../src/elements/timeline-notes.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import {
  aMilestone,
  aTimelineContext,
  aWatchList,
  longDataset,
} from '../../fixtures/a-timeline.ts';
import { rendered as markup, textOfHtml } from '../../fixtures/rendered.ts';

/** Without the marks that Lit leaves in SVG. */
const rendered = (template: unknown): string => markup(template).replaceAll('<?>', '');

const drawing = (...args: Parameters<typeof aTimelineContext>) =>
  timelineDrawing(aTimelineContext(...args));
const picture = (...args: Parameters<typeof aTimelineContext>): string =>
  rendered(drawing(...args).picture);

describe('a timeline without a DOM', () => {
  it('states the same number in sentence, readout, picture, slider and table', () => {
    for (const strings of Object.values(ALL)) {
      const counts = [aList('2023-01-01', 1234), aList('2023-06-01', 36_659)];
      const drawn = drawing(aDataset({ counts }), {}, { strings });
      const number = strings.number(36_659);
      const html = rendered(drawn.picture);
      expect(drawn.sentence).toContain(number);
      expect(html).toContain(`<b>${number}</b`);
      expect(html).toMatch(new RegExp(`class="value"[^>]*>${number}<`, 'u'));
      expect(html).toMatch(new RegExp(`aria-valuetext="[^"]*${number}`, 'u'));
      expect(rendered(drawn.table)).toContain(number);
    }
  });
  it('is a named drawing without focusable children and without style attributes', () => {
    const html = picture();
    expect(html).toMatch(
      /<svg[^>]*role="img"[^>]*aria-label="Line chart of 4 lists, the first: 1 March 2022, the last: 1 June 2024 – no newer list"/s,
    );
    expect(html).not.toMatch(/<svg.*?(tabindex|<a |<button).*?<\/svg>/s);
    expect(html).not.toContain('style=');
  });
  it('marks the active list by a hairline and a ring', () => {
    const ring = (active: number): string | undefined =>
      /class="ring" cx="([\d.]+)"/.exec(picture(aDataset(), {}, { active }))?.[1];
    expect(ring(0)).not.toBe(ring(3));
    expect(picture(aDataset(), {}, { active: 1 })).toContain('<b>110</b');
  });
  it('writes hostile text literally', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e';
    const dataset = aDataset({
      compilers: [
        { id: 'league', name: { en: hostile }, short: { en: hostile } },
        { id: 'watch', name: { en: hostile }, short: { en: hostile } },
      ],
      milestones: [{ ...aMilestone('m', '2023-02-01'), text: { en: hostile } }],
    });
    const drawn = drawing(dataset, { compilers: 'league watch' });
    for (const part of [drawn.picture, drawn.below, drawn.table, drawn.measure])
      expect(rendered(part)).not.toContain('<img');
  });
  it('says of synthetic data that it is, across the picture', () => {
    expect(picture()).toMatch(/class="synthetic"[^>]*>Synthetic data</);
    expect(picture(aDataset({ synthetic: false }))).not.toContain('class="synthetic"');
  });
  it('has no controls for one list without events', () => {
    const one = aDataset({ counts: [aList('2024-01-01', 5)], milestones: [] });
    expect(picture(one)).not.toContain('part="controls"');
    expect(drawing(one).howTo).toBeUndefined();
  });
  it('draws a compiler’s only list hollow', () => {
    const counts = [aList('2023-01-01', 5), aWatchList('2023-02-01', 6)];
    const html = picture(aDataset({ counts }), { compilers: 'league watch' });
    expect(html).toContain('class="series other-1 hollow"');
    expect(html).toContain('class="series main lead"');
  });
  it('names the releases since the last list, each with its date and source', () => {
    const milestones = [aMilestone('amnesty', '2024-06-10'), aMilestone('count', '2024-06-20')];
    expect(textOfHtml(rendered(drawing(aDataset({ milestones })).below))).toContain(
      'Reported since and not deducted from the number: 10 June 2024 What happened: amnesty. Freedonia Gazette 20 June 2024 What happened: count. Freedonia Gazette',
    );
  });
  it('speaks of the numbers on the baseline only where there are some', () => {
    expect(drawing().howTo).toContain('events');
    expect(drawing(aDataset(), {}, { width: 320 }).howTo).not.toContain('events');
  });
});

describe('the sources of the list in the readout', () => {
  it('stand after the controls by name, and behind "More" as links where readers may be sent there', () => {
    const html = picture(aDataset(), {}, { active: 2 });
    const line = /<p class="list-sources lines-1">.*?<\/p>/s.exec(html)?.[0] ?? '';
    expect(textOfHtml(line)).toBe('Source of the list of 10 June 2023: Freedonia Gazette');
    expect(html).not.toContain('href=');
    const more = rendered(drawing(aDataset(), {}, { active: 2 }).table);
    expect(textOfHtml(more)).toMatch(/^Source of the list of 10 June 2023: Freedonia Gazette/);
    expect(more.indexOf('https://example.org/gazette')).toBeLessThan(more.indexOf('<table'));
    expect(html.indexOf('part="controls"')).toBeLessThan(html.indexOf('list-sources'));
  });
  it('have the groups before them on a phone, unspoken since the slider tells them', () => {
    const html = picture(aDataset(), {}, { active: 2, width: 320 });
    const line = /<p class="list-sources.*?<\/p>/s.exec(html)?.[0] ?? '';
    expect(line).toMatch(/<span class="groups" aria-hidden="true">Largest groups: Believers 60/);
    expect(html.match(/class="groups"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-valuetext="[^"]*Largest groups: Believers 60/);
  });
  it('go where the editor hides sources', () => {
    const drawn = timelineDrawing({ ...aTimelineContext(), withSources: false });
    expect(rendered(drawn.picture)).not.toContain('list-sources');
  });
});

describe('the editor’s notes', () => {
  const noted = (...notes: string[]) => drawing(aDataset(), {}, { notes });

  it('are lettered under the baseline and listed as words of the site', () => {
    const drawn = noted('2023-02-01', '2022-05/2022-09', 'soon');
    const html = rendered(drawn.picture);
    expect(html.match(/<g class="note">/g)).toHaveLength(2);
    expect(html.match(/class="bracket"/g)).toHaveLength(1);
    expect(textOfHtml(rendered(drawn.below))).toMatch(
      /^Notes by this site a May 2022 – Sept? 2022 Note of 2022-05\/2022-09 b 1 Feb 2023 Note of 2023-02-01 Note of soon/,
    );
  });
  it('are told apart from the publisher’s events, which keep their numbers', () => {
    const html = rendered(noted('2023-02-01').picture);
    expect(html).toMatch(/class="bead".*?>1</s);
    expect(html).toMatch(/class="note".*?>a</s);
  });
  it('are text, whatever the page has written', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const written = [{ when: '2023-02-01', text: hostile, lang: 'xx"><b>' }];
    const { views } = timelineNotes(written, undefined, en, estimateTextWidth);
    const html = rendered(views.list(undefined));
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
  });
  it('are listed also where there is no list to draw', () => {
    const written = [{ when: '2023-02-01', text: 'A search', lang: undefined }];
    const { views } = timelineNotes(written, undefined, en, estimateTextWidth);
    const { below } = emptyTimeline(aDataset({ counts: [] }), { none: undefined }, en, views);
    expect(textOfHtml(rendered(below))).toBe('Note by this site 1 Feb 2023 A search');
  });
});

describe('the table', () => {
  const rows = (...args: Parameters<typeof aTimelineContext>): string[] =>
    [...rendered(drawing(...args).table).matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      textOfHtml(row),
    );

  it('has every list with its change and source, newest first', () => {
    expect(rows()).toEqual([
      'Date People Change Note Source',
      '1 Jun 2024 124 +24 Freedonia Gazette',
      '10 Jun 2023 100 −10 Freedonia Gazette',
      '1 Dec 2022 110 +30 Freedonia Gazette',
      '1 Mar 2022 80 Freedonia Gazette',
    ]);
  });
  it('keeps the change since the list before also where the readout compares with another', () => {
    expect(rows(aDataset(), { compareTo: '2022-03-01' })[1]).toContain('+24');
  });
  it('names the compilers where there are several, and says once that sources are held', () => {
    const counts = [
      aList('2023-01-01', 5, { sources: ['held', 'gazette'] }),
      aWatchList('2023-02', 6, { quantity: { qualifier: 'more-than', value: 6 } }),
    ];
    expect(rows(aDataset({ counts }), { compilers: 'league watch' })).toEqual([
      'Date People Change Compiled by Note Source',
      'Feb 2023 more than 6 Watch Freedonia Gazette',
      '1 Jan 2023 5 League Freedonia Gazette ; A correspondent (source held by the publisher)',
    ]);
  });
  it('ends after the newest 1,000 lists, and says so', () => {
    const dataset = longDataset(aDataset(), 1200);
    expect(rows(dataset)).toHaveLength(1001);
    expect(textOfHtml(rendered(drawing(dataset).table))).toContain(
      'The newest 1,000 of 1,200 lists are in this table.',
    );
  });
  it('leaves the sources to the frame only where the editor hides it', () => {
    const context = aTimelineContext();
    expect(timelineDrawing(context).sources).toEqual([]);
    expect(timelineDrawing({ ...context, withTable: false }).sources).not.toEqual([]);
  });
});

describe('no list', () => {
  it('is said in words, with the editor’s days', () => {
    const dataset = aDataset({ counts: [] });
    const none = emptyTimeline(dataset, { none: undefined }, en, undefined);
    expect(none.state).toBe('empty');
    expect(textOfHtml(rendered(none.picture))).toBe('No list has been published.');
    const chosen = { from: '2030-01-01', to: undefined };
    const cut = emptyTimeline(dataset, { none: chosen }, en, undefined);
    expect(textOfHtml(rendered(cut.picture))).toBe('There is no list since 1 January 2030.');
  });
});
