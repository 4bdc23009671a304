/** Attributes that name ids, and what a drawing refers to. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'] as const;
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex], summary';

/** Ids that stand twice in the root, and references to what is not in it. */
export function strayIds(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `twice: ${id}`);
  const stray = [...root.querySelectorAll('*')].flatMap((element) => {
    const named = REFERENCES.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []);
    const painted = [...element.attributes].flatMap(
      ({ value }) => /url\(["']?#([^"')]+)/.exec(value)?.[1] ?? [],
    );
    return [...named, ...painted]
      .filter((id) => !ids.includes(id))
      .map((id) => `<${element.localName}> names what is not there: ${id}`);
  });
  return [...twice, ...stray];
}

/** What only browsers with a keyboard of letters have, and what takes the place of native controls. */
export function foreignControls(root: ParentNode): string[] {
  const stray = root.querySelectorAll(
    '[role=application], [role=slider], [role=button], [accesskey], [tabindex]:not([tabindex="0"], [tabindex="-1"])',
  );
  return [...stray].map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** Drawings that are neither a picture with a name nor hidden, and pictures that the focus can get into. */
export function oddPictures(root: ParentNode): string[] {
  return [...root.querySelectorAll('svg')]
    .filter((svg) => !svg.parentElement?.closest('svg'))
    .filter((svg) => {
      if (svg.closest('[aria-hidden=true]')) return svg.querySelector(FOCUSABLE);
      return (
        svg.getAttribute('role') !== 'img' ||
        !svg.getAttribute('aria-label')?.trim() ||
        svg.querySelector(FOCUSABLE)
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** Texts that are seen and smaller than 12 px. */
export function smallTexts(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent?.trim()).join('');
    if (!text || element.closest('style, .hidden') || !element.checkVisibility()) return [];
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return size < 12
      ? [`${element.localName}.${element.getAttribute('class') ?? ''} has ${size} px: ${text}`]
      : [];
  });
}

/** Letters and digits that change something where the focus is: speech input and screen readers type them. */
export function answeredLetters(root: ShadowRoot): string[] {
  const targets = [root.host, ...root.querySelectorAll(FOCUSABLE)];
  const before = root.innerHTML;
  return targets.flatMap((target) =>
    [...'abcdefghijklmnopqrstuvwxyz0123456789?/'].filter((key) => {
      const init = { key, bubbles: true, composed: true, cancelable: true };
      return !target.dispatchEvent(new KeyboardEvent('keydown', init)) || root.innerHTML !== before;
    }),
  );
}
