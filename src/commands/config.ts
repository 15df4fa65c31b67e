import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import type { Config, OptionShape } from '../config.ts';
import { exists, readInput } from '../files.ts';
import { describeError, InputError } from '../model/errors.ts';
import type { RuleOptions } from '../rule.ts';
import type { Level } from './validate/levels.ts';

const CONFIG_FILE = 'plans.config.yaml';

/** Options that a config file has no say in: what writes or opens files is said on the command line. */
const NEVER = new Set([
  'config',
  'rule',
  'councils',
  'out',
  'password',
  'raw',
  'draw',
  'cache',
  'shard',
  'root',
  'results',
  'partial',
  'all',
  'fix',
  'update-baseline',
  'help',
]);
/** Options whose value is a path, counted from the folder of the config file. */
const PATHS = new Set(['baseline']);
/** What only a config file says, for a command line is seen by others. */
const ONLY_HERE: Readonly<Record<string, Record<string, OptionShape>>> = {
  cluster: { redis: { kind: 'text' } },
};

/** What a config file says of the rules. */
export interface ConfigChoice {
  levels: ReadonlyMap<string, Level>;
  options: Readonly<Record<string, RuleOptions>>;
}

/**
 * Finds the config file of the working directory and sets from it the options that the command line leaves open.
 * Nothing more is loaded where there is none.
 * @throws InputError with its line and column, when it holds what nobody knows
 */
export async function applyConfig(program: Command, command: Command): Promise<ConfigChoice | undefined> {
  const named = command.opts<{ config?: string | boolean }>().config;
  if (named === false) return undefined;
  const found = typeof named === 'string' ? named : await findConfig(process.cwd());
  if (found === undefined) return undefined;
  const file = relative('', found);
  const config = await load(file, program);
  // A command of commands has one section for all.
  const section = command.parent === program ? command.name() : (command.parent?.name() ?? '');
  for (const [name, value] of Object.entries(config.defaults[section] ?? {})) {
    if (ONLY_HERE[section]?.[name]) command.setOptionValueWithSource(name, value, 'config');
    const option = command.options.find(({ long }) => long === `--${name}`);
    if (!option || !isOpen(command, option)) continue;
    const text = PATHS.has(name) ? relative('', resolve(dirname(file), String(value))) : value;
    const parsed = option.parseArg ? option.parseArg(String(text), undefined) : text;
    command.setOptionValueWithSource(option.attributeName(), parsed, 'config');
  }
  const councils = command.options.find(({ long }) => long === '--councils');
  if (config.councils !== undefined && councils && isOpen(command, councils)) {
    const folder = councilsFolder(file, config.councils, typeof named === 'string');
    command.setOptionValueWithSource(councils.attributeName(), folder, 'config');
  }
  return { levels: config.levels as ReadonlyMap<string, Level>, options: config.options };
}

const isOpen = (command: Command, option: Option) =>
  [undefined, 'default'].includes(command.getOptionValueSource(option.attributeName()));

/** Councils are programs: a config file that was only found may name those beside it, and no others. */
function councilsFolder(file: string, folder: string, isNamed: boolean): string {
  const path = resolve(dirname(file), folder);
  const way = relative(dirname(resolve(file)), path);
  if (!isNamed && (way.startsWith('..') || isAbsolute(way)))
    throw new InputError(
      `${file}: Expected councils in a folder beside the config file, found "${folder}"; to use it: --config ${file}`,
    );
  return path;
}

/**
 * The config file of a folder or the nearest above it, up to the top of its repository or the home folder. Elsewhere
 * only the folder itself is looked at: what lies above it may be anybody's.
 */
async function findConfig(folder: string): Promise<string | undefined> {
  const home = process.env[process.platform === 'win32' ? 'USERPROFILE' : 'HOME'] || (await homeOfUser());
  let nearest: string | undefined;
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_FILE);
    if (nearest === undefined && exists(file)) nearest = file;
    if (at === home || exists(join(at, '.git'))) return nearest;
    if (dirname(at) === at) break;
  }
  return nearest === join(folder, CONFIG_FILE) ? nearest : undefined;
}

/** Only where the environment does not say: the module costs a start more than the search. */
async function homeOfUser(): Promise<string> {
  return (await import('node:os')).homedir();
}

async function load(file: string, program: Command): Promise<Config> {
  const [{ readConfig }, { LEVELS, ruleOptions }] = await Promise.all([
    import('../config.ts'),
    import('./validate/levels.ts'),
  ]);
  const commands = program.commands.map((command) => [command.name(), shapeOf(command)] as const);
  try {
    return readConfig(new TextDecoder().decode(await readInput(file)), {
      rules: ruleOptions(),
      levels: LEVELS,
      commands: Object.fromEntries(commands.filter(([, shape]) => Object.keys(shape).length > 0)),
    });
  } catch (error) {
    throw error instanceof InputError ? new InputError(describeError(file, error)) : error;
  }
}

function shapeOf(command: Command): Record<string, OptionShape> {
  const options = [command, ...command.commands].flatMap((each) => each.options);
  const known = options.flatMap((option): [string, OptionShape][] => {
    const name = option.long?.replace(/^--/, '') ?? '';
    if (NEVER.has(name) || name.startsWith('no-')) return [];
    const kind = option.isBoolean() ? 'flag' : /<n>/.test(option.flags) ? 'number' : 'text';
    return [[name, { kind, ...(option.argChoices && { choices: option.argChoices }) }]];
  });
  return { ...Object.fromEntries(known), ...ONLY_HERE[command.name()] };
}
