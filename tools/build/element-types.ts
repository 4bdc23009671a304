import { elementsOf, NOTE, type Manifest, type ManifestElement } from './manifest-elements.ts';

const HEAD = `// Made from custom-elements.json by \`npm run build\`.
//
// What a page can write on each tag, for the types of the frameworks beside this file. The types of values are the
// classes' own, so they can't disagree with them.`;

/** The text of types/elements.d.ts: attributes, properties and events of each tag. */
export function elementTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const imports = elements.map(
    ({ name, module }) => `import type { ${name} } from '../${module}';`,
  );
  return `${[
    HEAD,
    imports.join('\n'),
    ...elements.flatMap((element) => [
      attributesOf(element),
      propertiesOf(element),
      eventsOf(element),
    ]),
    noteAttributes(),
    tags(elements),
  ].join('\n\n')}\n`;
}

function attributesOf({ name, attributes, members }: ManifestElement): string {
  const lines = attributes.map((attribute) => {
    const { fieldName = attribute.name } = attribute;
    // A number is text in markup.
    const isNumber = members.find((member) => member.name === fieldName)?.type?.text === 'number';
    const asText = isNumber ? ' | `${number}`' : '';
    return member(
      attribute,
      `${quoted(attribute.name)}?: ${name}['${fieldName}']${asText} | undefined`,
    );
  });
  return `export interface ${name}Attributes {\n${lines.join('\n')}\n}`;
}

function propertiesOf({ name, members }: ManifestElement): string {
  const settable = members.filter(
    ({ kind, readonly, static: ofClass, attribute, ...field }) =>
      kind === 'field' && !readonly && !ofClass && attribute !== field.name,
  );
  const lines = settable.map((field) =>
    member(field, `${quoted(field.name)}?: ${name}['${field.name}'] | undefined`),
  );
  return `/** What has another name than its attribute, or none. */\nexport interface ${name}Properties {\n${lines.join('\n')}\n}`;
}

function eventsOf({ name, events }: ManifestElement): string {
  const lines = events.map((event) =>
    member(event, `${quoted(event.name)}: ${event.type?.text ?? 'Event'}`),
  );
  return `export interface ${name}Events {\n${lines.join('\n')}\n}`;
}

function noteAttributes(): string {
  const lines = NOTE.attributes.map((attribute) =>
    member(attribute, `${attribute.name}?: string | undefined`),
  );
  return `/** ${NOTE.description} */\nexport interface CustodyNoteAttributes {\n${lines.join('\n')}\n}`;
}

function tags(elements: readonly ManifestElement[]): string {
  const lines = elements.map(({ tagName, name, description }) =>
    member(
      { description },
      `'${tagName}': { element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events }`,
    ),
  );
  const note = `  '${NOTE.tagName}': { element: HTMLElement; attributes: CustodyNoteAttributes; properties: unknown; events: unknown };`;
  return `export interface CustodyTags {\n${[...lines, note].join('\n')}\n}`;
}

function member({ description = '' }: { readonly description?: string }, text: string): string {
  const said = description.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/');
  return `${said === '' ? '' : `  /** ${said} */\n`}  ${text};`;
}

const quoted = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
