import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { datasetAddress } from '../loading/dataset-address.ts';
import { resourceFor } from '../loading/registry.ts';
import type { ResourceState } from '../loading/resource.ts';

/** What the controller reads from its host on each update. */
export interface DatasetHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Absolute or relative address; undefined for none. */
  readonly datasetUrl: string | undefined;
}

/** Keeps the host subscribed to the dataset it names while it is connected; one fetch per address and page. */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  #named: { readonly url: string | undefined } | undefined;
  #url: string | undefined;
  #end: (() => void) | undefined;
  #state: ResourceState = {};
  /** While it is true, what is shown stays, though others on the page renew it. */
  held = false;

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ResourceState {
    return this.#state;
  }

  /** The absolute address; undefined where the host names none. */
  get url(): string | undefined {
    return this.#url;
  }

  hostConnected(): void {
    this.#subscribe();
  }

  hostUpdate(): void {
    this.#subscribe();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#named = this.#url = this.#end = undefined;
  }

  /** Loads anew; resolves when the state tells the outcome. */
  async refresh(): Promise<void> {
    this.#subscribe();
    const url = this.#url;
    if (!url) return;
    const resource = resourceFor(url);
    await resource.refresh();
    if (url === this.#url) this.#take(resource.state);
  }

  #subscribe(): void {
    const { datasetUrl, isConnected } = this.#host;
    // An update that was under way when the host was taken away must not bind it to the page again.
    if (!isConnected) return;
    if (this.#named && datasetUrl === this.#named.url) return;
    this.hostDisconnected();
    this.#named = { url: datasetUrl };
    const url = datasetAddress(datasetUrl, document.baseURI);
    if (!(url instanceof URL)) {
      this.#state = { error: url };
      return;
    }
    this.#url = url.href;
    let loaded: unknown;
    this.#end = resourceFor(url.href).subscribe((state) => {
      if (this.held && loaded) return;
      loaded = state.dataset;
      this.#take(state);
    });
  }

  #take(state: ResourceState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
