import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { LANGUAGES } from '../src/i18n/load-strings.ts';
import { ownName, directionOf } from '../.storybook/languages.ts';
import { asPrinted, withForcedColours } from './media-rules.ts';

/** Every element is shown in these, from the same story of its own file. */
type Surroundings = Pick<
  StoryObj,
  'args' | 'decorators' | 'globals' | 'parameters' | 'play' | 'beforeEach'
>;

const framed = (title: string, box: TemplateResult): TemplateResult =>
  html`<section class="specimen">
    <p class="caption">${title}</p>
    ${box}
  </section>`;

const each = <T>(items: readonly T[], frame: (item: T, story: () => unknown) => TemplateResult) => {
  const decorate: Decorator = (story) => html`${items.map((item) => frame(item, story))}`;
  return { decorators: [decorate] };
};

function onPaperOf(scheme: 'light' | 'dark'): Surroundings {
  const decorate: Decorator = (story) => html`<div class="paper-${scheme}">${story()}</div>`;
  return { args: { 'color-scheme': scheme }, decorators: [decorate] };
}

/** One under another, each in an article of its language and direction. */
export const inEachLanguage: Surroundings = each(LANGUAGES, (lang, story) =>
  framed(ownName(lang), html`<div lang=${lang} dir=${directionOf(lang)}>${story()}</div>`),
);

/** A narrow phone, a phone, an article's column, a wide page. */
export const atEachWidth: Surroundings = {
  ...each(['280', '320', '700', '1100'], (width, story) =>
    framed(`${width} px`, html`<div class="column width-${width}">${story()}</div>`),
  ),
  globals: { width: 'full' },
};

/** The page says which colours it is in; the attribute overrules it for one chart. */
export const inEachScheme: Surroundings = each(['light', 'dark'], (scheme, story) =>
  framed(scheme, html`<div class="scheme-${scheme}">${story()}</div>`),
);

/** A page that is dark or light without saying so in its `color-scheme`: the attribute says it for one chart. */
export const onDarkPaper: Surroundings = onPaperOf('dark');
export const onLightPaper: Surroundings = onPaperOf('light');

/** In an article that is written from right to left: the frame mirrors, time does not. */
export const fromRightToLeft: Surroundings = { globals: { dir: 'rtl' } };

/**
 * The rules for forced colours. The browser's own recolouring is no style sheet's: see it with the developer tools
 * (Rendering, "Emulate CSS media feature forced-colors"), as the pictures of `npm run shots:update` do.
 */
export const inForcedColours: Surroundings = withForcedColours;

/** As it is printed: black on white, nothing to press. */
export const onPaper: Surroundings = asPrinted;
