import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../model/dataset.ts';

/** The fewest milliseconds between two announcements. */
const QUIET = 60_000;

/** What a host shows, as it would be said. */
interface Said {
  /** As it was loaded: another object is a renewal, even with the same figures in it. */
  readonly dataset: Dataset;
  readonly text: string;
}

/**
 * Speaks what a renewal has changed, at most once a minute; never what the page began with, nor what the reader or the
 * editor chose.
 */
export class Announcer implements ReactiveController {
  readonly #say: (text: string) => void;
  #heard: Said | undefined;
  #due: Said | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** `say` puts words into the host's live region. */
  constructor(host: ReactiveControllerHost, say: (text: string) => void) {
    this.#say = say;
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

  hostDisconnected(): void {
    clearTimeout(this.#quiet);
    this.#quiet = this.#heard = this.#due = undefined;
  }

  #speak(): void {
    const due = this.#due;
    this.#due = undefined;
    this.#quiet = due && setTimeout(() => this.#speak(), QUIET);
    if (due) this.#say(due.text);
  }
}
