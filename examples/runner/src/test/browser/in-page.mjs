// What look.mjs asks of the page. Each function runs inside it, and so uses
// nothing from outside itself but what `prepare` has put there.

export function prepare() {
  if (globalThis.look !== undefined) {
    return;
  }
  const policyViolations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    policyViolations.push(`${event.violatedDirective} ${event.blockedURI}`));
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  globalThis.look = {
    policyViolations,
    plain,
    all: (selector, root = document) => [...root.querySelectorAll(selector)],
    text: (element) => (element === null ? '' : plain(element.textContent)),
    // checkVisibility takes a shape in SVG for visible whatever its display says
    visible: (element) => {
      for (let around = element; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).display === 'none') {
          return false;
        }
      }
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    },
    inputs: () => [...document.querySelectorAll('input[data-strategy]')],
    years: () => [...document.querySelectorAll('input[type=range][data-year-of]')],
    marks: () => [...document.querySelectorAll('[data-tip]')],
    focusable: 'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    lines: 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, summary, svg text',
  };
}

/** Violations of the policy, and whether markup in a name was taken for markup. */
export function faults() {
  return { violations: look.policyViolations, injected: globalThis.injected !== undefined };
}

export function contents() {
  const { all, text } = look;
  const headings = 'h1, h2, h3, h4, h5, h6';
  return {
    lang: document.documentElement.lang,
    title: document.title,
    policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '',
    text: document.body.innerText,
    sections: all('section[id]').map((section) => {
      const heading = text(section.querySelector(headings));
      return {
        id: section.id,
        heading,
        beyondHeading: text(section).length - heading.length,
        charts: all('svg', section).filter((svg) => !svg.closest('[aria-hidden=true]')).length,
        tables: all('table', section).length,
        marks: all('[data-tip]', section).length,
      };
    }),
    headings: all(headings).map((heading) => ({ level: Number(heading.tagName[1]), text: text(heading) })),
    brokenLinks: all('a[href^="#"]')
      .filter((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) === null)
      .map((link) => link.hash),
    lines: [...new Set(all(look.lines).filter((line) => !line.closest('#tip')).map(text))],
  };
}

/** What a reader finds, at once or on unfolding. */
export function lines() {
  return look.all(look.lines).filter((line) => line.closest('details') || look.visible(line)).map(look.text);
}

export function unfold() {
  look.all('details').forEach((details) => { details.open = true; });
}

export function untilPainted() {
  const painted = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return painted.then(() => Math.round(performance.now()));
}

/** The first visible marks of each section; the pointer may not meet all of them. */
export function marksToMeet() {
  const ofSection = new Map();
  look.marks().forEach((mark, index) => {
    const section = mark.closest('section[id]')?.id ?? '';
    const chosen = ofSection.get(section) ?? [];
    if (chosen.length < 20 && look.visible(mark)) {
      chosen.push({ section, index });
    }
    ofSection.set(section, chosen);
  });
  return [...ofSection.values()].flat();
}

/** Where the pointer meets a mark, scrolled into view; null where another element covers its middle. */
export function placeOfMark(index) {
  const mark = look.marks()[index];
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = mark.getBoundingClientRect();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const met = document.elementFromPoint(at.x, at.y)?.closest('[data-tip]');
  return met === mark ? { ...at, says: look.plain(mark.dataset.tip) } : null;
}

export function tip() {
  const element = document.getElementById('tip');
  if (element === null || !look.visible(element)) {
    return { shown: null, inView: false };
  }
  const box = element.getBoundingClientRect();
  return {
    shown: look.text(element),
    inView: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
  };
}

export function strategies() {
  return look.inputs().map((input) => input.dataset.strategy);
}

/** Whether a strategy is on, and how many of its series are to be seen. */
export function series(index) {
  const input = look.inputs()[index];
  const own = look.all('[data-series]').filter(({ dataset }) => dataset.series === input.dataset.strategy);
  return { on: input.checked, visible: own.filter(look.visible).length };
}

export function labelOf(index) {
  const input = look.inputs()[index];
  const label = input.labels[0] ?? input;
  label.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = label.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function focusFigure(index) {
  look.all('figure')[index].focus();
}

/** What the marks of each figure with a value say that can be seen, in their order. */
export function figures() {
  return look.all('figure').map((figure, index) => ({
    index,
    section: figure.closest('section[id]')?.id ?? '',
    says: look.all('[data-tip]', figure).filter(look.visible).map((mark) => look.plain(mark.dataset.tip)),
  })).filter(({ says }) => says.length > 0);
}

/** What a screen folds away and paper lacks as well; numbers behind a chart may be missing there. */
export function unprinted() {
  return look.all('details:not(.data) :is(tr, li)').filter((line) => !look.visible(line)).map(look.text);
}

/** How many parts are folded before printing, while, and after. */
export function foldedAroundPrinting() {
  const folded = () => look.all('details:not(.data):not([open])').length;
  const before = folded();
  dispatchEvent(new Event('beforeprint'));
  const printing = folded();
  dispatchEvent(new Event('afterprint'));
  return { before, printing, after: folded() };
}

/** A slider's value, what its chart is called, and what it shows apart from that value. */
export function aroundSlider(index) {
  const input = look.years()[index];
  const shown = look.all('*', document.getElementById(input.dataset.yearOf) ?? document.body)
    .filter((element) => element.children.length === 0 && !element.closest('label, output') && look.visible(element))
    .map((element) => element.outerHTML);
  const title = look.text(document.getElementById(input.dataset.yearOf)?.querySelector('svg > title') ?? null);
  return { of: input.dataset.yearOf, value: input.value, title, look: shown.join() };
}

export function numberFocusables() {
  look.all(look.focusable).forEach((element, index) => { element.focusNumber = index; });
}

export function focusables() {
  return look.all(look.focusable)
    .filter((element) => look.visible(element) && !element.disabled && element.type !== 'radio')
    .map((element) => ({ number: element.focusNumber, what: element.outerHTML.slice(0, 120) }));
}

/** What has the focus, and whether a reader sees that it has; null when the page has it no more. */
export function focused() {
  const element = document.activeElement;
  if (element?.focusNumber === undefined) {
    return null;
  }
  const style = getComputedStyle(element);
  const marked = (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
  return { number: element.focusNumber, what: element.outerHTML.slice(0, 120), marked };
}

/** What makes the document wider than the screen; a box that scrolls by itself does not. */
export function widerThanTheScreen() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) {
    return [];
  }
  const widest = look.all('body *')
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 120));
  return [`${root.scrollWidth} > ${root.clientWidth}`, ...widest.slice(0, 5)];
}
