import { html, render } from 'lit';
import { DatasetError } from '../../src/model/dataset-error.ts';
import type { ChartName } from '../../src/static/static-chart.ts';
import { chartElement } from './chart-element.ts';
import { chartWords, type ChartWords } from './chart-words.ts';
import { choiceFromUrl, choiceToUrl, type Choice } from './choice.ts';
import { addressOfForm } from './choice-from-form.ts';
import { attributesOf, CODES, type Code, type CodeFacts } from './codes.ts';
import { codesView } from './codes-view.ts';
import type { AttributeFact, BuilderFacts } from './facts.ts';
import type { Fault } from './field-view.ts';
import { fieldsOf, meansSomething, offered, type Field } from './fields.ts';
import { basemapsFor, type Folder } from './folder.ts';
import { formView } from './form-view.ts';
import { knownValues } from './known-values.ts';
import { measuredRoom } from './measured-room.ts';
import { noticesOf } from './notices.ts';
import { previewView } from './preview-view.ts';
import type { Room } from './room-of.ts';

/** Milliseconds without a key, after which what is typed is shown. */
const PAUSE = 300;

/** The page: reads the choice from its address and its form, shows the chart, and writes the codes. */
export class Builder {
  readonly #main: HTMLElement;
  readonly #folder: Folder;
  readonly #build: BuilderFacts;
  #choice: Choice;
  #unknown: readonly string[];
  #words: ChartWords | undefined;
  #fault: Fault | undefined;
  #room: Room | undefined;
  /** What the chart that is seen was made with. */
  #drawn = '';
  #status = '';
  #isBusy = true;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = new AbortController();
  /** Resolves when the codes are those of the choice. */
  #ready: Promise<void> = Promise.resolve();

  constructor(main: HTMLElement, folder: Folder, build: BuilderFacts) {
    this.#main = main;
    this.#folder = folder;
    this.#build = build;
    const { choice, unknown } = this.#read(new URL(location.href));
    this.#choice = choice;
    this.#unknown = unknown;
  }

  start(): void {
    this.#main.replaceChildren();
    this.#render();
    this.#ready = this.#follow();
  }

  #attributes(chart: ChartName): readonly AttributeFact[] {
    return offered(this.#build.attributes[`custody-${chart}`] ?? []);
  }

  #read(url: URL): ReturnType<typeof choiceFromUrl> {
    return choiceFromUrl(url, (chart) => this.#attributes(chart).map(({ name }) => name));
  }

  get #fields(): readonly Field[] {
    const { chart, figures, lang } = this.#choice;
    const known = knownValues(this.#folder.dataset, chart, lang);
    return fieldsOf(this.#attributes(chart), figures, known);
  }

  readonly #onInput = (event: Event): void => {
    clearTimeout(this.#pause);
    const isTyped =
      event.target instanceof HTMLInputElement && /text|number/.test(event.target.type);
    if (isTyped && event.type === 'input') this.#pause = setTimeout(this.#onChoice, PAUSE);
    else this.#onChoice();
  };

  readonly #onChoice = (): void => {
    const form = this.#main.querySelector('form');
    if (!form) return;
    const { choice } = this.#read(
      addressOfForm(new FormData(form), this.#fields, new URL(location.href)),
    );
    this.#choice = choice;
    this.#unknown = [];
    history.replaceState(null, '', choiceToUrl(choice, new URL(location.href)));
    this.#render();
    this.#ready = this.#follow();
  };

  /** What the choice means: without what a frozen chart has no use for. */
  get #meant(): Choice {
    const { attributes, figures } = this.#choice;
    const meant = Object.entries(attributes).filter(([name]) => meansSomething(name, figures));
    return { ...this.#choice, attributes: Object.fromEntries(meant) };
  }

  /** Draws the chart anew where it is another one, and takes its words and its place. */
  async #follow(): Promise<void> {
    const choice = this.#meant;
    const { addresses, dataset } = this.#folder;
    const { chart, figures } = choice;
    const src = new URL(addresses[figures], addresses.site).href;
    const attributes = { src, ...attributesOf({ choice, addresses }) };
    const drawn = JSON.stringify([chart, attributes]);
    if (drawn === this.#drawn) return this.#ready;
    this.#drawn = drawn;
    this.#asked.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    this.#room = undefined;
    this.#isBusy = true;
    try {
      const basemaps = await basemapsFor(this.#folder, chart, choice.attributes);
      const publisher = addresses.site;
      const words = await chartWords(chart, dataset, { attributes, publisher, ...basemaps });
      if (signal.aborted) return;
      this.#words = words;
      this.#fault = undefined;
      this.#render();
      const into = this.#place('.measuring');
      if (words.bare === undefined)
        this.#room = await measuredRoom(chart, attributes, words, { into, signal });
      if (signal.aborted) return;
      const boxes = this.#room?.boxes ?? [];
      this.#place('.sheet').replaceChildren(chartElement(chart, attributes, words, boxes));
    } catch (wrong) {
      if (signal.aborted) return;
      if (!(wrong instanceof DatasetError)) throw wrong;
      this.#words = undefined;
      this.#fault = { name: wrong.path, message: wrong.message };
      this.#place('.sheet').replaceChildren();
    }
    this.#isBusy = false;
    this.#render();
  }

  #place(selector: string): HTMLElement {
    const place = this.#main.querySelector<HTMLElement>(selector);
    if (!place) throw new Error(`builder.html has no ${selector}.`);
    return place;
  }

  get #codes(): readonly Code[] {
    const words = this.#words;
    if (!words) return [];
    const facts: CodeFacts = {
      choice: this.#meant,
      addresses: this.#folder.addresses,
      words,
      room: this.#room,
      build: this.#build,
    };
    return CODES[this.#choice.way](facts);
  }

  readonly #onCopy = async ({ name }: Code): Promise<void> => {
    await this.#ready;
    const code = this.#codes.find((one) => one.name === name);
    if (!code) return;
    const copied = await navigator.clipboard.writeText(code.text).then(
      () => true,
      () => false,
    );
    this.#status = copied ? `Copied: ${name}.` : 'This browser lets no page copy: select the code.';
    this.#render();
  };

  #render(): void {
    const { dataset, addresses } = this.#folder;
    const choice = this.#choice;
    const notices = noticesOf(choice, dataset.languages, this.#words);
    render(
      html`<form
          aria-busy=${this.#isBusy}
          @input=${this.#onInput}
          @change=${this.#onInput}
          @submit=${refuse}
        >
          <div class="options">
            ${formView(choice, this.#fields, addresses.published, this.#fault)}
          </div>
          <div class="result">
            ${previewView(choice, this.#fault, this.#unknown, this.#words?.title ?? '')}
            <section class="codes" aria-labelledby="codes-heading">
              <h2 id="codes-heading">Embed</h2>
              ${codesView(choice.way, this.#codes, notices, (code) => void this.#onCopy(code))}
              <p class="status" role="status">${this.#status}</p>
            </section>
          </div>
        </form>
        <div class="measuring" aria-hidden="true" inert></div>`,
      this.#main,
    );
  }
}

const refuse = (event: Event): void => {
  event.preventDefault();
};
