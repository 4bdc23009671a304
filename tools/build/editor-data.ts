import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { NOTE, type Manifest } from './manifest-elements.ts';

/** What the description of a tag in an editor leaves to the docs. */
const OPTIONS = {
  hideMethodDocs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideLogs: true,
};

const NOTE_MODULE = {
  kind: 'javascript-module',
  path: '',
  declarations: [{ kind: 'class', customElement: true, name: 'CustodyNote', ...NOTE }],
};

/** A copy that the tools below may change, with the note. */
const described = (manifest: Manifest): Parameters<typeof getWebTypesData>[0] =>
  structuredClone({ ...manifest, modules: [...manifest.modules, NOTE_MODULE] }) as never;

/** The text of vscode.html-custom-data.json, for the editor's setting `html.customData`. */
export const vscodeData = (manifest: Manifest): string =>
  printed(JSON.parse(getVsCodeHtmlCustomData(described(manifest), OPTIONS)));

const printed = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

interface WebTypes {
  readonly contributions: { readonly css: { properties: readonly { readonly name: string }[] } };
}

/** The text of web-types.json, which JetBrains' editors find by package.json. */
export function webTypes(manifest: Manifest): string {
  const data = JSON.parse(getWebTypesData(described(manifest), OPTIONS)) as WebTypes;
  const { css } = data.contributions;
  // Elements share their custom properties, and each would be offered as often.
  css.properties = [...new Map(css.properties.map((one) => [one.name, one])).values()];
  return printed(data);
}
