import type { CommuneChoice, Problem } from '@presence/contract';

/** What became of something sent: taken, or why not, field by field. */
export type SendOutcome = { sent: true } | Refusal;
export type Refusal = {
  sent: false;
  code: string;
  fields: Readonly<Record<string, string>>;
  /** The communes that may be meant, where it has to be asked which. */
  choices?: readonly CommuneChoice[];
};

/** A problem of the API as the forms of the directory show it. */
export function refusalOf({ code, issues = [], details }: Partial<Problem>): Refusal {
  const choices = details?.['choices'];
  return {
    sent: false,
    code: code ?? 'UNAVAILABLE',
    fields: Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message])),
    ...(Array.isArray(choices) && { choices: choices as CommuneChoice[] }),
  };
}

/** Hands a draft to the API, without any cookie. */
export async function post(path: string, draft: object): Promise<SendOutcome> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
      credentials: 'omit',
    });
    if (response.ok) return { sent: true };
    return refusalOf((await response.json()) as Partial<Problem>);
  } catch {
    // No network, or an answer that is not ours: what was written is still in the form.
    return { sent: false, code: 'UNAVAILABLE', fields: {} };
  }
}
