// Mutation testing of src/rules and src/normalise, kept out of the tests for its length: every mutant is in one bundle
// behind a switch. A first run without mutants notes which tests reach which; each mutant then runs the tests that reach
// it until one fails. What is reached while the modules load (constants) is loaded afresh, with the switch on, and runs
// all tests; the corpus of planted faults only those of the rule. `nice node scripts/mutate.mjs rules|normalise [--one-in N] [--only TEXT] [--survivors]` prints the score;
// --only takes the files whose name holds TEXT. A mutant that runs for 30 s counts as caught.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const root = join(import.meta.dirname, '..');
const TESTS = {
  rules: [
    'tests/rules.test.ts',
    'tests/rules-cases.test.ts',
    'tests/rules-words.test.ts',
    'tests/corpus.test.ts',
  ],
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

/** The text of a module with all its mutants in it, each behind `globalThis.isOn(number)`. */
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
    const changed = isValue(node, parent) ? changesOf(node, original, parent) : [];
    return changed.reduce(
      (rest, change) => {
        const number = mutants.length;
        const line = code.slice(0, node.start).split('\n').length;
        mutants.push({ name, line, from: original(node).slice(0, 60), to: change.slice(0, 60) });
        return `(globalThis.isOn(${number})?(${change}):${rest})`;
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

function changesOf(node, text, parent) {
  // Whether a condition matters at all.
  const isCondition = parent.type === 'IfStatement' && parent.test === node;
  return [...(isCondition ? ['true', 'false'] : []), ...ownChangesOf(node, text)];
}

function ownChangesOf(node, text) {
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
        resolveId: (id, importer) => {
          if (id === 'vitest') return join(root, 'scripts/mutate-runner.mjs');
          if (id.startsWith('virtual:')) return id;
          const once = importer?.endsWith('/tests/corpus.test.ts') && ONCE.find((name) => id.endsWith(name));
          return once ? `virtual:once ${join(importer, '..', id)}` : null;
        },
        load: (id) => {
          if (id === 'virtual:tests')
            return [
              ...TESTS[folder].map((file) => `import ${JSON.stringify(join(root, file))};`),
              "export { tests } from 'vitest';",
            ].join('\n');
          return id.startsWith('virtual:once ') ? loadedOnce(id.slice('virtual:once '.length)) : null;
        },
        transform(code, id) {
          if (!id.startsWith('/')) return code;
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

/** What the corpus needs and no rule changes: the planted files, and what they hold. Made once, not for each mutant. */
const ONCE = ['scripts/plant-faults.mjs', 'src/planfile/check.ts'];

function loadedOnce(file) {
  const name = file.endsWith('check.ts') ? 'checkPlanFile' : 'plant';
  return `import { ${name} as make } from ${JSON.stringify(file)};
const made = (globalThis.made${name} ??= new Map());
export function ${name}(...given) {
  const key = given.map((one) => (one instanceof Uint8Array ? new TextDecoder().decode(one) : one)).join(' ');
  if (!made.has(key)) made.set(key, make(...given));
  return made.get(key);
}`;
}

async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'one-in': { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      survivors: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (!Object.hasOwn(TESTS, folder ?? '')) throw new Error('usage: node scripts/mutate.mjs rules|normalise');
  const cache = join(root, 'node_modules/.cache/mutate');
  await mkdir(cache, { recursive: true });
  const out = join(cache, `${folder}-${process.pid}.mjs`);
  const mutants = await bundle(folder, out);
  const queue = mutants.flatMap(({ name }, number) =>
    number % Number(values['one-in']) === 0 && name.includes(values.only) ? [number] : [],
  );
  const counts = { caught: 0, survived: 0, unreached: 0, hung: 0 };
  const score = () => {
    const run = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const caught = counts.caught + counts.hung;
    const percent = ((100 * caught) / run).toFixed(1);
    return `${folder}: ${caught} of ${run} mutants caught (${percent} %; ${counts.hung} ran too long, ${counts.unreached} are reached by no test), of ${mutants.length} in all\n`;
  };
  // Stopped early, it says how far it came.
  process.on('SIGTERM', () => {
    process.stdout.write(score());
    process.exit(1);
  });
  const tell = (number, outcome) => {
    counts[outcome]++;
    const { name, line, from, to } = mutants[number];
    if (values.survivors && (outcome === 'survived' || outcome === 'unreached'))
      process.stdout.write(`${name}:${line}  ${JSON.stringify(from)} → ${JSON.stringify(to)}  ${outcome}\n`);
  };
  try {
    while (queue.length > 0) {
      const some = queue.slice(0, AT_ONCE);
      const names = some.map((number) => mutants[number].name);
      const done = new Set(await runSome(out, some, names, tell));
      queue.splice(0, queue.length, ...queue.filter((number) => !done.has(number)));
    }
  } finally {
    await rm(out);
  }
  process.stdout.write(score());
}

/** Mutants to a process: modules that are loaded afresh stay in memory. */
const AT_ONCE = 400;

/** Runs mutants in one process until all are done or one hangs. */
function runSome(out, numbers, names, tell) {
  return new Promise((resolve, reject) => {
    const done = [];
    const end = (number, outcome) => {
      done.push(number);
      tell(number, outcome);
    };
    let current;
    const script = `
      import { runMutants } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/mutate-mutants.mjs')).href)};
      await runMutants(${JSON.stringify([pathToFileURL(out).href, numbers, names])});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          if (current !== undefined) end(current, 'hung');
          current = undefined;
          child.kill('SIGKILL');
        },
        current === undefined ? 300_000 : 30_000,
      );
    };
    watch();
    let rest = '';
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const [word, number] = line.split(' ');
        if (word === 'start') current = Number(number);
        else if (word === 'caught' || word === 'survived' || word === 'unreached') {
          end(Number(number), word);
          current = undefined;
        }
        watch();
      }
    });
    child.on('close', () => {
      clearTimeout(timer);
      // A mutant that ends the process is caught.
      if (current !== undefined) end(current, 'caught');
      if (done.length === 0) reject(new Error('the tests cannot be run without a mutant'));
      else resolve(done);
    });
  });
}

await main(process.argv.slice(2));
