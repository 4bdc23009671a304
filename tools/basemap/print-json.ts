/**
 * JSON with one line for each member of the outer object and for each item of its lists: a change of one place
 * or name is one line in a review. Ends with a line break.
 */
export function printJson(file: object): string {
  const lines = Object.entries(file).map(([key, value]: [string, unknown]) => {
    const isList = Array.isArray(value) && value.some((item) => typeof item === 'object');
    const text = isList
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
