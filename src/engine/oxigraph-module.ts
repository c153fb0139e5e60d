import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { InstanceState } from './store-image.js';

const PAGE_BYTES = 65_536;
const MAXIMUM_PAGES = 65_536;
const MEMORY_SECTION = 5;
const HEADER_BYTES = 8;

type Oxigraph = typeof import('oxigraph');

/** Oxigraph of one thread, and the memory its WebAssembly instance holds. */
export interface OxigraphInstance {
  readonly oxigraph: Oxigraph;
  /** What a copy of a store is made of, where the module exports it. */
  readonly state?: InstanceState;
  memoryBytes(): number;
}

/**
 * Compiles Oxigraph's WebAssembly with a ceiling on its memory. Compiled once and handed to every worker. The ceiling
 * is what keeps one cross product from eating the machine: at it, the instance traps and its worker is replaced.
 */
export async function compileOxigraph(memoryBytes: number): Promise<WebAssembly.Module> {
  const file = join(dirname(createRequire(import.meta.url).resolve('oxigraph')), 'node_bg.wasm');
  const pages = Math.min(MAXIMUM_PAGES, Math.ceil(memoryBytes / PAGE_BYTES));
  return WebAssembly.compile(withMaximumMemory(await readFile(file), pages));
}

/**
 * Loads the `oxigraph` package in this thread over an already compiled module. The package compiles its own file as it
 * is required; standing in for the two constructors while it does so is the only way to hand it another module.
 */
export function instantiateOxigraph(module: WebAssembly.Module): OxigraphInstance {
  const { Module, Instance } = WebAssembly;
  let instance: WebAssembly.Instance | undefined;
  WebAssembly.Module = new Proxy(Module, { construct: () => module });
  WebAssembly.Instance = new Proxy(Instance, {
    construct: (original, [given, imports]: [WebAssembly.Module, WebAssembly.Imports]) => {
      instance = new original(given, imports);
      return instance;
    },
  });
  try {
    const oxigraph = createRequire(import.meta.url)('oxigraph') as Oxigraph;
    const memory = instance?.exports['memory'];
    if (!(memory instanceof WebAssembly.Memory))
      throw new Error('oxigraph was loaded before its memory was bounded');
    const references = instance?.exports['__wbindgen_externrefs'];
    return {
      oxigraph,
      memoryBytes: () => memory.buffer.byteLength,
      ...(references instanceof WebAssembly.Table ? { state: { memory, references } } : {}),
    };
  } finally {
    WebAssembly.Module = Module;
    WebAssembly.Instance = Instance;
  }
}

/** Rewrites the memory section: one memory, its minimum kept, a maximum added (WebAssembly core 5.5.8). */
export function withMaximumMemory(module: Uint8Array, maximumPages: number): Uint8Array<ArrayBuffer> {
  for (let offset = HEADER_BYTES; offset < module.length; ) {
    const size = readUnsigned(module, offset + 1);
    const end = size.next + size.value;
    if (module[offset] === MEMORY_SECTION) {
      const minimum = readUnsigned(module, size.next + 2).value;
      const content = [1, 1, ...unsigned(minimum), ...unsigned(Math.max(minimum, maximumPages))];
      return concatenate([
        module.subarray(0, offset),
        Uint8Array.from([MEMORY_SECTION, ...unsigned(content.length), ...content]),
        module.subarray(end),
      ]);
    }
    offset = end;
  }
  throw new Error('the WebAssembly module declares no memory');
}

/** LEB128 (WebAssembly core 5.2.2). */
function readUnsigned(bytes: Uint8Array, offset: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 0, next = offset; ; shift += 7) {
    const byte = bytes[next++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next };
  }
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(Math.floor(value / 0x80))];
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
