import { Injectable } from '@angular/core';
import { type MessageDraft, type Problem, paths } from '@presence/contract';

/** What became of a message: sent, or why not, field by field. */
export type Relayed = { sent: true } | { sent: false; code: string; fields: Readonly<Record<string, string>> };

/** Hands a message to the API, which forwards it to the group's private address. */
@Injectable({ providedIn: 'root' })
export class RelayApi {
  async send(slug: string, draft: MessageDraft): Promise<Relayed> {
    try {
      const response = await fetch(paths.directoryMessages(slug), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(draft),
        credentials: 'omit',
      });
      if (response.ok) return { sent: true };
      const problem: Partial<Problem> = await response.json();
      const fields = Object.fromEntries((problem.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]));
      return { sent: false, code: problem.code ?? 'UNAVAILABLE', fields };
    } catch {
      // No network, or an answer that is not ours: the message is still in the form.
      return { sent: false, code: 'UNAVAILABLE', fields: {} };
    }
  }
}
