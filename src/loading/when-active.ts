/** Resolves when the page is worth renewing for: seen, online, not merely prerendered, and its reader saves no data. */
export async function whenActive(): Promise<void> {
  if (typeof document === 'undefined') return;
  while (!isActive()) {
    await new Promise<void>((resolve) => {
      const ends = new AbortController();
      const check = (): void => {
        if (!isActive()) return;
        ends.abort();
        resolve();
      };
      // Capture, since not all that the document hears of bubbles up to its window.
      for (const type of ['visibilitychange', 'prerenderingchange', 'online'])
        globalThis.addEventListener(type, check, { capture: true, signal: ends.signal });
    });
  }
}

function isActive(): boolean {
  const { prerendering } = document as { prerendering?: boolean };
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return !document.hidden && navigator.onLine && !prerendering && !connection?.saveData;
}
