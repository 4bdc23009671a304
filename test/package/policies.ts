import { integrityOf } from '../../tools/build/integrity.ts';

/** A policy that a page can have, and what its script tags then need; docs/strict-policies.md tells of each. */
export interface Policy {
  readonly name: string;
  /** Headers as that page writes them: %FOLDER% is the charts' folder, %HASH% the script's hash. */
  readonly headers: Readonly<Record<string, string>>;
  readonly needs?: 'nonce' | 'integrity';
  /** Whether the page trusts scripts one by one, so that it lets in no parts of the loader. */
  readonly oneByOne?: true;
}

const content = (directives: string): Record<string, string> => ({
  'Content-Security-Policy': `default-src 'none'; ${directives}`,
});
const scripts = (from: string): Record<string, string> =>
  content(`script-src ${from}; connect-src %FOLDER%`);

/** What a page has whose charts come by a script tag. */
export const POLICIES: readonly Policy[] = [
  { name: 'by address', headers: scripts('%FOLDER%') },
  { name: 'by nonce', headers: scripts("'nonce-r4nd0m'"), needs: 'nonce' },
  {
    name: 'by nonce, with strict-dynamic',
    headers: scripts("'nonce-r4nd0m' 'strict-dynamic'"),
    needs: 'nonce',
  },
  { name: 'by hash', headers: scripts("'%HASH%'"), needs: 'integrity', oneByOne: true },
  {
    name: 'by hash, with strict-dynamic',
    headers: scripts("'%HASH%' 'strict-dynamic'"),
    needs: 'integrity',
    oneByOne: true,
  },
  {
    name: 'isolated',
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  {
    name: 'hashes only',
    headers: { 'Integrity-Policy': 'blocked-destinations=(script)' },
    needs: 'integrity',
    oneByOne: true,
  },
];

/** What a page with Trusted Types adds to its content policy. */
export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types custody-charts";

/** What a page has whose charts stand in frames. */
export const FRAME_POLICY: Policy = {
  name: 'frames',
  headers: content('frame-src %FOLDER%; script-src %FOLDER%'),
};

/** What the charts' host sends with its pages so that they may stand in an isolated page. */
export const ISOLATED_FRAME = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The headers of a page; with Trusted Types where it has a content policy and they are wanted. */
export function headersOf(
  { headers }: Policy,
  facts: { readonly folder: string; readonly hash?: string; readonly trustedTypes?: boolean },
): Record<string, string> {
  const filled = Object.entries(headers).map(([name, value]) => {
    const own = value.replaceAll('%FOLDER%', facts.folder).replace('%HASH%', facts.hash ?? '');
    const more = facts.trustedTypes && name === 'Content-Security-Policy';
    return [name, more ? `${own}; ${TRUSTED_TYPES}` : own];
  });
  return Object.fromEntries(filled) as Record<string, string>;
}

/** The tag of a script of ours with what a policy asks of it. */
export function scriptTag(
  { src, code, kind }: { readonly src: string; readonly code: string; readonly kind: string },
  needs?: Policy['needs'],
): string {
  const trust = {
    nonce: ' nonce="r4nd0m"',
    integrity: ` integrity="${integrityOf(code)}"`,
    nothing: '',
  }[needs ?? 'nothing'];
  return `<script ${kind} src="${src}"${trust} crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
}
