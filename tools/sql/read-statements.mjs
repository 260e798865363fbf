import { definePlugin } from '@ts-safeql/plugin-utils';
import ts from 'typescript';
import { differenceOf } from './row-type.mjs';

/** Reads the statements tagged `sql` as they will stand when they run, and compares the types of their rows. */
export default definePlugin({
  name: 'presence-statements',
  package: './tools/sql/read-statements.mjs',
  setup: () => ({
    onTarget({ node, context: { checker, parser } }) {
      if (node.tag.type !== 'Identifier' || node.tag.name !== 'sql') return undefined;
      const typed = node.typeArguments?.params[0] ?? promisedByCall(node);
      return {
        typeCheck({ output }) {
          if (!typed) return undefined;
          const at = parser.esTreeNodeToTSNodeMap.get(typed);
          const type = checker.getTypeFromTypeNode(/** @type {ts.TypeNode} */ (at));
          const row = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
          const message = row && differenceOf(output, row, checker, at);
          return message ? { message: `The rows are not as typed: ${message}.` } : undefined;
        },
      };
    },
  }),
});

/** @param {import('@typescript-eslint/utils').TSESTree.TaggedTemplateExpression} node */
function promisedByCall({ parent }) {
  return parent.type === 'CallExpression' ? parent.typeArguments?.params[0] : undefined;
}
