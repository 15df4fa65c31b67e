import type { Target } from './fuzz.ts';

export const LONGEST: number;
export const MEMORY: number;
export const HEAP: number;

interface Fuzz {
  folder: string;
  targets: readonly Target[];
  inputAt(target: Target, seed: number, run: number): Uint8Array;
}

export function buildFuzz(): Promise<Fuzz>;

export function fuzz(
  built: Fuzz,
  target: Target,
  options: {
    seed: number;
    runs: number;
    seconds?: number;
    onFault(run: number, fault: string): void;
  },
): Promise<{ runs: number; ended: number; slowest: number; peak: number }>;
