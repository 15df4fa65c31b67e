import { InputError } from '../model/errors.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  id: 'odt',
  formats: ['odt'],
  read() {
    throw new InputError('Expected a document that is read here, found ODT; save it as PDF or text first');
  },
};
