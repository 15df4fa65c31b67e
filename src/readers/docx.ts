import { InputError } from '../model/errors.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  id: 'docx',
  formats: ['docx'],
  read() {
    throw new InputError('Expected a document that is read here, found DOCX; save it as PDF or text first');
  },
};
