type Policies = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } };

/**
 * The address of the service worker, for `provideServiceWorker`. Under Trusted Types a browser registers no plain
 * string, and this version of Angular hands on what it is given: so it is given a trusted one.
 */
export function workerScript(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const rules = { createScriptURL: () => 'ngsw-worker.js' };
  return trustedTypes?.createPolicy('angular#service-worker', rules).createScriptURL('ngsw-worker.js') ?? 'ngsw-worker.js';
}
