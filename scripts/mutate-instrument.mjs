// Puts every mutant of a module into it, each behind a switch.
import { parseAst } from 'rolldown/parseAst';

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

/** The text of a module with all its mutants in it, each behind `globalThis.isOn(number)`; what each changes goes to `mutants`. */
export function instrument(code, name, mutants) {
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
  if (parent.type === 'MemberExpression' && isOptional(node)) return false;
  return !/^(?:TemplateLiteral|TaggedTemplate|Import|Export|TSEnum|ExpressionStatement)/.test(parent.type);
}

/** In `a?.b.c`, `a?.b` is no value of its own. */
function isOptional(node) {
  return (
    node.optional ||
    (node.type === 'CallExpression' && isOptional(node.callee)) ||
    (node.type === 'MemberExpression' && isOptional(node.object))
  );
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
