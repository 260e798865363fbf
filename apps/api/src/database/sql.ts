/** An instant column as ISO text, since rows of plain SQL pass no column transformer. */
export const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A local time column as HH:MM. */
export const hhmm = (column: string): string => `to_char(${column}, 'HH24:MI')`;
