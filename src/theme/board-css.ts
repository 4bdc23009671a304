import { css, type CSSResult } from 'lit';
import { tokensCss } from './theme-css.ts';
import { CHART_TOKENS } from './chart-tokens.ts';

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
    display: flex;
    flex-flow: column;
    gap: 24px 48px;
    padding: 8px 0;
  }
  .board .figure {
    font-size: clamp(72px, 20cqi, 128px);
    line-height: 0.95;
  }
  .board .words {
    font-size: clamp(32px, 8cqi, 56px);
    line-height: 1.05;
  }
  /* The first figure's own white would set the number off from the lines under it. */
  .board .figure:not(.words) .digits:first-child {
    margin-left: -0.05em;
  }
  .board .beside {
    font-size: max(16px, 0.16em);
  }
  .board .noun {
    font-size: 1.125em;
    text-wrap: balance;
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
    font-variant-numeric: tabular-nums;
  }
  .groups caption {
    padding-bottom: 4px;
    text-align: start;
    text-wrap: balance;
    font-size: max(12px, 0.875em);
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
      flex-flow: row wrap;
    }
    .now {
      flex: none;
      width: 100%;
    }
    .since,
    .largest {
      flex: 1 1 0;
    }
  }
  @container (min-width: 880px) {
    .board {
      flex-wrap: nowrap;
      align-items: flex-end;
    }
    .now {
      flex: 1 1 auto;
      width: auto;
    }
    .since,
    .largest {
      flex: 0 0 272px;
    }
  }
`;

/** What the count loads with its sparkline and its board. */
export const boardCss: readonly CSSResult[] = [tokensCss(CHART_TOKENS), sheet];
