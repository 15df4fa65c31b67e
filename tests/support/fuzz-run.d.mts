import type { Target } from './fuzz.ts';

export const LONGEST: number;
export const MEMORY: number;
export const HEAP: number;

export function buildFuzz(): Promise<{
  child: string;
  targets: readonly Target[];
  inputAt(target: Target, seed: number, run: number): Uint8Array;
}>;

export function fuzz(
  child: string,
  name: string,
  options: {
    seed: number;
    runs: number;
    seconds?: number;
    onFault(run: number, fault: string): void;
  },
): Promise<{ runs: number; slowest: number; peak: number }>;
