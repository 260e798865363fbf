/** The date (YYYY-MM-DD) on which an association lives: that of Paris. */
export const today = (now: Date = new Date()): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
