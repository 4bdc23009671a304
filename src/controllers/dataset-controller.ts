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

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ResourceState {
    return this.#state;
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
    if (url instanceof URL) await resourceFor(url.href).refresh();
  }

  #subscribe(): void {
    const { datasetUrl, refreshInterval } = this.#host;
    const key = JSON.stringify([datasetUrl, refreshInterval]);
    if (key === this.#key) return;
    this.hostDisconnected();
    this.#key = key;
    const url = this.#url();
    if (url instanceof URL)
      this.#end = resourceFor(url.href).subscribe((state) => {
        this.#state = state;
        this.#host.requestUpdate();
      }, refreshInterval);
    else if (url) this.#state = { error: url };
  }

  #url(): URL | DatasetError | undefined {
    const { datasetUrl } = this.#host;
    return datasetUrl === undefined ? undefined : datasetAddress(datasetUrl, document.baseURI);
  }
}
