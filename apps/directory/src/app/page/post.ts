import type { Problem } from '@presence/contract';

/** What became of something sent: taken, or why not, field by field. */
export type Sent =
  { sent: true } | { sent: false; code: string; fields: Readonly<Record<string, string>> };

/** Hands a draft to the API, without any cookie. */
export async function post(path: string, draft: object): Promise<Sent> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
      credentials: 'omit',
    });
    if (response.ok) return { sent: true };
    const problem: Partial<Problem> = await response.json();
    const fields = Object.fromEntries(
      (problem.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]),
    );
    return { sent: false, code: problem.code ?? 'UNAVAILABLE', fields };
  } catch {
    // No network, or an answer that is not ours: what was written is still in the form.
    return { sent: false, code: 'UNAVAILABLE', fields: {} };
  }
}
