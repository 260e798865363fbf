/** The options of a write that holds only if the row is still at this version; otherwise the API answers 412. */
export const ifMatch = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
