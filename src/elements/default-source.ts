/** Address of the file that this runs in: the whole script, or a piece of it beside the others. */
export const here: string = import.meta.url;

/** The dataset beside the script: one folder with both needs no attribute. Undefined where the script has no address. */
export function defaultSource(): string | undefined {
  return /^https?:/.test(here) ? new URL('dataset.json', here).href : undefined;
}
