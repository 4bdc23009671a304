import { createElement, type ReactNode } from 'react';
import { AddonPanel, SyntaxHighlighter } from 'storybook/internal/components';
import { STORY_CHANGED } from 'storybook/internal/core-events';
import { addons, types, useAddonState, useChannel } from 'storybook/manager-api';
import { EMBED_CODE, type EmbedCode } from './embed-panel.ts';

const ID = 'custody/embed';
const NOTHING: EmbedCode = { code: '', notes: ['This story shows no chart to embed.'] };

/** The panel "Embed": what an editor pastes to get the chart that is on screen. */
function Panel({ active }: { active: boolean }): ReactNode {
  const [embed, setEmbed] = useAddonState<EmbedCode>(ID, NOTHING);
  useChannel({ [EMBED_CODE]: setEmbed, [STORY_CHANGED]: () => setEmbed(NOTHING) });
  const note = (text: string): ReactNode => createElement('p', { key: text }, text);
  const code =
    embed.code &&
    createElement(SyntaxHighlighter, {
      language: 'html',
      copyable: true,
      bordered: true,
      padded: true,
      format: false,
      wrapLongLines: true,
      children: embed.code,
    });
  const children = createElement('div', { style: { padding: 16 } }, code, embed.notes.map(note));
  return createElement(AddonPanel, { active, children });
}

addons.register(ID, () => {
  addons.add(ID, {
    type: types.PANEL,
    title: 'Embed',
    render: ({ active }) => createElement(Panel, { active: active ?? false }),
  });
});
