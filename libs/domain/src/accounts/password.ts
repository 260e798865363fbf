import * as z from 'zod';

/** A password on entry: 12 to 128 characters, any of them (ASVS 5.0 §6.2). Never trimmed. */
export const Password = z
  .string({ error: 'REQUIRED' })
  .min(12, { error: 'PASSWORD_TOO_SHORT' })
  .max(128, { error: 'PASSWORD_TOO_LONG' });
