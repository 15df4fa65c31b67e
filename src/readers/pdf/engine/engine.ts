import { LARGE } from '../../../limits.ts';
import { readEngine, takeEngine } from './engine-file.ts';

/** The C functions of pdfium and memory to call them with. */
export interface Engine {
  call: Record<string, (...args: number[]) => number>;
  /** Room for results of up to 16 doubles. */
  room: number;
  /** All memory as floats or doubles; ask again after each call, for memory that has grown leaves its old views empty. */
  floats(): Float32Array;
  doubles(): Float64Array;
  float(at: number): number;
  double(at: number): number;
  int(at: number): number;
  /** Writes a NUL-terminated string; free it with `call.free`. */
  text(value: string): number;
  /** Reads UTF-16 that a function with (buffer, length in bytes) → length fills in. */
  wide(fill: (buffer: number, length: number) => number): string;
  bytes(at: number, length: number): Uint8Array;
  /** A file that it may load as a document, as often as asked, until it is to forget it. */
  file(bytes: Uint8Array): { load(password: number): number; forget(): void };
  /** Forgets all that it was given. @returns false when it broke down or has grown large, so that another is better */
  renew(): boolean;
}

/** WebAssembly memory, which Node's types do not name. */
interface Memory {
  buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** No PDF that a council publishes needs more; a hostile one must not take it. */
const MEMORY_LIMIT = 320 * 1024 * 1024;
/** With more than this it is not kept for the next document. */
const KEPT = 64 * 1024 * 1024;
/** To look for zeros costs less than to write them. */
const NONE = Buffer.alloc(256 * 1024);

/** The WebAssembly of pdfium as compiled, which may be handed from thread to thread. */
export type EngineModule = object;

let engine: Promise<Engine> | undefined;
let compiled: EngineModule | undefined;

/**
 * Loads pdfium, once.
 * @param source its WebAssembly, where it was read or compiled already
 */
export function loadEngine(source?: Uint8Array | EngineModule): Promise<Engine> {
  engine ??= start(source);
  return engine;
}

/**
 * Loads the engine, or makes it as it was before its first document, which costs a tenth of loading another. To be
 * called before every document then, while none is open.
 */
export async function renewEngine(): Promise<void> {
  if ((await loadEngine()).renew()) return;
  engine = undefined;
  (await loadEngine()).renew();
}

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => EngineModule;
  Instance: new (module: object, imports: unknown) => object;
};

/** Compiles it, function by function when each is first called. */
export const compileEngine = (wasm: Uint8Array): EngineModule => new WebAssembly.Module(wasm);

async function start(
  source: Uint8Array | EngineModule = compiled ?? takeEngine(readEngine()),
): Promise<Engine> {
  const { init } = await import('@embedpdf/pdfium');
  const known = source instanceof Uint8Array ? compileEngine(source) : source;
  compiled = known;
  const module = await init({
    instantiateWasm(imports: unknown, use: (instance: unknown) => void) {
      const instance = new WebAssembly.Instance(known, imports);
      // It expects to be called back later.
      queueMicrotask(() => use(instance));
      return {};
    },
    print: () => {},
    printErr: () => {},
  } as Parameters<typeof init>[0]);
  const call = module.pdfium.wasmExports as unknown as Engine['call'];
  const memory = (call as unknown as { memory: Memory }).memory;
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65536 > MEMORY_LIMIT) throw new RangeError('memory limit');
    return grow(pages);
  };
  module.PDFiumExt_Init();
  let floats = new Float32Array(memory.buffer);
  let doubles = new Float64Array(memory.buffer);
  let ints = new Int32Array(memory.buffer);
  // Memory that grows leaves its old views empty.
  const renew = () => {
    floats = new Float32Array(memory.buffer);
    doubles = new Float64Array(memory.buffer);
    ints = new Int32Array(memory.buffer);
  };
  const wide = (fill: (buffer: number, length: number) => number): string => {
    const length = fill(0, 0);
    if (length <= 2) return '';
    const at = call['malloc']!(length);
    fill(at, length);
    const text = Buffer.from(memory.buffer, at, length - 2).toString('utf16le');
    call['free']!(at);
    return text;
  };
  // Doubles want an address that 8 divides; malloc's is one.
  const room = call['malloc']!(128);
  const stack = call['emscripten_stack_get_current']!();
  let untouched: Uint8Array | undefined;
  const files = new Map<number, Uint8Array>();
  /** For the engine: 1 when all that it asks for of a file is there. */
  const readPart = (access: number, position: number, buffer: number, size: number): number => {
    const part = files.get(access)?.subarray(position >>> 0, (position >>> 0) + (size >>> 0));
    if (part?.length !== size >>> 0) return 0;
    new Uint8Array(memory.buffer).set(part, buffer >>> 0);
    return 1;
  };
  let reader: number | undefined;
  return {
    call,
    room,
    floats: () => {
      if (floats.length === 0) renew();
      return floats;
    },
    doubles: () => {
      if (doubles.length === 0) renew();
      return doubles;
    },
    float: (at) => {
      if (floats.length === 0) renew();
      return floats[at >> 2]!;
    },
    double: (at) => {
      if (doubles.length === 0) renew();
      return doubles[at >> 3]!;
    },
    int: (at) => {
      if (ints.length === 0) renew();
      return ints[at >> 2]!;
    },
    text: (value) => {
      const bytes = Buffer.from(`${value}\0`, 'utf8');
      const at = call['malloc']!(bytes.length);
      new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
      return at;
    },
    wide,
    bytes: (at, length) => new Uint8Array(memory.buffer, at, length),
    file: (bytes) => {
      const { length } = bytes;
      const parted = length > LARGE;
      const at = call['malloc']!(parted ? 12 : length || 1);
      if (parted) {
        reader ??= module.pdfium.addFunction(readPart, 'iiiii');
        // Its length, the function that reads of it, and what the function is told.
        new Int32Array(memory.buffer, at, 3).set([length, reader!, at]);
        files.set(at, bytes);
      } else new Uint8Array(memory.buffer, at, length).set(bytes);
      return {
        load: (password) =>
          parted
            ? call['FPDF_LoadCustomDocument']!(at, password)
            : call['FPDF_LoadMemDocument']!(at, length, password),
        forget: () => {
          files.delete(at);
          call['free']!(at);
        },
      };
    },
    renew: () => {
      files.clear();
      // A call that did not come back has left its part of the stack.
      if (memory.buffer.byteLength > KEPT || call['emscripten_stack_get_current']!() !== stack) return false;
      untouched ??= withoutZeros(memory.buffer);
      const all = new Uint8Array(memory.buffer);
      all.set(untouched);
      let end = all.length;
      while (end - NONE.length > untouched.length && NONE.equals(all.subarray(end - NONE.length, end)))
        end -= NONE.length;
      all.fill(0, untouched.length, end);
      return true;
    },
  };
}

/** A copy without the zeros at its end. */
function withoutZeros(memory: ArrayBuffer): Uint8Array {
  const words = new Int32Array(memory);
  let end = words.length;
  while (end > 0 && words[end - 1] === 0) end--;
  return new Uint8Array(memory.slice(0, end * 4));
}

/** `#rrggbb` */
export function hex(r: number, g: number, b: number): string {
  return `#${((1 << 24) | ((r & 255) << 16) | ((g & 255) << 8) | (b & 255)).toString(16).slice(1)}`;
}
