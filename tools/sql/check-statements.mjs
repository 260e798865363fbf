import safeql from '@ts-safeql/eslint-plugin/config';
import { textsOf } from './texts-of.mjs';

/** @typedef {import('@typescript-eslint/utils').TSESLint.RuleContext<string, unknown[]>} Context */
/** @typedef {import('@typescript-eslint/utils').TSESTree.TaggedTemplateExpression} Tagged */
/** @typedef {import('@typescript-eslint/utils').ParserServicesWithTypeInformation} Services */
/** @typedef {{ meta: object, create: (context: Context) => { TaggedTemplateExpression: (tag: Tagged) => void } }} Rule */

const safeqlPlugin = safeql.configs.connections([]).plugins?.['@ts-safeql'];
const checkSql = /** @type {Rule} */ (/** @type {unknown} */ (safeqlPlugin?.rules?.['check-sql']));

/** SafeQL's rule on statements as they will stand when they run: what is put into a template is read first. */
export default {
  ...checkSql,
  /** @param {Context} context */
  create(context) {
    const services = /** @type {Services} */ (context.sourceCode.parserServices);
    const checker = services.program.getTypeChecker();
    return {
      /** @param {Tagged} tag */
      TaggedTemplateExpression(tag) {
        if (tag.tag.type !== 'Identifier' || tag.tag.name !== 'sql') return;
        const texts = textsOf(services.esTreeNodeToTSNodeMap.get(tag.quasi), checker);
        if (texts === undefined)
          context.report({
            node: tag,
            messageId: 'error',
            data: { error: 'A part of this statement cannot be read before it runs.' },
          });
        for (const text of texts ?? [])
          checkSql.create(reportingAt(context, tag)).TaggedTemplateExpression(holding(tag, text));
      },
    };
  },
};

/**
 * The same template with nothing left to put into it.
 * @param {Tagged} tag
 * @param {string} text
 * @returns {Tagged}
 */
const holding = (tag, text) => {
  const whole = { ...tag.quasi.quasis[0], tail: true, value: { raw: text, cooked: text } };
  return { ...tag, quasi: { ...tag.quasi, expressions: [], quasis: [whole] } };
};

/** SafeQL knows of no trigger: those of the database fill columns that an insert leaves out. */
const FILLED_BY_TRIGGER = /null value in columns? .* violates not-null constraint/;

/**
 * Places in the text that was read are none of the file: what is wrong is told of the whole statement.
 * @param {Context} context
 * @param {Tagged} node
 * @returns {Context}
 */
const reportingAt = (context, node) =>
  Object.create(context, {
    sourceCode: { value: placing(context.sourceCode, node) },
    report: {
      value: (
        /** @type {{ messageId: string, data?: { error?: string } }} */ { messageId, data },
      ) => {
        if (!FILLED_BY_TRIGGER.test(data?.error ?? '')) context.report({ node, messageId, data });
      },
    },
  });

/**
 * @param {Context['sourceCode']} source
 * @param {Tagged} node where every place lies
 */
const placing = (source, node) =>
  new Proxy(source, {
    get(target, name) {
      if (name === 'getLocFromIndex') return () => node.loc.start;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
