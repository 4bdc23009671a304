import { css, type CSSResult } from 'lit';

/** Rows of 28 px with bars of 14 px; the label beside its bar or, where narrow, above it. */
export const breakdownCss: CSSResult = css`
  .bars {
    table-layout: fixed;
    font-size: 13px;
    line-height: 16px;
  }
  .bars th,
  .bars td {
    height: 24px;
    padding: 2px 0;
    border: 0;
    vertical-align: middle;
  }
  .bars thead th {
    height: auto;
    padding: 0 0 4px;
    font-size: 12px;
    vertical-align: baseline;
  }
  .sort {
    text-align: inherit;
  }
  [aria-sort] .sort {
    font-weight: 600;
    text-decoration: none;
  }
  [aria-sort='descending'] .sort::after {
    content: ' ↓';
    content: ' ↓' / '';
  }
  [aria-sort='ascending'] .sort::after {
    content: ' ↑';
    content: ' ↑' / '';
  }
  .bars .number {
    white-space: normal;
    padding-inline-start: 12px;
  }
  .bars.side th[scope='row'] {
    padding-inline-end: 12px;
  }
  .bars.side .number:nth-child(2) {
    padding-inline-start: 0;
  }
  .bars .value {
    min-width: 3ch;
    font-weight: 600;
  }
  .bars.side thead .number:nth-child(2) {
    text-align: end;
  }
  .bars [data-id] {
    cursor: pointer;
  }
  .measured {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .measured svg {
    flex: none;
  }
  .stacked tbody th,
  .stacked tbody td {
    padding: 3px 0 7px;
    vertical-align: bottom;
  }
  .stacked tbody td {
    line-height: 14px;
  }
  .stacked .label {
    width: 100cqi;
    margin-bottom: 3px;
  }
  /* Numbers of several lines stand up from the foot of their bar, under the label. */
  .stacked .numbers-2 .label {
    margin-bottom: 17px;
  }
  .stacked .numbers-3 .label {
    margin-bottom: 31px;
  }
  .label,
  .names dt {
    overflow: hidden;
  }
  .label {
    text-wrap: balance;
  }
  .label.cut {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .solid {
    fill: var(--_accent);
  }
  .uncertain {
    fill: var(--_accent);
    fill-opacity: 0.25;
    stroke: var(--_accent);
  }
  /* As pale as the weakest page lets a bar be: 3 to 1. */
  .others .solid,
  .marked .solid {
    fill-opacity: 0.7;
  }
  .marked .selected .solid {
    fill-opacity: 1;
  }
  .selected .label {
    font-weight: 600;
  }
  .hatched {
    fill: none;
    stroke: var(--_muted);
  }
  .hatch {
    fill: none;
    stroke: var(--_muted);
  }
  .rest .uncertain {
    fill: none;
    stroke: var(--_muted);
    stroke-dasharray: 3 2;
  }
  .watermark {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .watermark text {
    paint-order: stroke;
    stroke: Canvas;
    stroke-opacity: 0.5;
    stroke-width: 5px;
  }
  .fold {
    margin: 8px 0 0;
    font-size: max(12px, 0.8125em);
  }
  .remark {
    margin: 8px 0 0;
    max-width: 80ch;
    font-size: max(12px, 0.8125em);
    color: var(--_muted);
  }
  .remark + .remark {
    margin-top: 4px;
  }
  .caption {
    margin: 16px 0 4px;
    font-weight: 600;
  }
  .names {
    margin: 0 0 16px;
    max-width: 80ch;
  }
  .names dt {
    margin-top: 8px;
  }
  .names dd {
    margin: 0;
    color: var(--_muted);
  }
  @media print {
    .sort {
      text-decoration: none;
    }
    .fold {
      display: none;
    }
  }
`;
