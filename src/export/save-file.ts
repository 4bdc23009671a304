/** So long a browser may take to fetch what it saves, in milliseconds. */
const PATIENCE = 60_000;

/** Gives a file to the reader, as a link to it would; no policy of a page forbids that. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
