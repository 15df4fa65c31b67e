import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDocument } from '../src/import.ts';
import { deliverablesOf } from '../src/report/figures.ts';
import { reportPage } from '../src/report/page.ts';
import { timelineOf } from '../src/report/timeline.ts';
import { asFile, htmlElements, textOf } from './support/foreign.ts';
import { hostile, hostilePlan } from './support/hostile.ts';
import { action, full, plan } from './support/sample.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
const imported = async (name: string) => {
  const { plans, document } = await importDocument({ file: name, bytes: readFileSync(fixture(name)) });
  return plans.map((one) => ({ plan: one, document }));
};
const due = (end: string, rest: object = {}) => ({
  deadline: { raw: end, kind: 'day' as const, end, ongoing: false, assumed: [], ...rest },
});

describe('the figures', () => {
  it('call overdue what has ended before today and is not said to be complete', () => {
    const one = plan({
      actions: [
        action('a', due('2017-05-31')),
        action('b', due('2017-06-01')),
        action('c', { ...due('2017-05-31'), status: { raw: 'x', state: 'complete' } }),
        action('d', { ...due('2017-05-31'), status: { raw: 'x', state: 'cancelled' } }),
        action('e', due('2017-05-31', { ongoing: true })),
        action('f'),
      ],
    });
    expect(deliverablesOf([one], '2017-06-01').map(({ timing }) => timing)).toEqual([
      'overdue',
      'due',
      'complete',
      'due',
      'due',
      'undated',
    ]);
  });

  it('tell quarters of the financial year without gaps, and years where there are many', () => {
    const ends = (...all: string[]) =>
      timelineOf(deliverablesOf([plan({ actions: all.map((end) => action(end, due(end))) })], '2000-01-01'));
    expect(ends('2016-12-31', '2017-04-01').bars.map(({ name, values }) => [name, values])).toEqual([
      ['Q3 2016/17', { due: 1 }],
      ['Q4 2016/17', {}],
      ['Q1 2017/18', { due: 1 }],
    ]);
    expect(ends('2016-12-31', '2030-04-01').bars.map(({ label }) => label)).toHaveLength(15);
    expect(ends('2016-12-31', '2090-04-01').bars.map(({ label }) => label)).toEqual(['2016/17', '2090/91']);
  });
});

it('says where in a workbook an action stands', async () => {
  const page = reportPage(await imported('any/town-centres.xlsx'), [], '2024-01-01');
  expect(page).toMatch(/In the document: (?:&#39;|')Action plan(?:&#39;|')!5:5</);
  expect(page).not.toContain('In the document: page');
});

it('holds every text of a hostile plan as text, and nothing that acts', () => {
  const page = reportPage([{ plan: hostilePlan }, { plan: full }], [], '2017-01-01');
  const elements = htmlElements(page);
  const tags = new Set(elements.map(({ tagName }) => tagName));
  for (const tag of ['script', 'img', 'iframe', 'form', 'link', 'object', 'base', 'b64'])
    expect(tags).not.toContain(tag);
  const links = elements
    .flatMap(({ attrs }) => attrs)
    .filter(({ name }) => /^(?:on|src|style|xlink)|href/.test(name));
  expect(links.filter(({ value }) => !value.startsWith('#'))).toEqual([]);
  const text = elements
    .filter(({ tagName }) => tagName === 'main')
    .map(textOf)
    .join('');
  for (const one of [0, 1, 2, 3, 7, 8, 14]) expect(text).toContain(hostile[one]!.trim());
  expect(page).not.toMatch(/[\u202e\u2066\u001b]/);
  const ids = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
  );
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = new Set(ids.map((id) => `#${id}`));
  expect(links.filter(({ value }) => !anchors.has(value))).toEqual([]);
});

it('shows of a text the row that an action was read from', async () => {
  const page = reportPage(await imported('waltham-forest/asb-hate-crime.txt'), [], '2010-09-01');
  const rows = htmlElements(page).filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && value === 'row'),
  );
  const source = readFileSync(fixture('waltham-forest/asb-hate-crime.txt'), 'utf8').split('\n');
  const [line, ...cells] = rows[0]!.childNodes.map(textOf);
  expect(cells.every((cell) => source[Number(line) - 1]!.includes(cell))).toBe(true);
  expect(cells.length).toBeGreaterThan(2);
});

/** What axe says. */
interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** A browser that is on the machine; none is fetched. */
const launched: Browser | undefined = await launch();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function launch(): Promise<Browser | undefined> {
  for (const executablePath of [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome']) {
    if (!executablePath) continue;
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}

describe.skipIf(!launched)('in Chromium (skipped: no Chromium on this machine)', () => {
  const reports: Record<string, string> = {};
  beforeAll(async () => {
    const text = await imported('haringey/hate-crime-2010.txt');
    const pack = await imported('wiltshire/asb-reduction.txt');
    const [pdf] = await imported('pdf/street-repairs.cells.pdf');
    const { pictures: draw } = await import('../src/readers/pdf.ts');
    const bytes = readFileSync(fixture('pdf/street-repairs.cells.pdf'));
    const { width, height } = pdf!.document.pages[0]!;
    for await (const { png } of await draw(bytes, [1])) {
      const picture = { id: 'p1-1', width, height, png };
      reports.pdf = reportPage([{ ...pdf!, pictures: new Map([[1, picture]]) }], [picture], '2025-09-01');
    }
    reports.one = reportPage(text, [], '2010-09-01');
    reports.several = reportPage([...text, ...pack, pdf!], [], '2012-06-01');
    reports.hostile = reportPage([{ plan: hostilePlan }], [], '2016-06-01');
  }, 120_000);
  afterAll(() => launched?.close());

  async function look(
    html: string,
    width: number,
    see: (page: Page, said: string[]) => Promise<void>,
    bypassCSP = false,
  ) {
    const context = await launched!.newContext({ viewport: { width, height: 900 }, bypassCSP });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`${error}`));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) said.push(`request ${request.url()}`);
    });
    try {
      await asFile('report.html', html, async (path) => {
        await page.goto(`file://${path}`);
        await see(page, said);
      });
    } finally {
      await context.close();
    }
  }

  it.each(
    ['one', 'several', 'pdf', 'hostile'].flatMap((name) => [390, 1280].map((width) => ({ name, width }))),
  )(
    '$name at $width: fits, says and asks for nothing, and is accessible',
    async ({ name, width }) => {
      await look(reports[name]!, width, async (page, said) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(said).toEqual([]);
      });
      await look(
        reports[name]!,
        width,
        async (page) => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          // What is off the screen is laid out only once it is seen; axe measures all of it.
          await page.addStyleTag({ content: 'article{content-visibility:visible !important}' });
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { violations: found } = await (
              globalThis as never as { axe: { run(): Promise<{ violations: Violation[] }> } }
            ).axe.run();
            return found.map(
              ({ id, impact, nodes }) =>
                `${impact} ${id}: ${nodes[0]!.html.slice(0, 100)} ${nodes[0]!.failureSummary}`,
            );
          });
          expect(violations).toEqual([]);
        },
        true,
      );
    },
    120_000,
  );

  it('shows the page of a PDF with the row outlined', async () => {
    await look(reports.pdf!, 1280, async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const picture = page.locator('.page').first();
      await picture.scrollIntoViewIfNeeded();
      const box = (await picture.boundingBox())!;
      expect(box.width).toBeGreaterThan(600);
      // The first action is green in the document: its colour is in the picture, and the frame's around it.
      const shot = await picture.screenshot();
      const colours = await page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
        let [green, frame] = [0, 0];
        for (let at = 0; at < pixels.length; at += 4) {
          const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3);
          if (g > 120 && r < 90 && b < 110) green++;
          if (r > 190 && g > 70 && g < 110 && b < 40) frame++;
        }
        return { green, frame };
      }, shot.toString('base64'));
      expect(colours.green).toBeGreaterThan(500);
      expect(colours.frame).toBeGreaterThan(500);
    });
  }, 120_000);
});
