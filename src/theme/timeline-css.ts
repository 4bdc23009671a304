import { css, unsafeCSS, type CSSResultGroup } from 'lit';

const sheet = css`
  .readout {
    margin: 0 0 4px;
    font-size: 14px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
    text-wrap: pretty;
  }
  .readout b {
    font-weight: 600;
  }
  .readout .rest,
  .readout .groups {
    color: var(--_muted);
  }
  .groups {
    display: block;
    font-size: 13px;
  }
  .list-sources {
    margin: 8px 0 0;
    font-size: 13px;
    line-height: 20px;
    color: var(--_muted);
  }
  .timeline {
    touch-action: pan-y;
    cursor: crosshair;
  }
  .keep {
    fill: #fff;
  }
  .cut {
    fill: #000;
  }
  .catch {
    fill: none;
    pointer-events: all;
  }
  .timeline text {
    pointer-events: none;
  }
  .grid,
  .tick {
    stroke: var(--_hairline);
    stroke-width: 1px;
    shape-rendering: crispedges;
  }
  .zero {
    stroke: var(--_muted);
    stroke-width: 1px;
    shape-rendering: crispedges;
  }
  .cross {
    stroke: currentcolor;
    stroke-width: 1px;
    stroke-opacity: 0.5;
  }
  .series {
    color: var(--_context-1);
  }
  .series.other-2 {
    color: var(--_context-2);
  }
  .series.main {
    color: var(--_accent);
  }
  .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .lead .line {
    stroke-width: 2px;
  }
  .point,
  .span {
    fill: currentcolor;
  }
  .hollow .point,
  .hollow .span {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .whisker {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1px;
  }
  .ring {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
    pointer-events: none;
  }
  .leader {
    stroke: var(--_muted);
    stroke-width: 1px;
    stroke-opacity: 0.8;
  }
  svg .label-name,
  svg .label-gap,
  svg .label-conflict {
    fill: var(--_muted);
  }
  svg .label-latest.main {
    fill: var(--_accent);
  }
  .bead rect {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  svg .bead text {
    font-size: 12px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-top: 8px;
    font-size: max(12px, 0.8125em);
  }
  .controls input {
    flex: 1 1 160px;
    min-width: 0;
    max-width: 240px;
    height: 24px;
    margin: 0;
    cursor: pointer;
  }
  @media (forced-colors: none) {
    .controls input {
      appearance: none;
      background: none;
      color: inherit;
    }
    .controls input::-webkit-slider-runnable-track {
      height: 1px;
      background: currentcolor;
    }
    .controls input::-moz-range-track {
      height: 1px;
      background: currentcolor;
    }
    .controls input::-webkit-slider-thumb {
      appearance: none;
      width: 12px;
      height: 12px;
      margin-top: -6px;
      border: 0;
      border-radius: 50%;
      background: currentcolor;
    }
    .controls input::-moz-range-thumb {
      width: 12px;
      height: 12px;
      border: 0;
      border-radius: 50%;
      background: currentcolor;
    }
  }
  .controls button[aria-disabled='true'] {
    cursor: default;
    color: var(--_muted);
    text-decoration: none;
  }
  .events-button {
    margin-inline-start: auto;
  }
  .events {
    margin: 8px 0 0;
    padding-inline-start: 2em;
    columns: 2 20em;
    column-gap: 32px;
    font-size: max(12px, 0.8125em);
  }
  .arabic-indic {
    list-style-type: arabic-indic;
  }
  .events li {
    margin-bottom: 4px;
    break-inside: avoid;
  }
  .when {
    color: var(--_muted);
  }
  .since,
  .site-notes {
    margin: 12px 0 0;
    max-width: 80ch;
    font-size: max(12px, 0.8125em);
  }
  .since p,
  .site-notes p {
    margin: 0;
  }
  .since ul,
  .site-notes ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .since li {
    margin-top: 4px;
  }
  .site-notes li {
    display: flex;
    gap: 8px;
    margin-top: 4px;
  }
  .letter {
    flex: none;
    min-width: 1em;
    font-weight: 600;
    font-style: italic;
    text-align: center;
  }
  svg .note text {
    font-size: 12px;
    font-weight: 600;
    font-style: italic;
  }
  .bracket,
  .note-line {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .note-line {
    stroke-dasharray: 1 3;
  }
  .none {
    margin: 0;
  }
  .lists tbody th {
    white-space: nowrap;
  }
  .lists .wide {
    min-width: 8em;
  }
  @container (max-width: 559px) {
    .controls input {
      flex-basis: 100%;
      max-width: none;
    }
    .lists,
    .lists caption,
    .lists tbody,
    .lists thead {
      display: block;
    }
    .lists tr {
      display: grid;
      grid-template-columns: 1fr 5em 4em;
      border-bottom: 1px solid var(--_hairline);
      padding: 4px 0;
    }
    .lists th,
    .lists td {
      padding: 0;
      border: 0;
    }
    .lists .wide {
      grid-column: 1 / -1;
      color: var(--_muted);
    }
    .lists thead .wide {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* Paper can't be asked what a number on the baseline stands for. */
  @media print {
    .events {
      display: block;
    }
    /* The line under the picture names them, and the table has their addresses. */
    .links {
      display: none;
    }
  }
`;

/** Lines of 20 px keep their room; without a style attribute each number of them is a class. */
const lines = [...Array(16).keys()]
  .map((i) => `.lines-${i + 1}{min-height:${(i + 1) * 20}px}`)
  .join('');

/** Ink, one accent for the main compiler, greys for the others, hairlines for everything else. */
export const timelineCss: CSSResultGroup = [sheet, unsafeCSS(lines)];
