import { css, type CSSResult } from 'lit';

/** Dumbbells: a ring, a disc and the hairline between them. */
export const breakdownChangeCss: CSSResult = css`
  .then-header {
    display: inline-block;
  }
  .change .then {
    min-width: 3ch;
    color: var(--_muted);
  }
  .change .difference {
    font-weight: 600;
  }
  .change .same,
  .change .rest .value {
    color: var(--_muted);
    font-weight: 400;
  }
  .key {
    display: inline;
    vertical-align: -2px;
  }
  .rule {
    stroke: var(--_hairline);
  }
  .between {
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .ring {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .disc {
    fill: var(--_accent);
  }
  .inexact {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 2 2;
  }
  .ring.inexact {
    stroke: currentcolor;
  }
  .change.stacked .rest .label {
    margin-bottom: 0;
  }
  .star {
    color: var(--_muted);
  }
  .marked tr:not(.selected) .bar {
    opacity: 0.7;
  }
`;
