/** The path of a page, its `{words}` filled with what was found or given for them. */
export const filledPath = (path: string, found: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (_, word: string) => found[word] ?? '');
