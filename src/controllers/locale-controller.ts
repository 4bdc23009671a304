import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadStrings, type Languages } from '../i18n/load-strings.ts';
import type { Strings } from '../i18n/strings.ts';

/**
 * The words in the language of the host: its own `lang`, else that of its nearest ancestor across shadow roots, else
 * the page's. Follows changes; undefined until the words are there.
 */
export class LocaleController<S extends Strings> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  readonly #languages: Languages<S>;
  #strings: S | undefined;
  #wanted = '';

  constructor(host: ReactiveControllerHost & HTMLElement, languages: Languages<S>) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  get strings(): S | undefined {
    return this.#strings;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.follow());
    // An observer sees no further than the document or the shadow root that it is given.
    for (const root of ancestryOf(this.#host).filter((node) => !node.parentNode))
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    this.follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Reads the language anew; for attribute changes that no observer sees. */
  follow(): void {
    const lang = languageOf(this.#host);
    if (lang === this.#wanted) return;
    this.#wanted = lang;
    void loadStrings(this.#languages, lang).then((strings) => {
      // A slower answer for a language that is no longer wanted is dropped.
      if (this.#wanted !== lang) return;
      this.#strings = strings;
      this.#host.requestUpdate();
    });
  }
}

function languageOf(element: Element): string {
  const langs = ancestryOf(element).map(
    (node) => node instanceof Element && node.getAttribute('lang'),
  );
  return langs.find(Boolean) || 'en';
}

/** The element and all that it stands in, across shadow roots. */
function ancestryOf(node: Node | null): Node[] {
  if (!node) return [];
  return [node, ...ancestryOf(node instanceof ShadowRoot ? node.host : node.parentNode)];
}
