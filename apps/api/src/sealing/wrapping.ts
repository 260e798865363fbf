import type { Id } from '@presence/domain';
import { derivedKey } from '../settings/derived-key';
import { openText, sealText } from './envelope';

/** The columns of `data_key` that hold a key, each sealed for its own place. */
export type WrappedColumn = 'wrapped' | 'marks_wrapped';

/** The key, derived from the product's secret, under which the keys of all associations are kept. */
export const wrappingKey = (secret: string): Buffer => derivedKey(secret, 'data-keys');

/** The key of the marks of names from before each data key had one of its own. */
export const derivedMarksKey = (secret: string, associationId: Id): Buffer =>
  derivedKey(secret, `name-marks:${associationId}`);

const context = (associationId: Id, column: WrappedColumn, number: number) =>
  `${associationId}/data_key/${column}/${number}`;

/** A key as `data_key` keeps it. */
export const wrapKey = (
  wrapping: Buffer,
  associationId: Id,
  column: WrappedColumn,
  number: number,
  key: Buffer,
): Buffer =>
  sealText(wrapping, number, context(associationId, column, number), key.toString('base64'));

/** Gives back what `wrapKey` closed; throws when secret, place or a single bit differs. */
export const unwrapKey = (
  wrapping: Buffer,
  associationId: Id,
  column: WrappedColumn,
  number: number,
  wrapped: Buffer,
): Buffer =>
  Buffer.from(openText(wrapping, context(associationId, column, number), wrapped), 'base64');
