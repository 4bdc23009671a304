// Svelte 5: `"types": ["custody-charts/svelte"]` in tsconfig.json, or `import type {} from 'custody-charts/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { CustodyTags, Handlers } from './tags.d.ts';

type Props<Tag extends keyof CustodyTags> = HTMLAttributes<CustodyTags[Tag]['element']> &
  CustodyTags[Tag]['attributes'] &
  CustodyTags[Tag]['properties'] &
  Handlers<CustodyTags[Tag]['events']>;

type Tags = { [Tag in keyof CustodyTags]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
