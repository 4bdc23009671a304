import { createElement, useEffect, type ReactNode } from 'react';
import { AddonPanel, SyntaxHighlighter } from 'storybook/internal/components';
import { STORY_CHANGED } from 'storybook/internal/core-events';
import { addons, types, useAddonState, useChannel } from 'storybook/manager-api';
import {
  EMBED_CHANGED,
  EMBED_CODE,
  EMBED_WANTED,
  NO_CHART,
  type EmbedCode,
} from './embed-panel.ts';

const ID = 'custody/embed';

/** The panel "Embed": what an editor pastes to get the chart that is on screen. */
function Panel({ active }: { active: boolean }): ReactNode {
  const [embed, setEmbed] = useAddonState<EmbedCode>(ID, NO_CHART);
  const emit = useChannel(
    {
      [EMBED_CODE]: setEmbed,
      [STORY_CHANGED]: () => setEmbed(NO_CHART),
      [EMBED_CHANGED]: () => active && emit(EMBED_WANTED),
    },
    [active],
  );
  useEffect(() => {
    if (active) emit(EMBED_WANTED);
  }, [active]);
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
