import type { ReactiveController, ReactiveElement } from 'lit';

/** Buttons that belong together, as those of the zoom. */
const GROUPS = '[role=toolbar]';

/** How far a key goes through a toolbar; in a text from right to left the side keys change places. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Makes each toolbar one stop of the Tab key; arrow keys, Home and End go through it, as the ARIA Authoring Practices have it:
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export class OneStop implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  // A focus that moves inside the shadow root is not heard outside of it.
  hostConnected(): void {
    this.#root.addEventListener('keydown', this.#onKey);
    this.#root.addEventListener('focusin', this.#settle);
    this.#settle();
  }

  hostDisconnected(): void {
    this.#root.removeEventListener('keydown', this.#onKey);
    this.#root.removeEventListener('focusin', this.#settle);
  }

  hostUpdated(): void {
    this.#settle();
  }

  /** The button that has or last had the focus is the group's stop; at first it is the first. */
  readonly #settle = (): void => {
    for (const group of this.#root.querySelectorAll(GROUPS)) {
      const buttons = buttonsOf(group);
      const stop =
        buttons.find((button) => button === this.#focused) ??
        buttons.find((button) => button.getAttribute('tabindex') === '0') ??
        buttons[0];
      for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
    }
  };

  readonly #onKey = (event: Event): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    const step = STEPS[key];
    const from = this.#focused;
    const group = from?.closest(GROUPS);
    if (!step || !group || from?.localName !== 'button') return;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const isMirrored = /Left|Right/.test(key) && getComputedStyle(group).direction === 'rtl';
    const buttons = buttonsOf(group);
    const to = buttons.findIndex((button) => button === from) + (isMirrored ? -step : step);
    buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
  };

  get #root(): HTMLElement | DocumentFragment {
    return this.#host.renderRoot;
  }

  get #focused(): Element | null | undefined {
    return this.#host.shadowRoot?.activeElement;
  }
}

function buttonsOf(group: Element): readonly HTMLButtonElement[] {
  return [...group.querySelectorAll('button')];
}
