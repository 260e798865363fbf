/**
 * Asks until a server says yes.
 * @param {string} url
 * @param {import('./children.mjs').Child} child stops the wait when it ends
 * @param {number} patienceMs
 * @returns {Promise<boolean>} false: it ended, or never answered in time
 */
export async function waitForAnswer(url, child, patienceMs) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && child.running()) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
