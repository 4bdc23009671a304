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
}

/** Attempts at one load; the waits between them are drawn at random up to these many milliseconds. */
const WAITS = [1_000, 4_000];

/** One dataset address of a page: loads once for all who subscribe, and keeps the last good data when a load fails. */
export class Resource {
  readonly #url: string;
  readonly #loopback: boolean;
  readonly #tools: ResourceTools;
  readonly #subscribers = new Set<(state: ResourceState) => void>();
  #state: ResourceState = {};
  #loading: Promise<void> | undefined;

  constructor(url: string, tools: ResourceTools) {
    this.#url = url;
    this.#loopback = isLoopback(url);
    this.#tools = tools;
  }

  get state(): ResourceState {
    return this.#state;
  }

  /**
   * Calls `listener` now and on every change. Mutates the resource: the first subscriber starts the load, also where an
   * earlier load failed for others who have left. Returns the function that ends the subscription.
   */
  subscribe(listener: (state: ResourceState) => void): () => void {
    this.#subscribers.add(listener);
    listener(this.#state);
    const { dataset, error } = this.#state;
    if (!dataset && (!error || this.#subscribers.size === 1)) void this.refresh();
    return () => void this.#subscribers.delete(listener);
  }

  /** Loads anew; calls while one is under way share it. Never rejects: the state tells. */
  refresh(): Promise<void> {
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
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
    for (const listener of [...this.#subscribers]) listener(state);
  }
}
