import { join } from 'node:path';
import type { ImportResult } from '../../import.ts';
import { InputError } from '../../model/errors.ts';
import { plural } from '../../model/words.ts';
import type { ReaderOptions } from '../../reader.ts';
import { stage } from '../../staging.ts';
import { oneLine } from '../../visible.ts';
import { sourceName } from '../destination/names.ts';
import { endProgress, note, progress } from '../output.ts';
import { recordBoxes } from './record-boxes.ts';

/**
 * Draws each page of a PDF, with what was found on it, into a folder: `<source name>.page-001.png`. The pictures are
 * made beside their places and moved there once all are done; older pictures of the same name give way.
 * @throws InputError when the document is no PDF or the folder cannot be written
 */
export async function drawInto(
  folder: string,
  file: string,
  bytes: Uint8Array,
  { document, plans }: ImportResult,
  options: ReaderOptions,
): Promise<void> {
  if (document.format !== 'pdf')
    throw new InputError(`Expected a PDF to draw, found ${document.format}; leave --draw out`);
  const { draw } = await import('../../readers/pdf.ts');
  const { password } = options;
  const pictures = await draw(
    bytes,
    document,
    password === undefined ? {} : { password },
    recordBoxes(plans, document),
  );
  const staging = stage();
  let count = 0;
  try {
    for await (const { page, png } of pictures) {
      progress(count++, document.pages.length, `page ${page}`);
      const name = `${sourceName(file)}.page-${String(page).padStart(3, '0')}.png`;
      const drawing = await staging.open(join(folder, name), true);
      await drawing.write(png);
      await drawing.close();
    }
    await staging.commit();
  } catch (error) {
    await staging.discard();
    throw error;
  } finally {
    endProgress();
  }
  note(`${oneLine(file)}: ${plural(count, 'page')} drawn into ${oneLine(folder)}`);
}
