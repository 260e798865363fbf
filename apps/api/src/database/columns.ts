import type { ColumnOptions } from 'typeorm';

/** timestamptz, read and written as an ISO instant. */
export const instant = (options: ColumnOptions = {}): ColumnOptions => ({
  type: 'timestamptz',
  transformer: {
    from: (value: Date | string | null) => (value === null ? null : new Date(value).toISOString()),
    to: (value: string | null | undefined) => value,
  },
  ...options,
});

/** time without zone, read and written as HH:MM. */
export const localTime = (options: ColumnOptions = {}): ColumnOptions => ({
  type: 'time',
  transformer: {
    from: (value: string | null) => value?.slice(0, 5) ?? null,
    to: (value: string | null | undefined) => value,
  },
  ...options,
});

/** date, read and written as YYYY-MM-DD (pg is told to leave dates alone). */
export const localDate = (options: ColumnOptions = {}): ColumnOptions => ({
  type: 'date',
  ...options,
});
