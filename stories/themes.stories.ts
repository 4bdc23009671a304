import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.ts';
import { PUBLISHED } from './story-data.ts';

/** The themes of site/themes/, which a page may copy: custom properties and parts alone. The toolbar sets them anywhere. */
const meta: Meta = {
  title: 'All elements/Themes',
  render: () => html`
    <custody-count src=${PUBLISHED} sparkline></custody-count>
    <hr />
    <custody-timeline
      src=${PUBLISHED}
      compilers="union working-group freedom-house"
    ></custody-timeline>
    <hr />
    <custody-breakdown src=${PUBLISHED}></custody-breakdown>
    <hr />
    <custody-deaths-map src=${PUBLISHED}></custody-deaths-map>
  `,
};
export default meta;

/** Ink and greys, for a page whose own colour should be the only one. */
export const Neutral: StoryObj = { globals: { theme: 'neutral' } };

/** A serif newspaper on warm paper. */
export const Broadsheet: StoryObj = { globals: { theme: 'broadsheet' } };

/** At least 7:1 for text, larger small type, stronger rules. */
export const HighContrast: StoryObj = { globals: { theme: 'high-contrast' } };
