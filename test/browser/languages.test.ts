import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.ts';
import type { CustodyElement } from '../../src/elements/custody-element.ts';
import { anElement, shown, textOf } from './a-page.ts';

const TAGS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];

function inside<E extends Element>(element: CustodyElement, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function spoken(element: CustodyElement, lang: string): Promise<void> {
  for (let i = 0; i < 100 && inside(element, 'figure').getAttribute('lang') !== lang; i++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await shown(element);
}

describe('languages', () => {
  it('stand beside one another on a page, and each follows its own change', async () => {
    const one = await anElement<CustodyElement>('custody-count', { lang: 'tr' });
    const other = await anElement<CustodyElement>('custody-count', { lang: 'ar' });
    expect(textOf(one, '.noun')).to.contain('kişi');
    expect(textOf(other, '.noun')).to.contain('قائمة');
    one.parentElement?.setAttribute('lang', 'ar-EG');
    await spoken(one, 'ar-EG');
    expect(textOf(one, '.figure')).to.match(/[٠-٩]/);
    expect(textOf(other, '.figure')).to.match(/^\d/);
    expect(inside(one, 'figure').getAttribute('dir')).to.equal('rtl');
    one.setAttribute('lang', 'en');
    await spoken(one, 'en');
    expect(inside(one, 'figure').getAttribute('dir')).to.equal('ltr');
    expect(inside(other, 'figure').getAttribute('lang')).to.equal('ar');
  });

  for (const tag of TAGS)
    it(`answer an unknown one in English, marked as English and set from left to right: ${tag}`, async () => {
      const element = await anElement<CustodyElement>(tag, { lang: 'fa' });
      element.parentElement?.setAttribute('dir', 'rtl');
      const figure = inside(element, 'figure');
      expect(figure.getAttribute('lang')).to.equal('en');
      expect(getComputedStyle(figure).direction).to.equal('ltr');
      await expect(element).to.be.accessible();
    });

  it('mark a number in a sentence, and what is said after a failure', async () => {
    const inline = await anElement<CustodyElement>('custody-count', {
      lang: 'fa',
      attributes: { layout: 'inline' },
    });
    expect(inside(inline, '.inline').getAttribute('lang')).to.equal('en');
    const failed = await anElement<CustodyElement>('custody-count', {
      lang: 'ar',
      attributes: { measure: 'nothing' },
    });
    expect(inside(failed, '.notice').getAttribute('dir')).to.equal('rtl');
  });

  for (const tag of TAGS)
    it(`keep the names of the data in their own, apart from the words: ${tag}`, async () => {
      const element = await anElement<CustodyElement>(tag, { lang: 'ar' });
      const names = [...(element.shadowRoot?.querySelectorAll('bdi[lang]') ?? [])];
      expect(names.length).to.be.greaterThan(1);
      for (const name of names) expect(name.getAttribute('lang'), name.outerHTML).to.equal('en');
      expect(textOf(element, '[part=source] bdi')).to.equal('Freedonian League');
    });

  for (const tag of TAGS)
    it(`write every digit of their own as the tag does: ${tag}`, async () => {
      const element = await anElement<CustodyElement>(tag, { lang: 'ar-EG' });
      const figure = inside(element, 'figure').cloneNode(true) as Element;
      for (const name of figure.querySelectorAll('bdi, style')) name.remove();
      const words = (figure.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, '');
      expect(words).to.match(/[٠-٩]/);
      expect(words.match(/\d+/g) ?? []).to.deep.equal([]);
    });
});

describe('from right to left', () => {
  it('the frame mirrors and nothing leaves it', async () => {
    for (const tag of TAGS)
      for (const width of [320, 700, 1100]) {
        const element = await anElement<CustodyElement>(tag, { lang: 'ar', width });
        const outer = element.getBoundingClientRect();
        const heading = inside(element, '[part=heading] bdi').getBoundingClientRect();
        expect(heading.right, tag).to.be.closeTo(outer.right, 1);
        for (const text of element.shadowRoot?.querySelectorAll('p, th, td, button, svg text') ??
          []) {
          const { left, right, width: wide } = text.getBoundingClientRect();
          if (wide <= 1) continue;
          expect(left, `${tag} ${text.outerHTML}`).to.be.at.least(outer.left - 1);
          expect(right, `${tag} ${text.outerHTML}`).to.be.at.most(outer.right + 1);
        }
        await expect(element).to.be.accessible();
      }
  });

  it('the axis of time stays, and the slider and its buttons agree with it', async () => {
    const timeline = await anElement<CustodyElement>('custody-timeline', { lang: 'ar' });
    const ring = (): number => inside(timeline, '.ring').getBoundingClientRect().x;
    const slider = inside<HTMLInputElement>(timeline, 'input');
    expect(getComputedStyle(slider).direction).to.equal('ltr');
    slider.focus();
    await sendKeys({ press: 'Home' });
    await timeline.updateComplete;
    const first = ring();
    await sendKeys({ press: 'ArrowRight' });
    await timeline.updateComplete;
    expect(slider.valueAsNumber).to.equal(1);
    expect(ring()).to.be.greaterThan(first);
    const [previous, next] = timeline.shadowRoot?.querySelectorAll('.controls > button') ?? [];
    expect(previous?.getBoundingClientRect().x).to.be.lessThan(
      next?.getBoundingClientRect().x ?? 0,
    );
  });

  it('bars begin at their labels', async () => {
    const breakdown = await anElement<CustodyElement>('custody-breakdown', { lang: 'ar' });
    const label = inside(breakdown, 'tbody .label').getBoundingClientRect();
    const bar = inside(breakdown, 'tbody .measured svg rect').getBoundingClientRect();
    const value = inside(breakdown, 'tbody .value').getBoundingClientRect();
    const drawing = inside(breakdown, 'tbody .measured svg').getBoundingClientRect();
    expect(bar.right).to.be.closeTo(drawing.right, 1);
    expect(label.right).to.be.greaterThan(bar.right);
    expect(value.right).to.be.lessThan(bar.left);
  });
});
