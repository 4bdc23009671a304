import { html, nothing, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { CasesView } from './deaths-map-cases.ts';

/** What the reader does with the lists. */
export interface ListsState {
  /** The places that are pointed at or chosen. */
  readonly active: readonly string[];
  /** Draws the cases; undefined until it is loaded. */
  readonly cases: CasesView | undefined;
  /** Entries that show their cases: ids of places, `named`, `withheld`. */
  readonly open: Pick<ReadonlySet<string>, 'has'>;
  /** The Tab key goes through the entries; else it passes by those that are closed. */
  readonly inTabOrder: boolean;
  readonly showsAll: boolean;
  readonly onToggle: (entry: string) => void;
  readonly onPoint: (places: readonly string[]) => void;
  readonly onShowAll: () => void;
  /** Opens these entries and takes the Tab key through them; or closes all. */
  readonly onOpenAll: (entries: readonly string[]) => void;
}

/** A disclosure; what it discloses is made only when it is open. */
export function entryView(
  id: string,
  name: string | TemplateResult,
  count: number,
  content: (cases: CasesView) => TemplateResult,
  strings: DeathsMapLanguage,
  { active, cases, open, inTabOrder, onToggle, onPoint }: ListsState,
): TemplateResult {
  const isOpen = open.has(id);
  const shown = isOpen && cases ? content(cases) : nothing;
  // The innermost open entry round the focus closes, and its button has the focus.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
    onToggle(id);
  };
  return html`<li data-id=${id} @keydown=${onKey}>
    <button
      type="button"
      id="entry-${id}"
      class="entry ${active.includes(id) ? 'active' : ''}"
      tabindex=${inTabOrder || isOpen ? nothing : '-1'}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="cases-${id}"
      @click=${() => onToggle(id)}
      @pointerenter=${() => onPoint([id])}
      @focus=${() => onPoint([id])}
      @blur=${() => onPoint([])}
    >
      <span class="sign" aria-hidden="true"></span>
      <span class="entry-name"
        >${typeof name === 'string' ? html`<span class="town">${name}</span>` : name}</span
      >
      <span class="entry-count" aria-hidden="true">${strings.number(count)}</span>
      <span class="hidden">: ${strings.deathsMap.people(count)}</span>
    </button>
    <div id="cases-${id}" class="cases" ?hidden=${!isOpen}>${shown}</div>
  </li>`;
}
