declare const rows: unique symbol;

/** The text of a statement, and what its rows hold; `npm test` compares both with the migrated database. */
export type Statement<Row> = string & { readonly [rows]: Row };

/**
 * A statement in SQL: parameters stand as `$1`, `$2` …, and what is put into it is text of ours alone, readable without
 * running anything (constants, and functions of one template).
 */
export const sql = <Row = unknown>(
  parts: TemplateStringsArray,
  ...fragments: readonly (string | number)[]
): Statement<Row> => String.raw({ raw: parts }, ...fragments) as Statement<Row>;

/**
 * A statement put together while running, from a table of tables; nothing compares it with the database but the specs of
 * whoever uses it.
 */
export const assembled = <Row = unknown>(text: string): Statement<Row> => text as Statement<Row>;

/** An instant column as ISO text, since rows of plain SQL pass no column transformer. */
export const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A local time column as HH:MM. */
export const hhmm = (column: string): string => `to_char(${column}, 'HH24:MI')`;
