import { css, type CSSResult } from 'lit';

/** Small drawings side by side, their base lines in one line. */
export const breakdownHistoryCss: CSSResult = css`
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 20px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 13px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .columns-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .columns-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .columns-4 {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .columns-5 {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  .columns-6 {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  .panels li {
    cursor: pointer;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    break-inside: avoid;
  }
  .title {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 2px 8px;
  }
  .title .label {
    flex: 1;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .title.former {
    display: block;
  }
  .last .value {
    font-weight: 600;
  }
  .last .date {
    color: var(--_muted);
  }
  .panel .grid {
    stroke: var(--_hairline);
  }
  .panel .zero,
  .panel .tick {
    stroke: var(--_muted);
  }
  .panel text {
    font-size: 12px;
  }
  .panel .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .panel .point {
    fill: var(--_accent);
  }
  .panel .inexact {
    fill: none;
    stroke: var(--_accent);
  }
  .panels .selected .label {
    font-weight: 600;
  }
  .panels.marked li:not(.selected) .line,
  .panels.marked li:not(.selected) .point {
    opacity: 0.7;
  }
`;
