// Preact 10: `"types": ["custody-charts/preact"]` in tsconfig.json, or `import type {} from 'custody-charts/preact'`.
import type { HTMLAttributes } from 'preact';
import type { CustodyTags, Handlers } from './tags.d.ts';

type Props<Tag extends keyof CustodyTags> = HTMLAttributes<CustodyTags[Tag]['element']> &
  CustodyTags[Tag]['attributes'] &
  CustodyTags[Tag]['properties'] &
  Handlers<CustodyTags[Tag]['events']>;

type Tags = { [Tag in keyof CustodyTags]: Props<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
