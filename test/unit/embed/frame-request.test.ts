import { describe, expect, it } from 'vitest';
import { frameRequest } from '../../../src/embed/frame-request.ts';

const request = (query: string) =>
  frameRequest(
    new URL(`https://charts.example/frame.html${query}`),
    ['count', 'timeline'],
    (tag) => (tag === 'custody-timeline' ? ['src', 'from', 'basemap', 'lang'] : []),
  );

describe('a frame', () => {
  it('takes every attribute of its chart as a parameter, and no other', () => {
    const { tag, attributes, unknown } = request('?chart=timeline&from=2020&lang=az&utm=x');
    expect(tag).toBe('custody-timeline');
    expect([...attributes]).toEqual([
      ['from', '2020'],
      ['lang', 'az'],
    ]);
    expect(unknown).toEqual(['utm']);
  });

  it('knows what Pym adds to the address', () => {
    expect(request('?chart=timeline&initialWidth=700&childId=a').unknown).toEqual([]);
  });

  it('refuses a chart that there is not, and names those that there are', () => {
    expect(() => request('?chart=pie')).toThrow(
      'chart="pie" is not known. Known: count, timeline.',
    );
    expect(() => request('')).toThrow('chart="" is not known');
  });

  it('shows no other host’s figures in the name of its own', () => {
    expect(() => request('?chart=timeline&src=https://other.example/x.json')).toThrow(
      'src="https://other.example/x.json" is on another host',
    );
    expect(() => request('?chart=timeline&src=//other.example/x.json')).toThrow('another host');
    expect(() => request('?chart=timeline&src=http://[')).toThrow('another host');
    expect(() => request('?chart=timeline&basemap=data:text/plain,x')).toThrow('another host');
    expect(request('?chart=timeline&src=old/dataset.json&basemap=none').attributes.get('src')).toBe(
      'old/dataset.json',
    );
  });
});
