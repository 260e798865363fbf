import * as z from 'zod';

// Line feeds and tabs are text; every other C0 or C1 control character is refused (NUL also breaks PostgreSQL).
// eslint's no-control-regex asks for escapes built from code points.
const CONTROL = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11)}-${String.fromCharCode(31)}${String.fromCharCode(127)}-${String.fromCharCode(159)}]`,
);

/** One line of text, trimmed, `min` to `max` characters, without control characters. */
export const line = (max: number, min = 1) =>
  z
    .string({ error: 'REQUIRED' })
    .trim()
    .min(min, { error: min === 1 ? 'REQUIRED' : 'TEXT_TOO_SHORT' })
    .max(max, { error: 'TEXT_TOO_LONG' })
    .refine((text) => !CONTROL.test(text) && !/[\n\t]/.test(text), { error: 'TEXT_INVALID' });

/** Several lines of plain text, trimmed, at most `max` characters; may be empty. Never markup. */
export const paragraph = (max: number) =>
  z
    .string({ error: 'REQUIRED' })
    .trim()
    .max(max, { error: 'TEXT_TOO_LONG' })
    .overwrite((text) => text.replace(/\r\n?/g, '\n'))
    .refine((text) => !CONTROL.test(text), { error: 'TEXT_INVALID' });

/** An e-mail address, lower case, at most 254 octets (RFC 5321 §4.5.3.1.3). */
export const Email = z
  .string({ error: 'REQUIRED' })
  .trim()
  .toLowerCase()
  .max(254, { error: 'TEXT_TOO_LONG' })
  .pipe(z.email({ error: 'EMAIL_INVALID' }));

/** An https link; nothing else may be stored as a link. */
export const HttpsUrl = z
  .string({ error: 'REQUIRED' })
  .trim()
  .max(500, { error: 'TEXT_TOO_LONG' })
  .pipe(z.url({ protocol: /^https$/, error: 'URL_INVALID' }));

/** Lower-case words joined by hyphens, as they stand in a public address. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'SLUG_INVALID' })
  .max(80);
