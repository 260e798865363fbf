type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
};

const SCRIPT = 'ngsw-worker.js';

/**
 * The address of the service worker, for `provideServiceWorker`. Under Trusted Types a browser registers no plain
 * string, and this version of Angular hands on what it is given: so it is given a trusted one.
 */
export function workerScript(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  try {
    return (
      trustedTypes
        ?.createPolicy('angular#service-worker', { createScriptURL: () => SCRIPT })
        .createScriptURL(SCRIPT) ?? SCRIPT
    );
  } catch {
    // A server whose policy does not name ours gets no worker; the app opens all the same.
    return SCRIPT;
  }
}
