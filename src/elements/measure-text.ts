import { estimateTextWidth, type MeasureText } from '../scenes/text-width.ts';

/** Measures text in the font that an element inherits; an estimate where there is no canvas. */
export function measureTextOf(element: Element): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateTextWidth;
  const family = getComputedStyle(element).fontFamily;
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
