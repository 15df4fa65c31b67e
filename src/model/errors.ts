import { describePlace, type Place } from './place.ts';

/**
 * An input that cannot be worked with: exit code 2, one line on stderr, no stack.
 * The message says what was expected, what was found and the way out.
 */
export class InputError extends Error {
  override name = 'InputError';
  readonly place: Place | undefined;
  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }
}

/** `plan.txt: line 12: message`, the one line that is printed for an error. */
export function describeError(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const where = error instanceof InputError ? describePlace(error.place) : '';
  return [file, where, message].filter(Boolean).join(': ');
}
