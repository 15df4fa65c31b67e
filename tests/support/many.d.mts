import type { ChildProcess } from 'node:child_process';

export const POISON: string;
export const knowsChildren: boolean;
export function plans(
  args: readonly string[],
  options?: { cwd?: string; env?: NodeJS.ProcessEnv; running?: (child: ChildProcess) => void },
): Promise<{ code: number | null; out: string; err: string }>;
export function document(deed: string, number: number): string;
export function writeDocuments(folder: string, innocent: number, bad?: readonly string[]): Promise<void>;
export function childrenOf(pid: number | undefined): number[];
export function strays(folder: string): string[];
