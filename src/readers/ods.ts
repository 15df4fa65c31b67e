import { InputError } from '../model/errors.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  id: 'ods',
  formats: ['ods'],
  read() {
    throw new InputError('Expected a document that is read here, found ODS; save it as PDF or text first');
  },
};
