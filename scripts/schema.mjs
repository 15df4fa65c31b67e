// Writes schemas/plan.schema.json and src/exporters/shared/order.ts from src/model/plan.ts.
import { join } from 'node:path';
import { load, root, writeWhole } from './bundle.mjs';

const { schema } = await load({ schema: 'src/schema.ts' });
const planSchema = schema.planJsonSchema();
await writeWhole(join(root, 'schemas/plan.schema.json'), `${JSON.stringify(planSchema, null, 2)}\n`);

const shapes = Object.entries(schema.keyOrderOf(planSchema)).map(
  ([shape, keys]) =>
    `  ${quoted(shape)}: {\n${Object.entries(keys)
      .map(([key, inner]) => `    ${quoted(key)}: '${inner}',\n`)
      .join('')}  },\n`,
);
await writeWhole(
  join(root, 'src/exporters/shared/order.ts'),
  `// Generated from src/model/plan.ts by \`npm run schema\`; a test fails when it is stale.

/** For each shape its keys in the order they are written, each with the shape of what it holds (\`*Place\`: free keys that hold places). */
export const keyOrder: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${shapes.join('')}};
`,
);

function quoted(key) {
  return /^[A-Za-z]+$/.test(key) ? key : `'${key}'`;
}
