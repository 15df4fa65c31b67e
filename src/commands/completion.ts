import type { Command } from 'commander';
import { bashScript } from './completion/bash.ts';
import type { Completable } from './completion/completable.ts';
import { fishScript } from './completion/fish.ts';
import { zshScript } from './completion/zsh.ts';
import { CLEAN, print } from './output.ts';

const shells = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `plans completion`: a script that tells a shell what can be written after `plans`. */
export async function completionCommand(shell: keyof typeof shells, program: Command): Promise<number> {
  const commands = program.createHelp().visibleCommands(program);
  await print(shells[shell](commands.map(completable)));
  return CLEAN;
}

/** Of a command of commands, these are its choices, and it takes the options of all. */
function completable(command: Command): Completable {
  const parts = command
    .createHelp()
    .visibleCommands(command)
    .filter(({ commands }) => commands.length === 0);
  const all = [command, ...parts].flatMap((each) => each.createHelp().visibleOptions(each));
  const options = [...new Map(all.map((option) => [option.long, option])).values()];
  return {
    name: command.name(),
    description: command.description(),
    options: options.map(({ long, description, required, optional, argChoices = [] }) => ({
      long: long ?? '',
      description,
      takesValue: required || optional,
      choices: argChoices,
    })),
    choices: [
      ...parts.map((part) => part.name()),
      ...command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    ],
    files: command.registeredArguments.some((argument) => /file|document/.test(argument.name())),
  };
}
