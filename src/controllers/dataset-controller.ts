import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { datasetAddress } from '../loading/dataset-address.ts';
import { resourceFor } from '../loading/registry.ts';
import type { ResourceState } from '../loading/resource.ts';
import type { DatasetError } from '../model/dataset-error.ts';

/** What the controller reads from its host on each update. */
export interface DatasetHost extends ReactiveControllerHost {
  /** Absolute or relative address; undefined for none. */
  readonly datasetUrl: string | undefined;
  /** Seconds between renewals, 0 for none. */
  readonly refreshInterval: number;
}

/** Keeps the host subscribed to the dataset it names while it is connected; one fetch per address and page. */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  #key: string | undefined;
  #end: (() => void) | undefined;
  #state: ResourceState = {};
  #paused = false;

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ResourceState {
    return this.#state;
  }

  /** True while the reader has stopped the renewal: what is shown stays, though others on the page renew theirs. */
  get paused(): boolean {
    return this.#paused;
  }

  hostConnected(): void {
    this.#subscribe();
  }

  hostUpdate(): void {
    this.#subscribe();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#key = this.#end = undefined;
  }

  /** Loads anew; resolves when the state tells the outcome. */
  async refresh(): Promise<void> {
    const url = this.#url();
    if (!(url instanceof URL)) return;
    const key = this.#key;
    const resource = resourceFor(url.href);
    await resource.refresh();
    if (key === this.#key) this.#take(resource.state);
  }

  /** Stops the renewal, or starts it again with a load. */
  async pause(paused: boolean): Promise<void> {
    this.#paused = paused;
    this.#host.requestUpdate();
    if (!paused) await this.refresh();
  }

  #subscribe(): void {
    const { datasetUrl, refreshInterval } = this.#host;
    const interval = this.#paused ? 0 : refreshInterval;
    const key = JSON.stringify([datasetUrl, interval]);
    if (key === this.#key) return;
    this.hostDisconnected();
    this.#key = key;
    const url = this.#url();
    let loaded: unknown;
    if (url instanceof URL)
      this.#end = resourceFor(url.href).subscribe((state) => {
        if (this.#paused && loaded) return;
        loaded = state.dataset;
        this.#take(state);
      }, interval);
    else if (url) this.#state = { error: url };
  }

  #take(state: ResourceState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #url(): URL | DatasetError | undefined {
    const { datasetUrl } = this.#host;
    return datasetUrl === undefined ? undefined : datasetAddress(datasetUrl, document.baseURI);
  }
}
