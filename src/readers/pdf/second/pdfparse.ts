import type { PDFParse } from 'pdf-parse';

/**
 * The second engine. It knows no geometry, but it reads some files that pdfium refuses, and its words are the
 * second opinion when a file is damaged.
 */

/** Text of one page as the second engine reads it. */
export interface PageText {
  /** From 1. */
  number: number;
  text: string;
}

/** Why it refused: `password` wants one, `damaged` is anything else. */
export type SecondRefusal = 'password' | 'damaged';

/** So many broken pages are enough to give up. */
const MOST_FAILED = 12;
/** How long the second engine may take, milliseconds. */
const PATIENCE = 3000;

/** All pages; where some are broken, those that are not. */
async function everyPage(parser: PDFParse): Promise<PageText[]> {
  const read = async (partial?: number[]) => {
    const { pages, total } = await parser.getText(partial && { partial });
    return { total, pages: pages.map(({ num, text }) => ({ number: num, text })) };
  };
  try {
    return (await read()).pages;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw error;
    const found: PageText[] = [];
    let total = 1;
    let failed = 0;
    for (let number = 1; number <= total && failed < MOST_FAILED; number++) {
      try {
        const page = await read([number]);
        total = page.total;
        found.push(...page.pages);
      } catch {
        total = Math.max(total, number + 1);
        failed++;
      }
    }
    if (found.length === 0) throw error;
    return found;
  }
}

export async function readAgain(bytes: Uint8Array, password?: string): Promise<PageText[] | SecondRefusal> {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  const parser = new PDFParse({
    // The engine takes the buffer away from its owner.
    data: bytes.slice(),
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
    ...(password !== undefined && { password }),
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), PATIENCE);
    });
    return await Promise.race([everyPage(parser), late]);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged';
  } finally {
    clearTimeout(timer);
    await parser.destroy().catch(() => {});
  }
}
