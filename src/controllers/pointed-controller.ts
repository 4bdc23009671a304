import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What a reader points at or has the focus on, as WCAG 1.4.13 asks of what such content shows: it stays until something
 * else is pointed at or `leave` is called, and Escape takes it away wherever the focus is, until the next is pointed at.
 */
export class PointedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #id: string | undefined;
  #dismissed: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Id of what is pointed at; undefined for nothing, or what was dismissed. */
  get id(): string | undefined {
    return this.#id;
  }

  point(id: string | undefined): void {
    if (id === this.#dismissed) return;
    this.#dismissed = undefined;
    this.#set(id);
  }

  leave(): void {
    this.#dismissed = undefined;
    this.#set(undefined);
  }

  hostDisconnected(): void {
    this.leave();
  }

  #set(id: string | undefined): void {
    if (id === this.#id) return;
    this.#id = id;
    if (id === undefined) document.removeEventListener('keydown', this.#onKey);
    else document.addEventListener('keydown', this.#onKey);
    this.#host.requestUpdate();
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    this.#dismissed = this.#id;
    this.#set(undefined);
  };
}
