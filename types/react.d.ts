// React 19 and newer, which set properties and listen to events of custom elements:
// `"types": ["custody-charts/react"]` in tsconfig.json, or `import type {} from 'custody-charts/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CustodyTags, Handlers } from './tags.d.ts';

type Props<Tag extends keyof CustodyTags> = DetailedHTMLProps<
  HTMLAttributes<CustodyTags[Tag]['element']>,
  CustodyTags[Tag]['element']
> &
  CustodyTags[Tag]['attributes'] &
  CustodyTags[Tag]['properties'] &
  Handlers<CustodyTags[Tag]['events']>;

type Tags = { [Tag in keyof CustodyTags]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
