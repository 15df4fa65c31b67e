import { basename } from 'node:path';
import { escapeInvisible } from '../exporters/shared/invisible.ts';
import { readInput } from '../files.ts';
import { importDocument } from '../import.ts';
import { type CouncilOptions, importOptions, type ReadingOptions } from './councils-option.ts';
import { describeInspection } from './inspect/describe.ts';
import { inspection } from './inspect/inspection.ts';
import { CLEAN, FAILED, fail, print } from './output.ts';

interface Options extends CouncilOptions, ReadingOptions {
  format: string;
  /** A folder for pictures of the pages. */
  draw?: string;
  /** Say why. */
  explain?: boolean;
}

/** `plans inspect`: what the reader saw, which council claims it and why, which column became what. */
export async function inspectCommand(file: string, options: Options): Promise<number> {
  const choice = await importOptions(options);
  try {
    const bytes = await readInput(file);
    const result = await importDocument({ file: basename(file), bytes }, choice);
    if (options.draw !== undefined) {
      const { drawInto } = await import('./inspect/draw.ts');
      await drawInto(options.draw, file, bytes, result, choice);
    }
    const seen = inspection(result);
    await print(
      options.format === 'json'
        ? `${escapeInvisible(JSON.stringify(seen, null, 2))}\n`
        : describeInspection(seen, options.explain),
    );
    return CLEAN;
  } catch (error) {
    fail(file, error);
    return FAILED;
  }
}
