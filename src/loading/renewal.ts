import { isLoopback } from './is-loopback.ts';
import { pageGlobal } from './page-global.ts';
import type { Resource } from './resource.ts';
import { whenActive } from './when-active.ts';

/** Everything a renewal takes from its surroundings. */
export interface RenewalTools {
  readonly random: () => number;
  /** Resolves when a renewal is worth its traffic. */
  readonly whenActive: () => Promise<void>;
}

/** Seconds; a shorter interval is a burden on a small publisher's server. */
const SHORTEST_INTERVAL = 60;

/** Renews one dataset address of a page on the shortest interval that anybody there asks for. */
export class Renewal {
  readonly #resource: Resource;
  readonly #loopback: boolean;
  readonly #tools: RenewalTools;
  readonly #wanted = new Map<symbol, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(resource: Resource, url: string, tools: RenewalTools) {
    this.#resource = resource;
    this.#loopback = isLoopback(url);
    this.#tools = tools;
  }

  /** Asks for a renewal every so many seconds; returns the function that ends it. Mutates the renewal. */
  every(interval: number): () => void {
    const asked = Symbol();
    this.#wanted.set(asked, interval);
    this.#schedule();
    return () => {
      this.#wanted.delete(asked);
      this.#schedule();
    };
  }

  /** Renews at once if anybody asks for it, as on a page that comes back as it was left. */
  now(): void {
    clearTimeout(this.#timer);
    if (this.#wanted.size > 0) void this.#renew();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#wanted.size === 0) return;
    const shortest = Math.min(...this.#wanted.values());
    const seconds = Math.max(shortest, this.#loopback ? 0.1 : SHORTEST_INTERVAL);
    // Jitter keeps a thousand readers of one article from asking in the same second.
    const jitter = this.#loopback ? 1 : 0.9 + 0.2 * this.#tools.random();
    this.#timer = setTimeout(() => void this.#renew(), seconds * jitter * 1000);
  }

  async #renew(): Promise<void> {
    const timer = this.#timer;
    await this.#tools.whenActive();
    // Whoever asked may have left while the page slept; a newer timer has its own turn.
    if (this.#timer !== timer) return;
    await this.#resource.refresh();
    if (this.#timer === timer) this.#schedule();
  }
}

/** The page's renewal of an address. */
export function renewalOf(resource: Resource, url: string): Renewal {
  const renewals = (pageGlobal().renewals ??= new Map<string, Renewal>());
  const known = renewals.get(url);
  if (known) return known;
  const renewal = new Renewal(resource, url, { random: Math.random, whenActive });
  addEventListener('pageshow', ({ persisted }) => persisted && renewal.now());
  renewals.set(url, renewal);
  return renewal;
}
