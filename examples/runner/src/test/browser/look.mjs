// Opens a page in Chromium, uses it as a reader would, and prints as JSON what was seen.
// It judges nothing: ReportBrowserTest does.
//
//   node look.mjs PAGE.html          everything
//   node look.mjs PAGE.html opening  only how long the page takes to open
//
// ENTAS_CHROMIUM names the browser where it is not /usr/bin/chromium.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import * as inPage from './in-page.mjs';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const A4 = { width: 794, height: 1123 };
const MARKS_OF_A_SECTION = 5;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const [file, only] = process.argv.slice(2);
const address = pathToFileURL(file).href;
const browser = await chromium.launch({
  executablePath: process.env.ENTAS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--disable-gpu', '--disable-quic', '--disable-sync'],
});

/** A page of its own, opened; closed when the work on it is done. */
async function opened(options, work) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const heard = listen(page);
    await page.addInitScript(inPage.prepare);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(inPage.prepare); // nothing has where scripts are off
    return await work(page, heard);
  } finally {
    await context.close();
  }
}

function listen(page) {
  const heard = { console: [], errors: [], requests: [], dialogs: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      heard.console.push(message.text());
    }
  });
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address) {
      heard.requests.push(request.url().slice(0, 200));
    }
  });
  page.on('dialog', (dialog) => {
    heard.dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  return heard;
}

/** In each section some marks that the pointer can meet, and what the tip says over them. */
async function hovers(page) {
  const seen = [];
  for (const { section, index } of await page.evaluate(inPage.marksToMeet)) {
    if (seen.filter((mark) => mark.section === section).length < MARKS_OF_A_SECTION) {
      const at = await page.evaluate(inPage.placeOfMark, index);
      if (at !== null) {
        await page.mouse.move(at.x, at.y);
        seen.push({ section, says: at.says, ...(await page.evaluate(inPage.tip)) });
      }
    }
  }
  await page.mouse.move(0, 0);
  return { marks: seen, left: (await page.evaluate(inPage.tip)).shown };
}

/** Each strategy off and on again: by keyboard, and with the pointer on what labels it. */
async function toggles(page) {
  const seen = [];
  for (const [index, strategy] of (await page.evaluate(inPage.strategies)).entries()) {
    const input = page.locator('input[data-strategy]').nth(index);
    const states = [await page.evaluate(inPage.series, index)];
    await input.focus();
    await page.keyboard.press('Space');
    states.push(await page.evaluate(inPage.series, index));
    await page.evaluate(inPage.labelOf, index).then(({ x, y }) => page.mouse.click(x, y));
    states.push(await page.evaluate(inPage.series, index));
    seen.push({ strategy, states });
  }
  return seen;
}

/** Each figure by keyboard: its first, second and last mark, and Escape. */
async function steps(page) {
  const seen = [];
  for (const { index, section, says } of await page.evaluate(inPage.figures)) {
    await page.evaluate(inPage.focusFigure, index);
    const shown = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'Escape']) {
      await page.keyboard.press(key);
      shown.push((await page.evaluate(inPage.tip)).shown);
    }
    const second = says[Math.min(1, says.length - 1)];
    seen.push({ section, says: [says[0], second, says[0], says.at(-1), null], shown });
  }
  return seen;
}

/** On a small touch screen, a tap on a mark of each section. */
function taps() {
  return opened({ viewport: NARROW, hasTouch: true, isMobile: true }, async (page) => {
    const seen = [];
    for (const { section, index } of await page.evaluate(inPage.marksToMeet)) {
      const at = seen.some((mark) => mark.section === section) ? null : await page.evaluate(inPage.placeOfMark, index);
      if (at !== null) {
        await page.touchscreen.tap(at.x, at.y);
        seen.push({ section, says: at.says, ...(await page.evaluate(inPage.tip)) });
      }
    }
    return seen;
  });
}

/** Each year slider to its other end and back, by keyboard, while the first strategy is off. */
async function sliders(page) {
  const seen = [];
  const inputs = page.locator('input[type=range][data-year-of]');
  if ((await inputs.count()) === 0) {
    return seen;
  }
  const first = page.locator('input[data-strategy]').first();
  await first.press('Space');
  for (let index = 0; index < (await inputs.count()); index++) {
    const input = inputs.nth(index);
    await input.focus();
    const start = await page.evaluate(inPage.aroundSlider, index);
    const ends = [];
    for (const key of ['Home', 'End']) {
      await page.keyboard.press(key);
      ends.push({
        ...(await page.evaluate(inPage.aroundSlider, index)),
        off: (await page.evaluate(inPage.series, 0)).visible === 0,
      });
    }
    seen.push({
      of: start.of,
      valueMoves: ends[0].value !== ends[1].value,
      pageFollows: ends[0].look !== ends[1].look,
      titleFollows: ends.every(({ title, value }) => title.includes(value)),
      offStaysOff: ends.every(({ off }) => off),
    });
  }
  await first.press('Space');
  return seen;
}

/** Tab from the top until it comes round: what could have focus and had not, what had and did not show it. */
async function keyboard(page) {
  await page.evaluate(inPage.numberFocusables);
  const reached = new Set();
  const unmarked = [];
  for (let presses = 0; presses < 2000; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(inPage.focused);
    if (focus === null || reached.has(focus.number)) {
      break;
    }
    reached.add(focus.number);
    if (!focus.marked) {
      unmarked.push(focus.what);
    }
  }
  const all = await page.evaluate(inPage.focusables);
  return {
    stops: reached.size,
    unreached: all.filter(({ number }) => !reached.has(number)).map(({ what }) => what),
    unmarked,
  };
}

/** What axe-core finds, everything folded opened; the context must be past the page's policy. */
async function violations(where, page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  return found.violations.map(({ id, impact, help, nodes }) => ({
    where,
    id,
    impact,
    help,
    targets: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
}

/** As a reader meets the page: what is there, what answers, what is heard, what is printed. */
function asMet() {
  return opened({ viewport: WIDE }, async (page, heard) => {
    const seen = { openingMillis: await page.evaluate(inPage.untilPainted), ...(await page.evaluate(inPage.contents)) };
    seen.keyboard = await keyboard(page);
    const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    seen.pages = pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g).length;
    seen.folded = await page.evaluate(inPage.foldedAroundPrinting);
    await page.evaluate(inPage.unfold);
    seen.hovers = await hovers(page);
    seen.steps = await steps(page);
    seen.toggles = await toggles(page);
    seen.sliders = await sliders(page);
    return { ...seen, ...(await page.evaluate(inPage.faults)), heard };
  });
}

function withoutScripts() {
  return opened({ viewport: WIDE, javaScriptEnabled: false }, async (page) => {
    const lines = await page.evaluate(inPage.lines);
    await page.emulateMedia({ media: 'print' });
    return { lines, unprinted: await page.evaluate(inPage.unprinted) };
  });
}

/** Screens of both widths, everything unfolded, and paper: what is too wide, what keeps readers out. */
function screens() {
  return opened({ viewport: NARROW, bypassCSP: true }, async (page) => {
    await page.evaluate(inPage.unfold);
    const overflow = { narrow: await page.evaluate(inPage.widerThanTheScreen) };
    const axe = await violations('narrow', page);
    await page.setViewportSize(WIDE);
    axe.push(...(await violations('wide', page)));
    await page.setViewportSize(A4);
    await page.emulateMedia({ media: 'print' });
    overflow.print = await page.evaluate(inPage.widerThanTheScreen);
    return { overflow, axe };
  });
}

async function everything() {
  const [{ lines, ...met }, plain, seen, tapped] =
    await Promise.all([asMet(), withoutScripts(), screens(), taps()]);
  const lostWithoutScripts = lines.filter((line) => !plain.lines.includes(line));
  return { ...met, ...seen, taps: tapped, lostWithoutScripts, unprinted: plain.unprinted };
}

function opening() {
  return opened({ viewport: WIDE }, async (page) => ({ openingMillis: await page.evaluate(inPage.untilPainted) }));
}

try {
  process.stdout.write(JSON.stringify(await (only === 'opening' ? opening() : everything())));
} finally {
  await browser.close();
}
