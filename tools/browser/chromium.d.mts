/** What Chromium is started with: no call home, and no host but this machine. */
export const chromiumFlags: string[];

/** The Chromium of this machine: CHROMIUM_PATH, else the system's, else Playwright's own. */
export function findChromium(): string | undefined;

/** A Chromium, fetched when this machine has none. */
export function ensureChromium(say?: (line: string) => void): Promise<string>;
