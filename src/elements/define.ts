/** The version of this library, replaced by the build. */
declare const __VERSION__: string | undefined;

const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

let said = false;

/** The first version on a page wins, since a tag can be defined once; a later one that differs says so, once. */
export function define(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag) as { version?: string } | undefined;
  if (!defined) {
    Object.defineProperty(element, 'version', { value: version, configurable: true });
    customElements.define(tag, element);
  } else if (defined.version !== version && !said) {
    said = true;
    console.warn(
      `<${tag}> is already defined (version ${defined.version ?? 'unknown'}); version ${version} stands back.`,
    );
  }
}
