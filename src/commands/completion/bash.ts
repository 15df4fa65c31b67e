import type { Completable } from './completable.ts';

export function bashScript(commands: readonly Completable[]): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ long, choices, takesValue }) => {
      if (choices.length > 0) return `    '${name} ${long}') ${reply(choices)}; return ;;`;
      return takesValue ? `    '${name} ${long}') return ;;` : [];
    }),
  );
  const words = commands.map(({ name, options, choices }) => {
    const longs = options.map(({ long }) => long);
    return `    ${name}) case $cur in -*) ${reply(longs)} ;; *) ${reply(choices)} ;; esac ;;`;
  });
  return `# Completion of plans for bash: source <(plans completion bash)
_plans() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case "$command $prev" in
${values.join('\n')}
  esac
  case $command in
${words.join('\n')}
    *) ${reply([...names, '--help', '--version'])} ;;
  esac
}
complete -o bashdefault -o default -F _plans plans
`;
}

/** Without an answer, bash completes files. */
const reply = (words: readonly string[]) =>
  words.length > 0 ? `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))` : ':';
