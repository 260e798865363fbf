import ts from 'typescript';

/** @typedef {import('@ts-safeql/plugin-utils').PluginResolvedTarget} Target */

/**
 * What is wrong between the columns that a statement yields and the type its code promises.
 * @param {Target} columns
 * @param {ts.Type} promised
 * @param {ts.TypeChecker} checker
 * @param {ts.Node} at
 * @returns {string | undefined}
 */
export function differenceOf(columns, promised, checker, at) {
  if (columns.kind !== 'object') return undefined;
  if (promised.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return undefined;
  const faults = [];
  const yielded = new Map(columns.value);
  for (const property of checker.getPropertiesOfType(promised)) {
    const { name } = property;
    const column = yielded.get(name);
    yielded.delete(name);
    const type = checker.getTypeOfSymbolAtLocation(property, at);
    if (column === undefined) {
      if (!(property.flags & ts.SymbolFlags.Optional)) faults.push(`no column "${name}"`);
      continue;
    }
    const wanted = kindsOf(type, checker);
    const strange = [...kindsOfColumn(column)].filter((kind) => !wanted.has(kind));
    if (strange.length > 0 && !wanted.has('any'))
      faults.push(`"${name}" is ${strange.join(' or ')}, not ${[...wanted].join(' or ')}`);
  }
  for (const name of yielded.keys()) faults.push(`column "${name}" is not in the type`);
  return faults.length > 0 ? faults.join('; ') : undefined;
}

// What PostgreSQL cannot tell before it runs: whether an expression is ever null, and what some functions yield.
const UNTOLD = new Set(['null', 'any', 'unknown', 'anyenum']);

/** @param {Target} column @returns {Set<string>} the kinds it certainly has */
function kindsOfColumn(column) {
  switch (column.kind) {
    case 'union':
      return new Set(column.value.flatMap((part) => [...kindsOfColumn(part)]));
    case 'array':
      return new Set(['array']);
    case 'object':
      return new Set();
    case 'literal':
      return kindsOfColumn(column.base);
    case 'type':
      if (UNTOLD.has(column.value)) return new Set();
      return new Set([/^['"]/.test(column.value) ? 'string' : column.value]);
  }
}

/** @param {ts.Type} type @param {ts.TypeChecker} checker @returns {Set<string>} */
function kindsOf(type, checker) {
  if (type.isUnion()) return new Set(type.types.flatMap((part) => [...kindsOf(part, checker)]));
  const { flags } = type;
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return new Set(['any']);
  if (flags & ts.TypeFlags.StringLike) return new Set(['string']);
  if (flags & ts.TypeFlags.NumberLike) return new Set(['number']);
  if (flags & ts.TypeFlags.BooleanLike) return new Set(['boolean']);
  if (flags & ts.TypeFlags.Null) return new Set(['null']);
  if (flags & ts.TypeFlags.Undefined) return new Set(['null']);
  if (type.isIntersection())
    return new Set(type.types.flatMap((part) => [...kindsOf(part, checker)]));
  if (checker.isArrayType(type) || checker.isTupleType(type)) return new Set(['array']);
  return new Set([type.symbol?.name ?? 'object']);
}
