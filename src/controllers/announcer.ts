import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Dataset } from '../model/dataset.ts';

/** The fewest milliseconds between two announcements. */
const QUIET = 60_000;

/** What a host shows, as it would be said. */
interface Said {
  /** As it was loaded: another object is a renewal, even with the same figures in it. */
  readonly dataset: Dataset;
  readonly text: string;
  readonly lang: string;
}

/**
 * Speaks what a renewal has changed, at most once a minute; never what the page began with, nor what the reader or the
 * editor chose. The words leave the region again, so that nobody reads them twice.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #heard: Said | undefined;
  #due: Said | undefined;
  #spoken: Said | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes what the host shows after each of its updates. */
  hear(said: Said): void {
    const before = this.#heard;
    this.#heard = said;
    if (!before || before.dataset === said.dataset || before.text === said.text) return;
    this.#due = said;
    if (this.#quiet === undefined) this.#speak();
  }

  /** The live region: empty until there is something to say. */
  get region(): TemplateResult {
    return html`<div class="hidden" role="status" lang=${this.#spoken?.lang ?? nothing}>
      ${this.#spoken?.text ?? nothing}
    </div>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#quiet);
    this.#quiet = this.#heard = this.#due = this.#spoken = undefined;
  }

  #speak(): void {
    this.#spoken = this.#due;
    this.#due = undefined;
    this.#quiet = this.#spoken && setTimeout(() => this.#speak(), QUIET);
    this.#host.requestUpdate();
  }
}
