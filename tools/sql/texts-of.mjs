import ts from 'typescript';
import { exportedValue } from './exported-value.mjs';

/** @typedef {Map<ts.Symbol, string[]>} Passed what the parameters of a fragment's function stand for */

/** Alternatives of one statement that are read at most. */
const MOST = 64;

/**
 * The texts that an expression can yield, read from the source: literals, constants, templates, functions of one
 * expression, both sides of a condition, the members of a type of literals; an exported constant that is made by more
 * than these is read by running its module.
 * @param {ts.Node} node
 * @param {ts.TypeChecker} checker
 * @param {Passed} [passed]
 * @returns {string[] | undefined} undefined when they cannot be known before it runs
 */
export function textsOf(node, checker, passed = new Map()) {
  const read = (/** @type {ts.Node} */ part) => textsOf(part, checker, passed);
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
  if (ts.isTaggedTemplateExpression(node)) return read(node.template);
  if (ts.isTemplateExpression(node))
    return product([
      [node.head.text],
      ...node.templateSpans.flatMap(({ expression, literal }) => [
        read(expression),
        [literal.text],
      ]),
    ]);
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  )
    return read(node.expression);
  if (ts.isConditionalExpression(node)) return either(read(node.whenTrue), read(node.whenFalse));
  if (ts.isBinaryExpression(node)) return ofBinary(node, read);
  if (ts.isCallExpression(node)) return ofCall(node, checker, passed);
  if (ts.isIdentifier(node)) return ofName(node, checker, passed) ?? ofType(node, checker);
  return ofType(node, checker);
}

/** @param {ts.BinaryExpression} node @param {(part: ts.Node) => string[] | undefined} read */
function ofBinary({ left, operatorToken, right }, read) {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return product([read(left), read(right)]);
    // A text that is empty is false.
    case ts.SyntaxKind.AmpersandAmpersandToken: {
      const first = read(left);
      const second = read(right);
      return first?.includes('') ? either([''], second) : second;
    }
    // What is put together from a list that is known only then is left out; what stands for none of it is read.
    case ts.SyntaxKind.BarBarToken:
      return read(left) ?? read(right);
    default:
      return undefined;
  }
}

/** @param {string[] | undefined} one @param {string[] | undefined} other */
const either = (one, other) => one && other && [...new Set([...one, ...other])];

/** @param {(string[] | undefined)[]} parts */
function product(parts) {
  let texts = [''];
  for (const part of parts) {
    if (part === undefined) return undefined;
    texts = texts.flatMap((text) => part.map((more) => text + more)).slice(0, MOST);
  }
  return texts;
}

/** @param {ts.Node} node @param {ts.TypeChecker} checker */
function ofType(node, checker) {
  const type = checker.getTypeAtLocation(node);
  const members = type.isUnion() ? type.types : [type];
  const texts = members.map((member) =>
    member.isStringLiteral() || member.isNumberLiteral() ? String(member.value) : undefined,
  );
  return texts.includes(undefined) ? undefined : /** @type {string[]} */ (texts);
}

/** @param {ts.Identifier} name @param {ts.TypeChecker} checker @param {Passed} passed */
function ofName(name, checker, passed) {
  const symbol = origin(checker.getSymbolAtLocation(name), checker);
  if (!symbol) return undefined;
  const given = passed.get(symbol);
  if (given) return given;
  const declaration = symbol.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer)
    return undefined;
  if (!(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) return undefined;
  return textsOf(declaration.initializer, checker, passed) ?? exportedTexts(declaration);
}

/** @param {ts.VariableDeclaration} declaration */
function exportedTexts(declaration) {
  if (!(ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export)) return undefined;
  const value = exportedValue(declaration.getSourceFile().fileName, declaration.name.getText());
  return typeof value === 'string' ? [value] : undefined;
}

/** @param {ts.Symbol | undefined} symbol @param {ts.TypeChecker} checker */
const origin = (symbol, checker) =>
  symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** @param {ts.CallExpression} call @param {ts.TypeChecker} checker @param {Passed} passed */
function ofCall(call, checker, passed) {
  const declaration = origin(
    checker.getSymbolAtLocation(call.expression),
    checker,
  )?.valueDeclaration;
  const called =
    declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  if (!called || !(ts.isArrowFunction(called) || ts.isFunctionDeclaration(called)))
    return undefined;
  /** @type {Passed} */
  const own = new Map(passed);
  for (const [index, parameter] of called.parameters.entries()) {
    const value = call.arguments[index] ?? parameter.initializer;
    const texts = value && textsOf(value, checker, passed);
    const name = checker.getSymbolAtLocation(parameter.name);
    if (name && texts) own.set(name, texts);
  }
  const result = resultOf(called);
  return result && textsOf(result, checker, own);
}

/** @param {ts.ArrowFunction | ts.FunctionDeclaration} called */
function resultOf({ body }) {
  if (!body || !ts.isBlock(body)) return body;
  const [only, ...others] = body.statements;
  return only && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}
