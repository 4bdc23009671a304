import type { ReactiveController, ReactiveElement } from 'lit';

/** What the Tab key or an arrow key can reach. */
const STOPS = 'button, a[href], input, select, textarea, summary';

interface Stop {
  readonly element: HTMLElement;
  /** The datum that it belongs to; empty for what belongs to the chart. */
  readonly of: string;
  /** By this it is known again in another element of the DOM. */
  readonly key: string;
}

/**
 * Keeps the focus where it was when the data or the view change: on the same datum, though it stands elsewhere now; and
 * where that is gone, on its neighbour. Rows and entries name their datum in `data-id`.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  #before: readonly Stop[] = [];
  #focused = -1;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const active = this.#active;
    this.#before = active ? this.#stops : [];
    this.#focused = this.#before.findIndex(({ element }) => element === active);
  }

  hostUpdated(): void {
    const stop = this.#before[this.#focused];
    if (!stop) return;
    const { element, of } = stop;
    if (element !== this.#active || stopOf(element).of !== of)
      this.#successor(this.#stops)?.element.focus({ preventScroll: true });
    this.#before = [];
  }

  /**
   * The same stop; else the one that follows its nearest predecessor now, or that predecessor where it is the last: of the
   * data, where the stop was one of theirs.
   */
  #successor(now: readonly Stop[]): Stop | undefined {
    for (let i = this.#focused; i >= 0; i--) {
      const at = now.findIndex(({ key }) => key === this.#before[i]?.key);
      if (at < 0) continue;
      if (i === this.#focused) return now[at];
      const next = now[at + 1];
      const isNeighbour = next && (next.of !== '' || this.#before[this.#focused]?.of === '');
      return isNeighbour ? next : now[at];
    }
    return now[0];
  }

  get #active(): Element | null | undefined {
    return this.#host.shadowRoot?.activeElement;
  }

  get #stops(): readonly Stop[] {
    const found = this.#host.renderRoot.querySelectorAll<HTMLElement>(STOPS);
    return [...found].filter((element) => element.getClientRects().length > 0).map(stopOf);
  }
}

function stopOf(element: HTMLElement): Stop {
  const of = element.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
  const own = element.getAttribute('href') ?? (of ? '' : element.textContent.trim());
  return { element, of, key: [of, element.localName, own].join('\n') };
}
