import { describe, expect, it } from 'vitest';
import { oembed } from '../../../src/embed/oembed.ts';

const answer = (title: string) =>
  oembed({
    site: 'https://charts.example/az/',
    chart: 'deaths-map',
    lang: 'az',
    title,
    publisher: 'League',
  });

describe('an oEmbed answer', () => {
  it('is rich, with a frame of the size that it names', () => {
    const { version, type, width, height, html, provider_name } = answer('Deaths');
    expect({ version, type, provider_name }).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'League',
    });
    expect(html).toContain(`width="${width}" height="${height}"`);
    expect(html).toContain('sandbox="allow-scripts ');
    expect(html).not.toContain('allow-same-origin');
  });

  it('names the frame by its absolute address', () => {
    expect(answer('Deaths').html).toContain(
      'src="https://charts.example/az/frame.html?chart=deaths-map&amp;lang=az"',
    );
  });

  it('lets no title out of its attribute', () => {
    expect(answer('"><script>alert(1)</script>').html).toContain(
      'title="&quot;>&lt;script>alert(1)&lt;/script>"',
    );
  });
});
