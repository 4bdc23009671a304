import { html, type TemplateResult } from 'lit';
import { embedTag } from '../src/embed/snippet.ts';

/** What a reader without JavaScript sees: the tag of the snippet in a page in which no script runs. */
export function withoutScript(tag: string, fallback: string): TemplateResult {
  const page = `<!doctype html><meta name="color-scheme" content="light dark"><title>Article</title>
<body>${embedTag({ tag, attributes: {}, fallback })}<p>The article goes on.</p>`;
  return html`<iframe
    class="no-script"
    title="An article without JavaScript"
    sandbox
    srcdoc=${page}
  ></iframe>`;
}
