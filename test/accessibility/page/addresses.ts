/** The published dataset, as the test's host serves it. */
export const PUBLISHED = 'dataset.json';
/** Not on the host. */
export const NOWHERE = 'nowhere.json';
/** Never answers. */
export const NEVER = 'never.json';
/** Answers once, and then no more. */
export const FAILS_LATER = 'fails-later.json';

/** Makes the page's `fetch` answer so. */
export function answerStates(): void {
  const { fetch } = globalThis;
  const asked = new Set<string>();
  globalThis.fetch = (input, init) => {
    const address = new URL(String(input), document.baseURI);
    const name = address.pathname.split('/').at(-1);
    if (name === NEVER) return new Promise(() => undefined);
    if (name !== FAILS_LATER) return fetch(input, init);
    const again = asked.has(address.href);
    asked.add(address.href);
    return again ? Promise.resolve(new Response('', { status: 404 })) : fetch(PUBLISHED, init);
  };
}
