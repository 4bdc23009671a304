/** Where the data of an element lie, as others can reach them. */
export function addressOf(datasetUrl: string | undefined): string | undefined {
  if (datasetUrl === undefined) return undefined;
  const { href, protocol } = new URL(datasetUrl, document.baseURI);
  return protocol.startsWith('http') ? href : undefined;
}
