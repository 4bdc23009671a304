import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The host's size in CSS pixels, 0 while it is not displayed; asks for an update when it changes. */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #width = 0;
  #height = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get width(): number {
    return this.#width;
  }

  get height(): number {
    return this.#height;
  }

  hostConnected(): void {
    this.#keepBox();
    this.#observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (!box) return;
      if (box.width === 0) this.#keepBox();
      // Whole pixels keep a scroll bar from making a loop. A change of height alone is our own doing, or that of a reader
      // who sets the letters apart: then the drawing is measured anew.
      const width = Math.floor(box.width);
      if (width === this.#width && box.height === this.#height) return;
      this.#width = width;
      this.#height = box.height;
      // Drawing changes the host's height: inside the callback that would be a ResizeObserver loop.
      requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** A page that resets everything (`* { all: unset }`) takes the host's box too; one that hides it is obeyed. */
  #keepBox(): void {
    const { style } = this.#host;
    if (getComputedStyle(this.#host).display === 'inline')
      style.setProperty('display', 'var(--_box, block)', 'important');
  }
}
