import path from 'node:path';
import { ownersIn, writtenIn } from './owners.mjs';
import { textsOf } from './texts-of.mjs';

/** What makes the tables, and what stores made-up rows: they write them all. */
const EVERYWHERE = new Set(['database', 'seed', 'testing', 'bench']);

/** @type {Map<string, Map<string, string>>} */
const known = new Map();

/** @param {string} source */
function ownersOnce(source) {
  const owners = known.get(source) ?? ownersIn(source);
  known.set(source, owners);
  return owners;
}

/**
 * A table is written by the feature in whose folder its entity stands. Statements are read as they will stand when they
 * run; any other text is read as it stands.
 * @type {import('@typescript-eslint/utils').TSESLint.RuleModule<'foreign'>}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      foreign:
        '{{table}} is written in {{owner}} alone: announce what happened (events), or call its public service.',
    },
  },
  defaultOptions: [],
  create(context) {
    const [, source, folder] =
      /^(.*\/apps\/api\/src)\/(?:([^/]+)\/)?/.exec(context.filename.split(path.sep).join('/')) ??
      [];
    if (source === undefined || EVERYWHERE.has(folder ?? '')) return {};
    const owners = ownersOnce(source);
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices ?? {};

    /** @param {import('@typescript-eslint/utils').TSESTree.Node} node @param {readonly string[]} texts */
    const read = (node, texts) => {
      for (const table of new Set(texts.flatMap(writtenIn))) {
        const owner = owners.get(table);
        if (owner !== undefined && owner !== folder)
          context.report({ node, messageId: 'foreign', data: { table, owner } });
      }
    };
    return {
      TemplateLiteral(node) {
        const whole =
          program && nodes && node.parent.type === 'TaggedTemplateExpression'
            ? textsOf(nodes.get(node), program.getTypeChecker())
            : undefined;
        read(node, whole ?? [node.quasis.map(({ value }) => value.cooked).join('?')]);
      },
      Literal(node) {
        if (typeof node.value === 'string') read(node, [node.value]);
      },
    };
  },
};
