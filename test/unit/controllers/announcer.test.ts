import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/controllers/announcer.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { aDataset } from '../../fixtures/a-dataset.ts';

/** An announcer, and what it has put into its host's live region. */
function anAnnouncer() {
  const said: string[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const announcer = new Announcer(host, (text) => said.push(text));
  const shows = (text: string, dataset: Dataset = aDataset()): void =>
    announcer.hear({ dataset, text });
  return { announcer, said, shows };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an announcer', () => {
  it('says nothing of what the page begins with', () => {
    const { said, shows } = anAnnouncer();
    shows('392 people');
    expect(said).toEqual([]);
  });

  it('says at once, and once, what a renewal has changed', () => {
    const { said, shows } = anAnnouncer();
    const renewed = aDataset();
    shows('392 people');
    shows('400 people', renewed);
    shows('400 people', renewed);
    expect(said).toEqual(['400 people']);
    vi.advanceTimersByTime(600_000);
    expect(said).toEqual(['400 people']);
  });

  it('says nothing of a renewal that changed nothing, whatever its sequence', () => {
    const { said, shows } = anAnnouncer();
    shows('392 people');
    shows('392 people', aDataset({ sequence: 8 }));
    expect(said).toEqual([]);
  });

  it('says nothing where the same data are shown in other words', () => {
    const { said, shows } = anAnnouncer();
    const dataset = aDataset();
    shows('392 people', dataset);
    shows('392 человека', dataset);
    expect(said).toEqual([]);
  });

  it('says the newest of several changes when the minute is over', () => {
    const { said, shows } = anAnnouncer();
    shows('392 people');
    shows('400 people');
    shows('401 people');
    shows('402 people');
    vi.advanceTimersByTime(59_999);
    expect(said).toEqual(['400 people']);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['400 people', '402 people']);
    shows('403 people');
    vi.advanceTimersByTime(59_999);
    expect(said).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(said.at(-1)).toBe('403 people');
  });

  it('forgets what it has heard when its host leaves the page', () => {
    const { announcer, said, shows } = anAnnouncer();
    shows('392 people');
    announcer.hostDisconnected();
    shows('400 people');
    vi.advanceTimersByTime(600_000);
    expect(said).toEqual([]);
  });
});
