/** A table as a reader sees it, ready to be written as HTML or in aligned columns. */
export interface StaticTable {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
  /** A text a column. */
  readonly rows: readonly (readonly string[])[];
  /** True where the page shows no other form of it. */
  readonly open?: boolean;
  /** Lines under it. */
  readonly notes?: readonly string[];
}
