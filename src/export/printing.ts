import type { ReactiveController } from 'lit';

/**
 * Tells its host that the page is printed, and that it no longer is: by the events of real printing, which are the last
 * that a page can do before it, and by the medium, which tools that make paper or show a page as on paper set.
 */
export class Printing implements ReactiveController {
  readonly #media = globalThis.matchMedia('print');
  readonly #tell: (printed: boolean) => void;

  constructor(tell: (printed: boolean) => void) {
    this.#tell = tell;
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this);
    globalThis.addEventListener('afterprint', this);
    this.#media.addEventListener('change', this);
    // Not while the host is in the midst of an update.
    if (this.#media.matches) queueMicrotask(() => this.#tell(this.#media.matches));
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this);
    globalThis.removeEventListener('afterprint', this);
    this.#media.removeEventListener('change', this);
  }

  handleEvent({ type }: Event): void {
    this.#tell(type === 'beforeprint' || (type === 'change' && this.#media.matches));
  }
}
