import type * as v from 'valibot';

/** What to do about a value that a schema refuses. */
export function issueAdvice(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'regex') return `write ${issue.message}`;
  return issue.expected === null ? issue.message : `write ${issue.expected}`;
}
