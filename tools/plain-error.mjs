/** An error whose message is one sentence for the person at the keyboard: shown alone, never with a stack. */
export class PlainError extends Error {}

/**
 * What to print for anything that was thrown.
 * @param {unknown} error
 * @returns {string} one line
 */
export function sentenceOf(error) {
  if (error instanceof PlainError) return error.message;
  const failure = /** @type {NodeJS.ErrnoException} */ (error);
  if (failure?.code === 'ENOSPC') return 'The disk is full: free some room, then run this again.';
  if (failure?.code === 'EACCES' || failure?.code === 'EPERM')
    return `No permission on ${failure.path ?? 'a file'}: run this as the user who owns the folder.`;
  return `Something unexpected stopped the work: ${String(failure?.message ?? error).split('\n')[0]}`;
}
