import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reading } from './reading.ts';

/** A reading as it travels between processes and lies in a cache: small, and damage to it is noticed. */
export const pack = (reading: Reading): Uint8Array => gzipSync(JSON.stringify(reading), { level: 1 });

/** @throws Error when the bytes are not whole */
export const unpack = (bytes: Uint8Array): Reading => JSON.parse(gunzipSync(bytes).toString());
