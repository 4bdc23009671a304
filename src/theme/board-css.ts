import { css, type CSSResult } from 'lit';
import { tokensCss } from './theme-css.ts';
import { CHART_TOKENS } from './tokens.ts';

const sheet = css`
  .sparkline {
    display: block;
    margin-top: 12px;
    overflow: visible;
    direction: ltr;
    color: var(--_accent);
  }
  .sparkline path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
    stroke-linecap: round;
  }
  .sparkline circle {
    fill: currentcolor;
  }
  .board {
    display: grid;
    gap: 24px 48px;
    padding: 8px 0;
  }
  .board .figure {
    font-size: clamp(4.5rem, 20cqi, 8rem);
    line-height: 0.95;
  }
  .board .words {
    font-size: clamp(2rem, 8cqi, 3.5rem);
  }
  /* The first figure's own white would set the number off from the lines under it. */
  .board .digits:first-child {
    margin-inline-start: -0.05em;
  }
  .board .beside {
    font-size: max(1rem, 0.16em);
  }
  .board .noun {
    font-size: 1.125em;
  }
  .since .line {
    margin: 0 0 4px;
    font-size: 1em;
    color: inherit;
    text-wrap: balance;
  }
  .since:empty {
    display: none;
  }
  .groups {
    border-collapse: collapse;
    justify-self: start;
    align-self: start;
    font-variant-numeric: tabular-nums;
  }
  .groups caption {
    padding-bottom: 4px;
    text-align: start;
    text-wrap: balance;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .groups td,
  .groups th {
    padding: 2px 0;
    vertical-align: baseline;
    font-weight: 400;
    text-align: start;
  }
  .groups td {
    padding-inline-end: 12px;
    text-align: end;
    font-weight: 600;
    white-space: nowrap;
  }
  @container (min-width: 560px) {
    .board {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .now,
    .since:last-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 880px) {
    .board {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr) minmax(0, 5fr);
      align-items: end;
    }
    .now,
    .since:last-child {
      grid-column: auto;
    }
    .groups {
      align-self: end;
    }
  }
  @media (forced-colors: active) {
    .sparkline {
      color: CanvasText;
    }
  }
`;

/** What the count loads with its sparkline and its board. */
export const boardCss: readonly CSSResult[] = [tokensCss(CHART_TOKENS), sheet];
