import type { Completable } from './completable.ts';

export function fishScript(commands: readonly Completable[]): string {
  const lines = commands.flatMap(({ name, description, options, choices, files }) => {
    const after = `complete -c plans -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c plans -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...(choices.length > 0
        ? [`${after} -f -a ${quoted(choices.join(' '))}`]
        : files
          ? []
          : [`${after} -f`]),
      ...options.map((option) => {
        const value = option.choices.length > 0 ? ` -x -a ${quoted(option.choices.join(' '))}` : ' -r';
        return `${after} -l ${option.long.slice(2)} -d ${quoted(option.description)}${option.takesValue ? value : ''}`;
      }),
    ];
  });
  return `# Completion of plans for fish: plans completion fish | source\n${lines.join('\n')}\n`;
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
