import { css, type CSSResult } from 'lit';

/** The cases of a place; joins the map's styles with the view that draws them. */
export const deathsMapCasesCss: CSSResult = css`
  .place-note {
    margin: 4px 0 8px;
    color: var(--_muted);
  }
  .death {
    margin: 8px 0 16px;
  }
  .death .name {
    margin: 0;
    font-weight: 600;
  }
  .death .when {
    margin: 0 0 4px;
    color: var(--_muted);
  }
  dl {
    margin: 0;
  }
  dl > div {
    margin: 2px 0;
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt,
  .death-sources {
    color: var(--_muted);
  }
  .death-sources {
    font-size: max(12px, 0.857em);
  }
  .death-sources li {
    padding-inline-start: 12px;
    text-indent: -12px;
  }
  .group {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding: 2px 0;
    font-variant-numeric: tabular-nums;
  }
`;
