import type { Way } from './choice.ts';

/** What a way is called, and for whom it is. */
export const WAY_TEXTS: Readonly<Record<Way, { readonly name: string; readonly help: string }>> = {
  pinned: {
    name: 'Script',
    help: 'For most sites. One file with everything in it; its hash keeps the page from running any other.',
  },
  lazy: {
    name: 'Lazy loader',
    help: 'For long pages. Half a kilobyte, which loads a chart when the reader comes near it.',
  },
  classic: {
    name: 'Script without modules',
    help: 'For content systems that know no type="module".',
  },
  folder: {
    name: 'Folder on your own site',
    help: 'Copy the folder of the charts beside the article, here as charts/: the page then asks nobody else for anything.',
  },
  frame: {
    name: 'Frame',
    help: 'Where no script may be pasted, leave its line out: the frame then keeps one height.',
  },
  oembed: {
    name: 'oEmbed address',
    help: 'For content systems that make a chart of an address. It knows the chart and the language, no other option.',
  },
  wordpress: {
    name: 'WordPress',
    help: 'For sites with the plugin, which brings the script.',
  },
  static: {
    name: 'Without a script',
    help: 'Pictures and text that stay as they are, for newsletters, feeds and pages that let no script in. Where the script is, the chart takes their place.',
  },
  npm: { name: 'npm', help: 'For sites that are built from packages.' },
};
