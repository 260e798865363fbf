/** An optional fact stands as empty text in a field and as null in the draft. */
export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);
