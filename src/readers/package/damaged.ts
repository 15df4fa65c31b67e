import { InputError } from '../../model/errors.ts';

/** @param what completes "Expected a sound file, found …" */
export function damaged(what: string): InputError {
  return new InputError(`Expected a sound file, found ${what}: ask for it again or save it anew`);
}
