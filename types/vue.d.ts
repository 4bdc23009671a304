// Vue 3: `"types": ["custody-charts/vue"]` in tsconfig.json, or `import type {} from 'custody-charts/vue'`; the plugin is
// told `isCustomElement: (tag) => tag.startsWith('custody-')`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { CustodyTags } from './tags.d.ts';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

type Camel<Name extends string> = Uncapitalize<Pascal<Name>>;

/** Templates are checked by the camelCase twins of what they say. */
type Attributes<Kebab> = { [Name in keyof Kebab as Camel<Name & string>]: Kebab[Name] };

type Component<Tag extends keyof CustodyTags> = new () => CustodyTags[Tag]['element'] & {
  $props: HTMLAttributes &
    PublicProps &
    Attributes<CustodyTags[Tag]['attributes']> &
    Omit<CustodyTags[Tag]['properties'], keyof Attributes<CustodyTags[Tag]['attributes']>> &
    Handlers<CustodyTags[Tag]['events']>;
};

type Tags = { [Tag in keyof CustodyTags]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
