import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { EngineModule } from './engine.ts';

/**
 * The engine's WebAssembly, and beside the program what V8 compiled of it in a trial run of the build: a short document
 * is read before V8 would have compiled it, and a long one by optimised code from its first page on. Node has no
 * function for this, so that V8's own are called.
 */
export interface EngineFile {
  wasm: Uint8Array;
  /** Absent where it is not there, is damaged, or was made of another engine. */
  kept?: Uint8Array;
}

/** V8 sees itself whether its settings and the processor are those it was made for, but not all of what made it. */
export const KEPT_ENGINE = `pdfium.${process.versions.v8}-${process.arch}.cache`;

/** Another V8 than that of Node 20 may not have these functions, or others by their names. */
const KNOWN = process.versions.v8.startsWith('11.3.');
const CHECKSUM = 4;

/** Reads pdfium. */
export function readEngine(): EngineFile {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  for (const folder of KNOWN ? ['./', '../'] : []) {
    try {
      const file = readFileSync(new URL(folder + KEPT_ENGINE, import.meta.url));
      const kept = file.subarray(CHECKSUM);
      return file.readUInt32LE() === crc32(kept, crc32(wasm)) ? { wasm, kept } : { wasm };
    } catch {
      // It is not there.
    }
  }
  return { wasm };
}

/** What was kept, where V8 runs under the settings it was kept under, else the WebAssembly. */
export function takeEngine({ wasm, kept }: EngineFile): EngineModule | Uint8Array {
  if (!kept) return wasm;
  const bytes = Uint8Array.prototype.slice.call(kept).buffer;
  return native<EngineModule | undefined>('%DeserializeWasmModule(a, b)')(bytes, wasm) ?? wasm;
}

/** What to write into the file of an engine; `undefined` where it would not be taken. */
export function keepEngine(module: EngineModule, wasm: Uint8Array): Uint8Array | undefined {
  if (!KNOWN) return undefined;
  const kept = new Uint8Array(native<ArrayBuffer>('%SerializeWasmModule(a)')(module));
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(kept, crc32(wasm)));
  return Buffer.concat([checksum, kept]);
}

/** A function of V8 that is for its own tests. */
function native<T>(call: string): (a: unknown, b?: unknown) => T {
  setFlagsFromString('--allow-natives-syntax');
  try {
    return new Function('a', 'b', `return ${call}`) as (a: unknown, b?: unknown) => T;
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}
