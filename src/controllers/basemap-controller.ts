import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { basemapAt } from '../loading/basemaps.ts';
import type { DatasetError } from '../model/dataset-error.ts';
import type { Basemap } from '../model/basemap.ts';

/** What is known of the basemap that the host names. */
export type BasemapState =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'ready'; readonly basemap: Basemap }
  | { readonly status: 'failed'; readonly error: DatasetError };

/** What the controller reads from its host on each update. */
export interface BasemapHost extends ReactiveControllerHost {
  /** Absolute address; undefined for none. */
  readonly basemapUrl: string | undefined;
}

/** Loads the basemap that the host names, while it is connected; one fetch per address and page. */
export class BasemapController implements ReactiveController {
  readonly #host: BasemapHost;
  #url: string | undefined;
  #state: BasemapState = { status: 'none' };

  constructor(host: BasemapHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): BasemapState {
    return this.#state;
  }

  hostUpdate(): void {
    const { basemapUrl } = this.#host;
    if (basemapUrl === this.#url) return;
    this.#url = basemapUrl;
    this.#state = { status: basemapUrl ? 'loading' : 'none' };
    if (basemapUrl) void this.#load(basemapUrl);
  }

  async #load(url: string): Promise<void> {
    const state = await basemapAt(url).then(
      (basemap): BasemapState => ({ status: 'ready', basemap }),
      (error: DatasetError): BasemapState => ({ status: 'failed', error }),
    );
    // A slower answer for an address that is no longer wanted is dropped.
    if (this.#url !== url) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
