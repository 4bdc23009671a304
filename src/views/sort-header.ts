import { html, nothing, type TemplateResult } from 'lit';

export type SortBy = 'size' | 'name' | 'change';

/** What the rows of a table are sorted by, and how a reader chooses. */
export interface Sorting {
  readonly sort: SortBy;
  readonly onSort: (sort: SortBy) => void;
}

/**
 * The header of a column by which rows can be sorted. The one that they are sorted by stays a button, so that the focus
 * does not fall when it is pressed, but is no stop on the way through the page.
 */
export function sortHeader(
  text: string | TemplateResult,
  by: { readonly sort: SortBy; readonly order: 'ascending' | 'descending' },
  { sort, onSort }: Sorting,
  inner: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const sorted = sort === by.sort;
  return html`<th
    scope="col"
    class=${by.sort === 'name' ? nothing : 'number'}
    aria-sort=${sorted ? by.order : nothing}
  >
    <button
      type="button"
      class="sort"
      tabindex=${sorted ? '-1' : nothing}
      @click=${() => {
        onSort(by.sort);
      }}
    >
      ${text}</button
    >${inner}
  </th>`;
}
