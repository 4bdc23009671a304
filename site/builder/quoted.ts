const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '[': '&#91;',
  ']': '&#93;',
};

/** WordPress's shortcode; what would end a value or the brackets is written as an entity, which the page shows as itself. */
export function shortcode(attributes: Readonly<Record<string, string>>, content: string): string {
  const given = Object.entries(attributes).map(([name, value]) =>
    value === ''
      ? name
      : `${name}="${value.replace(/[&"<>[\]]/g, (sign) => ENTITIES[sign] ?? sign)}"`,
  );
  const text = content.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  return `[custody_chart ${given.join(' ')}]${text}[/custody_chart]`;
}

/** The command that renders a chart; an empty value is an option without one. */
export function renderCommand(chart: string, options: Readonly<Record<string, string>>): string {
  const given = Object.entries(options).map(([name, value]) =>
    value === '' ? `--${name}` : `--${name} ${shellWord(value)}`,
  );
  return ['npx custody-charts render', chart, ...given].join(' ');
}

/** A word of a POSIX shell. */
const shellWord = (text: string): string =>
  /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
