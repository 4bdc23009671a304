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
  #subscription: { key: string; end: () => void } | undefined;
  #state: ResourceState = { status: 'loading' };

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
    this.#subscription?.end();
    this.#subscription = undefined;
  }

  /** Loads anew; resolves when the state tells the outcome. */
  async refresh(): Promise<void> {
    const url = this.#url();
    if (url instanceof URL) await resourceFor(url.href).refresh();
  }

  #subscribe(): void {
    const { datasetUrl, refreshInterval } = this.#host;
    const key = JSON.stringify([datasetUrl, refreshInterval]);
    if (this.#subscription?.key === key) return;
    this.#subscription?.end();
    this.#subscription = { key, end: () => undefined };
    const url = this.#url();
    if (url === undefined) return;
    if (!(url instanceof URL)) {
      this.#state = { status: 'failed', error: url, last: undefined };
      return;
    }
    const end = resourceFor(url.href).subscribe((state) => {
      this.#state = state;
      this.#host.requestUpdate();
    }, refreshInterval);
    this.#subscription = { key, end };
  }

  #url(): URL | DatasetError | undefined {
    const { datasetUrl } = this.#host;
    return datasetUrl === undefined ? undefined : datasetAddress(datasetUrl, document.baseURI);
  }
}
