import { css, type CSSResult } from 'lit';

/** The number is the picture: the article's own type, large. */
export const countCss: CSSResult = css`
  :host([layout='inline']) {
    --_box: inline-block;
    container-type: normal !important;
    line-height: inherit;
  }
  .inline {
    font-variant-numeric: tabular-nums;
  }
  /* A date that finds no room beside the number stands under it as a line of its own height. */
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.2em;
    margin: 0;
    font-size: clamp(40px, 14cqi, 96px);
    font-weight: 600;
    line-height: 1.05;
    font-variant-numeric: lining-nums proportional-nums;
    letter-spacing: -0.02em;
  }
  .words {
    font-size: clamp(28px, 8cqi, 56px);
  }
  .qualifier {
    font-size: 0.5em;
    font-weight: 400;
    letter-spacing: 0;
  }
  .beside {
    line-height: 1.3;
    font-size: max(14px, 0.25em);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_muted);
  }
  .noun {
    margin: 4px 0 0;
  }
  .line {
    margin: 4px 0 0;
    font-size: max(12px, 0.875em);
    color: var(--_muted);
  }
`;
