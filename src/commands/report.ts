import { expandFiles, writeFiles } from '../files.ts';
import { InputError } from '../model/errors.ts';
import { ownPlaces } from '../report/evidence.ts';
import { type Picture, type Reported, reportPage } from '../report/page.ts';
import { type CouncilOptions, importOptions, type ReadingOptions } from './councils-option.ts';
import { keepInputs } from './destination.ts';
import { type Loaded, loadPlans } from './load.ts';
import { endProgress, note, printData, progress } from './output.ts';
import { todayOf } from './today.ts';

interface Options extends CouncilOptions, ReadingOptions {
  out?: string;
  today?: string;
}

/** All pictures of a report together; a page is about 50 kB. */
const MOST_BYTES = 30_000_000;

/** `plans report`: documents and plan files as one page to look at. */
export async function reportCommand(args: readonly string[], options: Options): Promise<number> {
  const { out = '-' } = options;
  const today = todayOf(options.today);
  const choice = await importOptions(options);
  const files = await expandFiles(args);
  const { loaded, code } = await loadPlans(files, choice);
  if (loaded.length === 0) {
    note('plans: no plan was found; nothing was written');
    return code;
  }
  const { reported, pictures } = await withPictures(loaded, options.password);
  const page = reportPage(reported, pictures, today);
  if (out === '-') await printData(page);
  else {
    if (out.endsWith('/')) throw new InputError(`${out}: Expected a file for the report, found a folder`);
    await keepInputs([out], files);
    await writeFiles([{ path: out, content: page }]);
  }
  return code;
}

/** Pictures of the pages that actions stand on, of each PDF once. */
async function withPictures(
  loaded: readonly Loaded[],
  password: string | undefined,
): Promise<{ reported: Reported[]; pictures: Picture[] }> {
  const pictures: Picture[] = [];
  const known = new Map<object, Map<number, Picture>>();
  let bytesUsed = 0;
  let left = 0;
  for (const { original } of loaded) {
    if (original?.document.format !== 'pdf' || known.has(original.document)) continue;
    const { document, bytes } = original;
    const own = new Map<number, Picture>();
    known.set(document, own);
    const pages = pagesOf(loaded.filter((one) => one.original?.document === document));
    if (bytesUsed > MOST_BYTES) {
      left += pages.length;
      continue;
    }
    const { pictures: draw } = await import('../readers/pdf.ts');
    for await (const { page, png } of await draw(bytes, pages, password)) {
      progress(own.size, pages.length, `page ${page}`);
      const { width = 0, height = 0 } = document.pages.find(({ number }) => number === page) ?? {};
      const picture = { id: `p${known.size}-${page}`, width, height, png };
      bytesUsed += png.length;
      own.set(page, picture);
      pictures.push(picture);
    }
    endProgress();
  }
  if (left > 0)
    note(`plans: ${left} pages are not shown as pictures, or the report would be too large to open`);
  const reported = loaded.map(({ plan, original }) => ({
    plan,
    document: original?.document,
    pictures: original && known.get(original.document),
  }));
  return { reported, pictures };
}

function pagesOf(loaded: readonly Loaded[]): number[] {
  const records = loaded.flatMap(({ plan }) =>
    plan.actions.flatMap((action) => (action.milestones.length > 0 ? action.milestones : [action])),
  );
  const pages = records.flatMap((record) =>
    ownPlaces(record).flatMap(({ page, box }) => (page && box ? page : [])),
  );
  return [...new Set(pages)].sort((a, b) => a - b);
}
