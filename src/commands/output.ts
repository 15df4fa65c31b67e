import { describeError, InputError } from '../model/errors.ts';
import { oneLine, visible } from '../visible.ts';

/** Exit codes of every command. */
export const CLEAN = 0;
export const FOUND = 1;
export const FAILED = 2;
/** As a shell says it of a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** Data, to standard output. On a terminal its control characters are shown, not obeyed; a file gets them as they are. */
export async function printData(text: string): Promise<void> {
  await print(process.stdout.isTTY ? visible(text.replaceAll('\r\n', '\n')) : text);
}

/** Bytes or text, to a standard output that is no terminal. */
export function printBytes(bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(bytes, () => resolve()));
}

/** Text this program has made and already made safe (it may hold colours). */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

/** A line for people, to standard error. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** `plans: plan.txt: line 3: Expected …`; with DEBUG set, also where in this program it was noticed. */
export function fail(file: string | undefined, error: unknown): void {
  const line = oneLine(describeError(file ?? '', error), 1000);
  note(
    `plans: ${error instanceof InputError ? line : `${line} (this should not happen; DEBUG=1 shows where it did)`}`,
  );
  if (process.env.DEBUG && error instanceof Error) note(visible(error.stack ?? ''));
}

let progressShown = false;

/** `[3/10] plan.txt`, over the line before; on a terminal only, and only where there is something to wait for. */
export function progress(done: number, total: number, file: string): void {
  if (process.stderr.isTTY && total > 1) showProgress(`[${done + 1}/${total}] ${file}`);
}

/** A line over the line before, on a terminal. */
export function showProgress(text: string): void {
  progressShown = true;
  const width = Math.max((process.stderr.columns ?? 80) - 1, 20);
  process.stderr.write(`\r\x1b[2K${oneLine(text, width)}`);
}

/** Takes the progress line away. */
export function endProgress(): void {
  if (progressShown) process.stderr.write('\r\x1b[2K');
  progressShown = false;
}

/** Whether a stream shows colours. */
export function colours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
