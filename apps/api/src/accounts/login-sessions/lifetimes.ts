const DAY = 86_400;

/**
 * How long a browser stays signed in (ASVS 5.0 §7.3): 14 days without a request, since many groups meet every other
 * week, and 30 days in all (NIST SP 800-63B-4 §2.1.3). Seconds.
 */
export const LOGIN_SESSION = { idle: 14 * DAY, absolute: 30 * DAY, touchedEvery: 300 } as const;
