import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import { anElement } from './a-page.ts';
import { emulateMedia, needs, setViewport } from './engine.ts';

const DRAWN = ['custody-timeline', 'custody-breakdown', 'custody-deaths-map'];
const TAGS = ['custody-count', ...DRAWN];

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isTrue(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('in its surroundings, each element', () => {
  const inWindow = needs('setViewport');
  const inDark = needs('emulateMedia');
  const withShift = needs('heldKeys');

  for (const tag of TAGS)
    inWindow.it(`follows the width of the window: ${tag}`, async () => {
      await setViewport({ width: 1000, height: 700 });
      const element = await anElement<CustodyElement>(tag);
      element.parentElement?.style.removeProperty('width');
      const picture = (): Element | null | undefined => element.shadowRoot?.querySelector('figure');
      const width = (): number => picture()?.getBoundingClientRect().width ?? 0;
      await until(() => width() > 800);
      expect(width()).to.be.greaterThan(800);
      await setViewport({ width: 320, height: 700 });
      await until(() => document.documentElement.scrollWidth <= 320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 600 });
    });

  for (const tag of DRAWN)
    inDark.it(`follows the system's scheme where the article has both: ${tag}`, async () => {
      const element = await anElement<CustodyElement>(tag);
      element.parentElement?.style.setProperty('color-scheme', 'light dark');
      const colour = (): string => {
        const probe = document.createElement('span');
        probe.style.color = 'var(--_accent)';
        element.shadowRoot?.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      await emulateMedia({ colorScheme: 'light' });
      const light = colour();
      await emulateMedia({ colorScheme: 'dark' });
      expect(colour()).not.to.equal(light);
      await emulateMedia({ colorScheme: 'light' });
    });

  for (const tag of TAGS)
    it(`E-18 is drawn when its column is shown, and follows one that moves: ${tag}`, async () => {
      const errors: string[] = [];
      const keep = ({ message }: ErrorEvent): unknown => errors.push(message);
      addEventListener('error', keep);
      const element = await anElement<CustodyElement>(tag, { width: 0 });
      const column = element.parentElement as HTMLElement;
      const picture = (): DOMRect | undefined =>
        element.shadowRoot?.querySelector('[part~="picture"]')?.getBoundingClientRect();
      const isDrawnIn = (width: number) => (): boolean => {
        const { width: wide = 0, height = 0 } = picture() ?? {};
        return height > 0 && wide > 0 && wide <= width + 1;
      };
      column.style.display = 'none';
      column.style.width = '500px';
      element.heading = 'A heading that comes while nobody sees it';
      await element.updateComplete;
      column.style.display = '';
      await until(isDrawnIn(500));
      expect(isDrawnIn(500)()).to.equal(true);
      column.style.width = '200px';
      await until(isDrawnIn(200));
      expect(isDrawnIn(200)()).to.equal(true);
      await column.animate([{ width: '250px' }, { width: '900px' }], 300).finished;
      await until(isDrawnIn(200));
      expect(isDrawnIn(200)()).to.equal(true);
      removeEventListener('error', keep);
      expect(errors).to.deep.equal([]);
    });

  for (const tag of TAGS)
    withShift.it(`lets the keyboard out backwards: ${tag}`, async () => {
      const element = await anElement<CustodyElement>(tag);
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(element);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(document.activeElement).to.equal(before);
    });
});
