import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Renewal } from '../../../src/loading/renewal.ts';
import { Resource, type ResourceState } from '../../../src/loading/resource.ts';
import { DatasetError } from '../../../src/model/dataset-error.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { aDataset } from '../../fixtures/a-dataset.ts';

const URL_FAR = 'https://data.example/dataset.json';
const down = new DatasetError('E_NETWORK', 'down', { retryable: true });

function aResource(answers: (Dataset | Error)[], url = URL_FAR) {
  const asked: number[] = [];
  const load = (): Promise<Dataset> => {
    asked.push(Date.now());
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? aDataset());
  };
  const tools = { random: () => 0.5, whenActive: () => Promise.resolve() };
  const resource = new Resource(url, { load, ...tools });
  return { resource, renewal: new Renewal(resource, url, tools), asked };
}

function watch(resource: Resource) {
  const states: ResourceState[] = [];
  const end = resource.subscribe((state) => states.push(state));
  return { states, end };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a resource', () => {
  it('is fetched once for all who subscribe', async () => {
    const { resource, asked } = aResource([aDataset()]);
    const first = watch(resource);
    const second = watch(resource);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(1);
    expect(first.states.at(-1)).toEqual(second.states.at(-1));
    expect(first.states.map(({ dataset }) => dataset?.sequence)).toEqual([undefined, 7]);
  });

  it('tries again after a passing fault and recovers without a failure shown', async () => {
    const { resource, asked } = aResource([down, down, aDataset()]);
    const { states } = watch(resource);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(3);
    expect(states.map(({ dataset }) => dataset?.sequence)).toEqual([undefined, 7]);
  });

  it('does not try again when the answer itself is wrong', async () => {
    const { resource, asked } = aResource([new DatasetError('E_SCHEMA', 'wrong')]);
    const { states } = watch(resource);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    expect(states.at(-1)).toEqual({ error: new DatasetError('E_SCHEMA', 'wrong') });
  });

  it('E-22 is asked for anew where its load failed and all who saw it have left', async () => {
    const { resource, asked } = aResource([new DatasetError('E_HTTP', 'gone'), aDataset()]);
    const ends = [resource.subscribe(() => undefined), resource.subscribe(() => undefined)];
    await vi.advanceTimersByTimeAsync(0);
    const beside = watch(resource);
    expect([asked.length, beside.states.length]).toEqual([1, 1]);
    beside.end();
    for (const end of ends) end();
    const { states } = watch(resource);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(2);
    expect(states.at(-1)?.dataset?.sequence).toBe(7);
  });

  it('is not renewed unless somebody asks for it', async () => {
    const { resource, asked } = aResource([aDataset()]);
    watch(resource);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toHaveLength(1);
  });

  it('is renewed at the shortest interval asked for, never more often than each minute', async () => {
    const { resource, renewal, asked } = aResource([aDataset()]);
    watch(resource);
    const ends = [renewal.every(5), renewal.every(600)];
    await vi.advanceTimersByTimeAsync(181_000);
    expect(asked).toHaveLength(4);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked).toHaveLength(5);
  });

  it('is asked for no more once nobody wants it renewed', async () => {
    const { resource, renewal, asked } = aResource([aDataset()]);
    watch(resource);
    renewal.every(60)();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toHaveLength(1);
  });

  it('is not renewed when whoever asked has left while the page slept', async () => {
    const { resource, asked } = aResource([aDataset()]);
    let wake = (): void => undefined;
    const renewal = new Renewal(resource, URL_FAR, {
      random: () => 0.5,
      whenActive: () => new Promise((resolve) => (wake = resolve)),
    });
    watch(resource);
    const end = renewal.every(60);
    await vi.advanceTimersByTimeAsync(61_000);
    end();
    wake();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(1);
  });

  it('E-24 asks once after a sleep of hours, and then as ever', async () => {
    const { resource, renewal, asked } = aResource([aDataset()]);
    watch(resource);
    renewal.every(60);
    await vi.advanceTimersByTimeAsync(30_000);
    // The clock goes on while the machine sleeps; no timer does.
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(58_000);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(3);
  });

  it('E-24 asks once for all the hours that a page was hidden', async () => {
    const { resource, asked } = aResource([aDataset()]);
    const waiting: (() => void)[] = [];
    const renewal = new Renewal(resource, URL_FAR, {
      random: () => 0.5,
      whenActive: () => new Promise((resolve) => waiting.push(resolve)),
    });
    watch(resource);
    renewal.every(60);
    renewal.every(90);
    await vi.advanceTimersByTimeAsync(8 * 3_600_000);
    expect([asked.length, waiting.length]).toEqual([1, 1]);
    waiting.pop()?.();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(asked).toHaveLength(2);
  });

  it('E-22 asks at once on a page that comes back, and counts the interval from there', async () => {
    const { resource, renewal, asked } = aResource([aDataset()]);
    watch(resource);
    const end = renewal.every(60);
    await vi.advanceTimersByTimeAsync(50_000);
    renewal.now();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(3);
    end();
    renewal.now();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(3);
  });

  it('E-22 asks once where a page comes back while a renewal waits to be seen', async () => {
    const { resource, asked } = aResource([aDataset()]);
    const waiting: (() => void)[] = [];
    const renewal = new Renewal(resource, URL_FAR, {
      random: () => 0.5,
      whenActive: () => new Promise((resolve) => waiting.push(resolve)),
    });
    watch(resource);
    renewal.every(60);
    await vi.advanceTimersByTimeAsync(61_000);
    renewal.now();
    for (const go of waiting.splice(0)) go();
    await vi.advanceTimersByTimeAsync(59_000);
    expect([asked.length, waiting.length]).toEqual([2, 0]);
  });

  it('keeps the last good data when a renewal fails', async () => {
    const dataset = aDataset();
    const { resource, renewal } = aResource([dataset, new DatasetError('E_HTTP', 'gone')]);
    const { states } = watch(resource);
    renewal.every(60);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(states.at(-1)).toEqual({ dataset, error: new DatasetError('E_HTTP', 'gone') });
  });

  it('does not go back to an older sequence that a cache still holds', async () => {
    const { resource, renewal } = aResource([aDataset({ sequence: 8 }), aDataset({ sequence: 7 })]);
    const { states } = watch(resource);
    renewal.every(60);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(states.at(-1)).toMatchObject({ dataset: { sequence: 8 } });
  });

  it('waits for no floor on the reader’s own machine', async () => {
    const { resource, renewal, asked } = aResource(
      [aDataset()],
      'http://localhost:4173/dataset.json',
    );
    watch(resource);
    renewal.every(1);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(asked).toHaveLength(4);
  });
});
