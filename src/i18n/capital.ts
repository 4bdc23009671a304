/** The text as a sentence begins, in a language whose letters have one capital each. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
