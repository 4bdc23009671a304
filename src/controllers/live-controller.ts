import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { CommonStrings } from '../i18n/strings.ts';
import { resourceFor } from '../loading/registry.ts';
import { renewalOf } from '../loading/renewal.ts';
import { Announcer } from './announcer.ts';
import type { DatasetController, DatasetHost } from './dataset-controller.ts';

/** What the controller reads from its host on each update. */
interface LiveHost extends DatasetHost {
  /** Seconds between renewals, 0 for none. */
  readonly refreshInterval: number;
  /** True where the host speaks what a renewal has changed. */
  readonly announce: boolean;
}

/** Renews the host's dataset while it is connected, until the reader stops it, and speaks what has changed. */
export class LiveController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #source: DatasetController;
  readonly #announcer: Announcer;
  #paused = false;
  #asked: string | undefined;
  #end: (() => void) | undefined;

  constructor(host: LiveHost, source: DatasetController, say: (text: string) => void) {
    this.#host = host;
    this.#source = source;
    this.#announcer = new Announcer(host, say);
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
  }

  hostUpdate(): void {
    this.#ask();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#asked = this.#end = undefined;
  }

  /** Takes what the host shows after each of its updates. */
  hear(...said: Parameters<Announcer['hear']>): void {
    if (this.#host.announce) this.#announcer.hear(...said);
  }

  /** The button that stops the renewal and starts it again; undefined where nothing is renewed. */
  button({ pause, resume }: CommonStrings): TemplateResult | undefined {
    if (!this.#renews) return undefined;
    return html`<button type="button" @click=${this.#onPause}>
      ${this.#paused ? resume : pause}
    </button>`;
  }

  get #renews(): boolean {
    return this.#host.refreshInterval > 0 && this.#host.datasetUrl !== undefined;
  }

  readonly #onPause = (): void => {
    this.#paused = !this.#paused;
    this.#host.requestUpdate();
    if (!this.#paused) void this.#source.refresh();
  };

  /** Where the editor takes the interval away, nothing is left to pause. */
  #ask(): void {
    const { url } = this.#source;
    const { refreshInterval } = this.#host;
    const paused = this.#renews && this.#paused;
    this.#source.held = paused;
    const asked = this.#renews && !paused && url ? `${refreshInterval} ${url}` : undefined;
    if (asked === this.#asked) return;
    this.hostDisconnected();
    this.#asked = asked;
    if (asked && url) this.#end = renewalOf(resourceFor(url), url).every(refreshInterval);
  }
}

const controllers = new WeakMap<LiveHost, LiveController>();

/** The one controller of a host; `say` puts words into its live region. */
export function liveController(
  host: LiveHost,
  source: DatasetController,
  say: (text: string) => void,
): LiveController {
  const known = controllers.get(host) ?? new LiveController(host, source, say);
  controllers.set(host, known);
  return known;
}
