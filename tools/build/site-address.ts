/**
 * Where the folder will be served, from the environment's `SITE`, with a slash at its end: answers to content systems
 * (oEmbed) and pictures for social networks need absolute addresses. Undefined where it is not said.
 * @throws {Error} for what is no http(s) address.
 */
export function siteAddress(): string | undefined {
  const named = process.env['SITE'];
  if (named === undefined || named === '') return undefined;
  if (!URL.canParse(named) || !/^https?:$/.test(new URL(named).protocol))
    throw new Error(
      `SITE="${named}" is no http(s) address. Example: SITE=https://charts.example.org/`,
    );
  return named.endsWith('/') ? named : `${named}/`;
}
