import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WrittenNote } from '../model/select-notes.ts';

const TAG = 'custody-note';

/** The editor's `<custody-note>` inside the host, read as text; follows what the page changes of them. */
export class NotesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #notes: readonly WrittenNote[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The same array until a note changes. */
  get notes(): readonly WrittenNote[] {
    return this.#notes;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['at', 'from', 'to', 'lang'],
    });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #follow(): void {
    const notes = [...this.#host.querySelectorAll(TAG)].map(noteOf).filter(({ text }) => text);
    if (JSON.stringify(notes) === JSON.stringify(this.#notes)) return;
    this.#notes = notes;
    this.#host.requestUpdate();
  }
}

function noteOf(element: Element): WrittenNote {
  const given = (name: string): string => element.getAttribute(name)?.trim() ?? '';
  return {
    when: given('at') || `${given('from')}/${given('to')}`,
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    lang: element.closest('[lang]')?.getAttribute('lang') || undefined,
  };
}
