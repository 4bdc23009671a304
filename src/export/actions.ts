import type { ReactiveElement, TemplateResult } from 'lit';
import type { Embed } from '../embed/snippet.ts';
import { exportStrings } from '../i18n/export-languages.ts';
import type { ExportStrings } from '../i18n/export-strings.ts';
import type { Strings } from '../i18n/strings.ts';
import { actionsCss } from '../theme/actions-css.ts';
import { actionsView, type Format, type Outcome } from '../views/actions-view.ts';
import type { Exports } from './exports.ts';
import { saveFile } from './save-file.ts';

const NOTHING_SAID = { said: '', toCopy: undefined };

type CodeOf = (size: Embed['size']) => string | undefined;

/** The buttons behind an element's "More" and what they do; loaded when it is first opened. */
export class Actions {
  readonly #host: ReactiveElement;
  readonly #exports: () => Promise<Exports>;
  readonly #speak: (text: string) => void;
  #lang = '';
  #words: ExportStrings | undefined;
  #state: Outcome = NOTHING_SAID;
  #citation: string | undefined;
  /** The size of the chart when its code was asked for; undefined while it is not shown. */
  #embedded: Embed['size'];
  #code: string | undefined;

  /** `speak` puts words into the host's live region. */
  constructor(
    host: ReactiveElement,
    exports: () => Promise<Exports>,
    speak: (text: string) => void,
  ) {
    this.#host = host;
    this.#exports = exports;
    this.#speak = speak;
    const root = host.shadowRoot;
    const { styleSheet } = actionsCss;
    if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** Undefined until the words are there. `codeOf` makes the code to embed the chart with, where it has an address. */
  view({ lang }: Strings, codeOf: CodeOf): TemplateResult | undefined {
    if (lang !== this.#lang) void this.#load(lang);
    this.#code = codeOf(this.#embedded);
    const code =
      this.#code === undefined
        ? undefined
        : { text: this.#code, open: this.#embedded !== undefined };
    return this.#words && actionsView(this.#words, { ...this.#state, code }, this);
  }

  /**
   * A browser lets a page copy only while it handles the press of a button, and some take a wait for its end: the
   * citation is made beforehand.
   */
  readonly onPrepare = (): void => {
    this.#citation = undefined;
    this.#exports()
      .then(async (exports) => {
        this.#citation = await exports.citation();
      })
      .catch(() => undefined);
  };

  readonly onCite = (): void => void this.#cite();

  readonly onEmbed = (): void => {
    this.#embedded = this.#embedded ? undefined : sizeOf(this.#host);
    this.#host.requestUpdate();
  };

  readonly onCopyCode = (): void => void this.#copy(this.#code ?? '', undefined);

  readonly onDownload = (format: Format): void => void this.#download(format);

  async #load(lang: string): Promise<void> {
    this.#lang = lang;
    const words = await exportStrings(lang);
    // A slower answer for a language that is no longer wanted is dropped.
    if (this.#lang !== lang) return;
    this.#words = words;
    this.#say(NOTHING_SAID);
  }

  async #cite(): Promise<void> {
    this.#say(NOTHING_SAID);
    const text = this.#citation ?? (await (await this.#exports()).citation());
    await this.#copy(text, text);
  }

  /** `toCopy` is shown where the browser refuses; the code is on the screen anyway. */
  async #copy(text: string, toCopy: string | undefined): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say({ said: this.#words?.copied ?? '', toCopy: undefined });
    } catch {
      // Refused, or a page without https, which has no clipboard.
      this.#say({ said: this.#words?.notCopied ?? '', toCopy });
    }
  }

  async #download(format: Format): Promise<void> {
    this.#say(NOTHING_SAID);
    try {
      const exports = await this.#exports();
      saveFile(await exports.file(format));
    } catch (error) {
      console.error(error);
      this.#say({ said: this.#words?.downloadFailed ?? '', toCopy: undefined });
    }
  }

  #say(state: Outcome): void {
    this.#state = state;
    this.#speak(state.said);
    this.#host.requestUpdate();
  }
}

/** CSS pixels of the chart without what is behind "More". */
function sizeOf(host: ReactiveElement): NonNullable<Embed['size']> {
  const { width, height } = host.getBoundingClientRect();
  const more = host.shadowRoot?.querySelector('#more')?.getBoundingClientRect().height ?? 0;
  return { width: Math.round(width), height: Math.round(height - more) };
}
