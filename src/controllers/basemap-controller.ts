import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetError } from '../model/dataset-error.ts';

/** What is known of the file that the host names. */
export type BasemapState<T> =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'ready'; readonly basemap: T }
  | { readonly status: 'failed'; readonly error: DatasetError };

/** Loads the basemap, or its regions, that the host names while it is connected. */
export class BasemapController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => string | undefined;
  readonly #loadAt: (url: string) => Promise<T>;
  #url: string | undefined;
  #state: BasemapState<T> = { status: 'none' };

  /** `wanted` gives the absolute address on each update, undefined for none; `loadAt` rejects with a DatasetError. */
  constructor(
    host: ReactiveControllerHost,
    wanted: () => string | undefined,
    loadAt: (url: string) => Promise<T>,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#loadAt = loadAt;
    host.addController(this);
  }

  get state(): BasemapState<T> {
    return this.#state;
  }

  hostUpdate(): void {
    const url = this.#wanted();
    if (url === this.#url) return;
    this.#url = url;
    this.#state = { status: url ? 'loading' : 'none' };
    if (url) void this.#load(url);
  }

  async #load(url: string): Promise<void> {
    const state = await this.#loadAt(url).then(
      (basemap): BasemapState<T> => ({ status: 'ready', basemap }),
      (error: DatasetError): BasemapState<T> => ({ status: 'failed', error }),
    );
    // A slower answer for an address that is no longer wanted is dropped.
    if (this.#url !== url) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
