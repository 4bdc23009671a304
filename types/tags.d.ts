export type { CustodyTags } from './elements.d.ts';

/** Listeners as JSX and Svelte name them: `oncustody-select`. */
export type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
