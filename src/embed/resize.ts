/** For pages that embed frame.html: gives each frame the height that its chart tells, and believes nobody else. */
import { heightAt } from './frame-heights.ts';
import { HEIGHT_QUESTION } from './height-messages.ts';

/** No chart is higher: what tells more is not ours. */
const HIGHEST = 20_000;

const script = document.currentScript;
const own = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin;

const isOurs = ({ src }: HTMLIFrameElement): boolean => src.startsWith(`${own}/`);
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

/** A frame that comes later has the height for its column before it is seen, and its chart fills that. */
new MutationObserver((changes) => {
  for (const frame of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(frame instanceof HTMLIFrameElement) || !isOurs(frame)) continue;
    const height = heightAt(frame.dataset['heights'] ?? '', frame.clientWidth);
    if (height) frame.style.height = `${height}px`;
  }
}).observe(document, { childList: true, subtree: true });

addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  const { sentinel, type, height } = Object(data) as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number') return;
  // A sandboxed frame has no origin of its own; that the message is from one of our frames is checked below.
  if (origin !== own && origin !== 'null') return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && height > 0 && height < HIGHEST) frame.style.height = `${height}px`;
});

// A frame that has told its height before this script ran tells it again.
for (const { contentWindow } of frames()) contentWindow?.postMessage(HEIGHT_QUESTION, '*');
