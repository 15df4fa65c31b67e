// Mutation testing of src/rules and src/normalise, kept out of the tests for its length: every mutant is in one bundle
// behind a switch, and each runs the tests of its folder until one fails. `nice node scripts/mutate.mjs rules|normalise
// [one of how many mutants] [--survivors]` prints the score. A mutant that runs for 30 s counts as caught.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const root = join(import.meta.dirname, '..');
const TESTS = {
  rules: ['tests/rules.test.ts', 'tests/rules-cases.test.ts', 'tests/corpus.test.ts'],
  normalise: readdirSync(join(root, 'tests/normalise'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/normalise/${name}`),
};
/** Words for people, and examples: no behaviour. */
const DOCUMENTATION = new Set(['id', 'severity', 'summary', 'why', 'good', 'bad', 'file', 'message']);
const EXAMPLES = new Set(['plan', 'report']);
const SWAPS = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};
const METHODS = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  slice: 'toString',
};

/** The text of a module with all its mutants in it, each behind `globalThis.mutant === number`. */
function instrument(code, name, mutants) {
  const { body } = parseAst(code, { lang: 'ts' });
  const inner = (node, text) => {
    const { start } = node;
    let result = '';
    let at = start;
    for (const child of childrenOf(node)) {
      result += code.slice(at, child.start) + text(child);
      at = child.end;
    }
    return result + code.slice(at, node.end);
  };
  const original = (node) => code.slice(node.start, node.end);
  const text = (node, parent) => {
    if (node.type.startsWith('TS') && !node.expression) return original(node);
    if (/^(?:Import|ExportAll|ExportSpecifier)/.test(node.type)) return original(node);
    if (node.type === 'Property' && DOCUMENTATION.has(node.key.name)) return original(node);
    if (node.type === 'VariableDeclarator' && EXAMPLES.has(node.id.name)) return original(node);
    const whole = inner(node, (child) => text(child, node));
    const changed = isValue(node, parent) ? changesOf(node, original) : [];
    return changed.reduce(
      (rest, change) => {
        const number = mutants.length;
        const line = code.slice(0, node.start).split('\n').length;
        mutants.push({ name, line, from: original(node).slice(0, 60), to: change.slice(0, 60) });
        return `(globalThis.mutant===${number}?(${change}):${rest})`;
      },
      changed.length > 0 ? `(${whole})` : whole,
    );
  };
  let result = '';
  let at = 0;
  for (const statement of body) {
    result += code.slice(at, statement.start) + text(statement);
    at = statement.end;
  }
  return result + code.slice(at);
}

function childrenOf(node) {
  if (node.type === 'Property' && node.shorthand) return [node.value];
  return Object.entries(node)
    .filter(([key]) => key !== 'type' && key !== 'parent')
    .flatMap(([, value]) => value)
    .filter((value) => value && typeof value === 'object' && typeof value.type === 'string')
    .filter(
      (child, index, all) =>
        all.findIndex((other) => other.start === child.start && other.end === child.end) === index,
    )
    .sort((a, b) => a.start - b.start);
}

/** Whether an expression may be put in place of a node. */
function isValue(node, parent) {
  if (!parent) return false;
  if (parent.type === 'Property' && parent.key === node) return parent.value !== node && parent.computed;
  if (parent.type === 'MemberExpression' && parent.property === node) return parent.computed;
  return !/^(?:TemplateLiteral|TaggedTemplate|Import|Export|TSEnum|ExpressionStatement)/.test(parent.type);
}

function changesOf(node, text) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      if (node.operator === '??') return [text(node.left)];
      const swap = Object.hasOwn(SWAPS, node.operator) ? SWAPS[node.operator] : undefined;
      return swap ? [`${paren(node.left, text)} ${swap} ${paren(node.right, text)}`] : [];
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [text(node.argument)] : [];
    case 'ConditionalExpression':
      return [text(node.consequent), text(node.alternate)];
    case 'Literal':
      if (typeof node.value === 'boolean') return [String(!node.value)];
      if (typeof node.value === 'number') return [String(node.value + 1)];
      if (node.regex) return ['/^\\b$/'];
      return typeof node.value === 'string' && node.value !== '' ? ["''"] : [];
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed) return [];
      if (callee.property.name === 'filter') return [text(callee.object)];
      const { name } = callee.property;
      if (!Object.hasOwn(METHODS, name)) return [];
      const other = METHODS[name];
      return [
        `${text(callee.object)}${callee.optional ? '?.' : '.'}${other}(${other === 'toString' ? '' : node.arguments.map(text).join(', ')})`,
      ];
    }
    default:
      return [];
  }
}

const paren = (node, text) => `(${text(node)})`;

async function bundle(folder, out) {
  const mutants = [];
  const build = await rolldown({
    cwd: root,
    input: 'virtual:tests',
    platform: 'node',
    external: (id) =>
      !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('virtual:') && id !== 'vitest',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutants',
        resolveId: (id) =>
          id === 'vitest' ? join(root, 'scripts/mutate-runner.mjs') : id.startsWith('virtual:') ? id : null,
        load: (id) =>
          id === 'virtual:tests'
            ? [
                ...TESTS[folder].map((file) => `import ${JSON.stringify(join(root, file))};`),
                "export { runTests } from 'vitest';",
              ].join('\n')
            : null,
        transform(code, id) {
          const own = code
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            .replaceAll('import.meta.dirname', JSON.stringify(join(id, '..')));
          if (!id.includes(`/src/${folder}/`) || !id.endsWith('.ts')) return own;
          return instrument(own, id.slice(root.length + 1), mutants);
        },
      },
    ],
  });
  await build.write({ file: out, format: 'esm', codeSplitting: false });
  return mutants;
}

async function main([folder, every = '1', ...flags]) {
  const cache = join(root, 'node_modules/.cache/mutate');
  await mkdir(cache, { recursive: true });
  const out = join(cache, `${folder}.mjs`);
  const mutants = await bundle(folder, out);
  const chosen = mutants.map((_, number) => number).filter((number) => number % Number(every) === 0);
  const survivors = [];
  let timeouts = 0;
  let run = 0;
  const queue = [...chosen];
  const score = () =>
    `${folder}: ${run - survivors.length} of ${run} mutants caught (${((100 * (run - survivors.length)) / run).toFixed(1)} %; ${timeouts} ran too long); a sample of ${mutants.length}\n`;
  // Stopped early, it says how far it came.
  process.on('SIGTERM', () => {
    process.stdout.write(score());
    process.exit(1);
  });
  const tell = (number, outcome) => {
    run++;
    if (outcome === 'hung') timeouts++;
    if (outcome !== 'survived') return;
    survivors.push(number);
    const { name, line, from, to } = mutants[number];
    if (flags.includes('--survivors'))
      process.stdout.write(`${name}:${line}  ${JSON.stringify(from)} → ${JSON.stringify(to)}\n`);
  };
  while (queue.length > 0) {
    const done = await runSome(out, queue, tell);
    for (const number of done) queue.splice(queue.indexOf(number), 1);
  }
  await rm(out);
  process.stdout.write(score());
}

/** Runs mutants in one process until all are done or one hangs. */
function runSome(out, numbers, tell) {
  return new Promise((resolve, reject) => {
    const done = [];
    const end = (number, outcome) => {
      done.push(number);
      tell(number, outcome);
    };
    let current;
    const script = `
      const { runTests } = await import(${JSON.stringify(pathToFileURL(out).href)});
      const first = await runTests();
      if (first) { console.error(first); process.exit(3); }
      for (const number of ${JSON.stringify(numbers)}) {
        process.stdout.write('start ' + number + '\\n');
        globalThis.mutant = number;
        process.stdout.write((await runTests() ? 'caught ' : 'survived ') + number + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (current !== undefined) end(current, 'hung');
        current = undefined;
        child.kill('SIGKILL');
      }, 30_000);
    };
    watch();
    let rest = '';
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const [word, number] = line.split(' ');
        watch();
        if (word === 'start') current = Number(number);
        else if (word === 'caught' || word === 'survived') {
          end(Number(number), word);
          current = undefined;
        }
      }
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 3 || (code === 1 && done.length === 0 && current === undefined))
        reject(new Error('the tests cannot be run without a mutant'));
      // A mutant that ends the process is caught.
      else {
        if (current !== undefined) end(current, 'caught');
        resolve(done);
      }
    });
  });
}

await main(process.argv.slice(2));
