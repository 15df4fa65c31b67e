import { InputError } from '../../model/errors.ts';

/** @param what completes "Expected a sound file, found …" */
export function damaged(what: string): InputError {
  return new InputError(`Expected a sound file, found ${what}: ask for it again or save it anew`);
}

/** @param what completes "Expected a document of ordinary size, found …" */
export function tooLarge(what: string): InputError {
  return new InputError(
    `Expected a document of ordinary size, found ${what}: save it anew with only what is needed`,
  );
}
