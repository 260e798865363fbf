export function isFree(port: number, host?: string): Promise<boolean>;

/** The first free port of the loopback from `preferred` on. */
export function freePort(preferred: number, taken?: number[]): Promise<number>;
