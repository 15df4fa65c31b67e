export interface PlanFileSample {
  file: string;
  text: string;
}
export interface PlantedFault extends PlanFileSample {
  kind: string;
  rule: string;
  line: number;
  today?: string;
}
export function plant(root: string, seed?: number): { originals: PlanFileSample[]; faults: PlantedFault[] };
export function lineOf(text: string, path: readonly (string | number)[]): number;
