import type { Council } from '../council.ts';
import { listCouncils, loadCouncilFolder } from '../councils.ts';
import type { ImportOptions } from '../import.ts';
import { InputError } from '../model/errors.ts';
import { didYouMean } from '../near.ts';
import type { Ocr } from '../reader.ts';

/** The options of a command that choose councils. */
export interface CouncilOptions {
  council?: string;
  plan?: string;
  /** A folder of council files. */
  councils?: string;
}

/** The options of a command that say how a document is read, as written on the command line. */
export interface ReadingOptions {
  pages?: string;
  password?: string;
  ocr?: Ocr;
}

/**
 * Loads the folder of `--councils` and checks `--council` and `--plan` against what is known.
 * Reads `--pages`.
 * @throws InputError that lists what is near, or says what a range of pages looks like
 */
export async function importOptions(options: CouncilOptions & ReadingOptions): Promise<ImportOptions> {
  const councils = options.councils === undefined ? undefined : await loadCouncilFolder(options.councils);
  await check(options, councils);
  const { pages, password, ocr } = options;
  return {
    ...(options.council !== undefined && { council: options.council }),
    ...(options.plan !== undefined && { plan: options.plan }),
    ...(councils && { councils }),
    ...(pages !== undefined && { pages: (await import('./pages-option.ts')).pageNumbers(pages) }),
    ...(password !== undefined && { password }),
    ...(ocr !== undefined && { ocr }),
  };
}

async function check({ council, plan }: CouncilOptions, extra: Council[] | undefined): Promise<void> {
  if (council === undefined && plan === undefined) return;
  const known = (await listCouncils(extra)).filter(({ id }) => council === undefined || id === council);
  if (council !== undefined && known.length === 0 && council !== 'any') {
    const ids = (await listCouncils(extra)).map(({ id }) => id);
    throw new InputError(
      `Expected a council that is known, found "${council}"${didYouMean(council, ids)}; plans councils lists them all`,
    );
  }
  // Plans that are found by their headings are known when the document is read.
  if (council === undefined || council === 'any') return;
  const plans = known.flatMap((entry) => entry.plans.map(({ id }) => id));
  if (plan !== undefined && !plans.includes(plan)) {
    throw new InputError(
      `Expected a plan of ${council} that is known, found "${plan}"${didYouMean(plan, plans)}; plans councils lists them all`,
    );
  }
}
