import type { StoryObj } from '@storybook/web-components-vite';
import { chartsIn, shown } from '../.storybook/shown.ts';

type Kept = Pick<StoryObj, 'play' | 'beforeEach' | 'globals' | 'parameters'>;

const sheetsOf = (root: ParentNode): readonly CSSStyleSheet[] =>
  chartsIn(root).flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []);

/** The sheets of the elements are shared by all of them, so that what is changed here is undone when the story ends. */
function withRules(medium: string, opposite: string, globals: Record<string, string>): Kept {
  const changed = new Map<MediaList, string>();
  return {
    globals,
    beforeEach: () => () => {
      for (const [media, text] of changed) media.mediaText = text;
      changed.clear();
    },
    play: async ({ canvasElement }) => {
      await shown(canvasElement);
      for (const sheet of sheetsOf(canvasElement))
        for (const rule of sheet.cssRules) {
          if (!(rule instanceof CSSMediaRule)) continue;
          const media = rule.media.mediaText.split(', ');
          const to = media.includes(medium) ? 'all' : media.includes(opposite) ? 'not all' : '';
          if (to === '') continue;
          changed.set(rule.media, rule.media.mediaText);
          rule.media.mediaText = to;
        }
    },
  };
}

/** What the elements say for print is on, on a page that is white and is never dark. */
export const asPrinted: Kept = {
  ...withRules('print', 'screen', { scheme: 'light' }),
  parameters: { oneScheme: true },
};

/** What the elements say for forced colours is on, on a page that is dark, as most of those are that force theirs. */
export const withForcedColours: Kept = withRules(
  '(forced-colors: active)',
  '(forced-colors: none)',
  { scheme: 'dark' },
);
