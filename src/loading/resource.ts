import { DatasetError } from '../model/dataset-error.ts';
import type { Dataset } from '../model/dataset.ts';
import { isLoopback } from './is-loopback.ts';

/** What is known of one address; neither while it loads, both when what was loaded could not be renewed. */
export interface ResourceState {
  /** The newest good dataset. */
  readonly dataset?: Dataset | undefined;
  /** Why the last attempt brought none. */
  readonly error?: DatasetError;
}

/** Everything a resource takes from its surroundings. */
export interface ResourceTools {
  readonly load: (url: string) => Promise<Dataset>;
  readonly random: () => number;
  /** Resolves when a renewal is worth its traffic. */
  readonly whenActive: () => Promise<void>;
}

/** Attempts at one load; the waits between them are drawn at random up to these many milliseconds. */
const WAITS = [1_000, 4_000];
/** Seconds; a shorter interval is a burden on a small publisher's server. */
const SHORTEST_INTERVAL = 60;

/**
 * One dataset address of a page: loads once for all who subscribe, renews on the shortest interval that a subscriber
 * asks for, and keeps the last good data when a renewal fails.
 */
export class Resource {
  readonly #url: string;
  readonly #loopback: boolean;
  readonly #tools: ResourceTools;
  readonly #subscribers = new Map<(state: ResourceState) => void, number>();
  #state: ResourceState = {};
  #loading: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, tools: ResourceTools) {
    this.#url = url;
    this.#loopback = isLoopback(url);
    this.#tools = tools;
  }

  get state(): ResourceState {
    return this.#state;
  }

  /**
   * Calls `listener` now and on every change; `interval` in seconds, 0 for no renewal. Mutates the resource: the first
   * subscriber starts the load. Returns the function that ends the subscription.
   */
  subscribe(listener: (state: ResourceState) => void, interval: number): () => void {
    this.#subscribers.set(listener, interval);
    listener(this.#state);
    if (this.#state.dataset ?? this.#state.error) this.#schedule();
    else void this.refresh();
    return () => {
      this.#subscribers.delete(listener);
      this.#schedule();
    };
  }

  /** Loads anew; calls while one is under way share it. Never rejects: the state tells. */
  refresh(): Promise<void> {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
      this.#schedule();
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    try {
      const dataset = await this.#attempt(0);
      if (!this.#isOlder(dataset)) this.#set({ dataset });
    } catch (cause) {
      const error =
        cause instanceof DatasetError
          ? cause
          : new DatasetError('E_NETWORK', String(cause), { cause });
      this.#set({ dataset: this.#state.dataset, error });
    }
  }

  async #attempt(tries: number): Promise<Dataset> {
    try {
      return await this.#tools.load(this.#url);
    } catch (error) {
      const wait = WAITS[tries];
      if (wait === undefined || !(error instanceof DatasetError) || !error.retryable) throw error;
      const scale = this.#loopback ? 0 : this.#tools.random();
      await new Promise((resolve) => setTimeout(resolve, wait * scale));
      return this.#attempt(tries + 1);
    }
  }

  /** A cache may answer with yesterday's file: what a reader has seen is not taken back by an older one. */
  #isOlder(dataset: Dataset): boolean {
    const shown = this.#state.dataset;
    return shown?.id === dataset.id && dataset.sequence < shown.sequence;
  }

  #set(state: ResourceState): void {
    this.#state = state;
    for (const listener of [...this.#subscribers.keys()]) listener(state);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const intervals = [...this.#subscribers.values()].filter((seconds) => seconds > 0);
    if (intervals.length === 0) return;
    const seconds = Math.max(Math.min(...intervals), this.#loopback ? 0.1 : SHORTEST_INTERVAL);
    // Jitter keeps a thousand readers of one article from asking in the same second.
    const jitter = this.#loopback ? 1 : 0.9 + 0.2 * this.#tools.random();
    this.#timer = setTimeout(() => void this.#renew(), seconds * jitter * 1000);
  }

  async #renew(): Promise<void> {
    const timer = this.#timer;
    await this.#tools.whenActive();
    // Whoever asked may have left while the page slept; a newer timer has its own turn.
    if (this.#timer === timer && this.#subscribers.size > 0) await this.refresh();
  }
}
