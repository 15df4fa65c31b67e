import type { Completable, CompletableOption } from './completable.ts';

export function zshScript(commands: readonly Completable[]): string {
  const described = commands.map(
    ({ name, description }) => `    ${quoted(`${name}:${escaped(description)}`)}`,
  );
  const cases = commands.map(
    ({ name, options, choices, files }) => `    ${name})
      _arguments -s -S ${[...options.map(optionSpec), ...argumentSpec(choices, files)].join(' \\\n        ')} ;;`,
  );
  return `#compdef plans
# Completion of plans for zsh: source <(plans completion zsh)
_plans() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _plans ]]; then
  _plans "$@"
else
  compdef _plans plans
fi
`;
}

function optionSpec({ long, description, takesValue, choices }: CompletableOption): string {
  const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : '';
  return quoted(`${long}[${description.replace(/[[\]\\]/g, '\\$&')}]${value}`);
}

function argumentSpec(choices: readonly string[], files: boolean): string[] {
  if (choices.length > 0) return [quoted(`1:value:(${choices.join(' ')})`)];
  return files ? [quoted('*:file:_files')] : [];
}

const escaped = (text: string) => text.replace(/[:\\]/g, '\\$&');
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
