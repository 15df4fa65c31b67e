import { InputError } from '../model/errors.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  id: 'xlsx',
  formats: ['xlsx'],
  read() {
    throw new InputError('Expected a document that is read here, found XLSX; save it as PDF or text first');
  },
};
