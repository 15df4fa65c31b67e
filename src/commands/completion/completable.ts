/** What a shell can complete, read from the commands that the help is made of. */
export interface Completable {
  name: string;
  description: string;
  options: CompletableOption[];
  /** Values of its arguments, where there are only these. */
  choices: readonly string[];
  /** It takes files. */
  files: boolean;
}

export interface CompletableOption {
  /** With its dashes. */
  long: string;
  description: string;
  takesValue: boolean;
  /** Empty where any value may stand; then it is a file. */
  choices: readonly string[];
}
