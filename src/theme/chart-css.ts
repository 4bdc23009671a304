import { css, type CSSResultGroup } from 'lit';
import { tokensCss } from './theme-css.ts';
import { CHART_TOKENS } from './chart-tokens.ts';

const sheet = css`
  .sentence {
    margin: 0 0 12px;
    max-width: 70ch;
    text-wrap: pretty;
    font-size: max(12px, 0.95em);
  }
  svg {
    display: block;
    overflow: visible;
    direction: ltr;
    font-family: inherit;
  }
  svg text {
    fill: currentcolor;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  svg .muted {
    fill: var(--_muted);
  }
  svg .value {
    font-weight: 600;
  }
  .synthetic {
    font-size: 22px;
    font-weight: 600;
    fill: currentcolor;
    fill-opacity: 0.3;
    pointer-events: none;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-bottom: 4px;
  }
  th,
  td {
    padding-block: 4px;
    padding-inline: 0 12px;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--_hairline);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--_muted);
  }
  /* Bars and marks begin at their labels; they bear no text. */
  [dir='rtl'] table svg {
    transform: scaleX(-1);
  }
  /* Digits run from left to right in every script: their units stand below one another at the right. */
  .number {
    text-align: right;
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .how-to {
    margin: 8px 0 0;
    max-width: 80ch;
    font-size: max(12px, 0.8125em);
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      color: GrayText !important;
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
    .controls,
    .how-to {
      display: none !important;
    }
    /* Drawn for the screen or for the paper, a picture never runs over the edge of a page. */
    svg[viewBox] {
      max-width: 100%;
      height: auto;
      break-inside: avoid;
    }
    tr {
      break-inside: avoid;
    }
    /* An address may break anywhere; a word beside it would break with it where room is scarce. */
    th,
    td {
      overflow-wrap: break-word;
    }
    .heading,
    .measure,
    .sentence,
    caption {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;

/** What the three drawn charts share: their colours, text of the drawing, tables, the how-to line. */
export const chartCss: CSSResultGroup = [tokensCss(CHART_TOKENS), sheet];
