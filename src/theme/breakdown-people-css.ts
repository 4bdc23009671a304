import { css, type CSSResult } from 'lit';

/** Marks of people: a disc each, a ring where less is certain, a crossed ring where nothing is stated. */
export const breakdownPeopleCss: CSSResult = css`
  .people tbody th,
  .people tbody td {
    padding: 6px 0;
    vertical-align: top;
  }
  .people.stacked tbody td {
    line-height: 16px;
  }
  .people.stacked .label {
    width: auto;
  }
  .people.side .number {
    white-space: nowrap;
  }
  .people.side .number svg {
    display: inline-block;
    margin-inline-start: 12px;
    vertical-align: top;
  }
  .people.side .marks {
    margin-top: 4px;
  }
  .one {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
  }
  .open {
    fill: none;
    stroke: var(--_accent);
  }
  .rest .open {
    stroke: var(--_muted);
  }
  .marked tr:not(.selected) .marks {
    opacity: 0.7;
  }
`;
