import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type MessageDraft, type Problem, paths } from '@presence/contract';
import { firstValueFrom } from 'rxjs';

/** What became of a message: sent, or why not, field by field. */
export type Relayed = { sent: true } | { sent: false; code: string; fields: Readonly<Record<string, string>> };

/** Hands a message to the API, which forwards it to the group's private address. */
@Injectable({ providedIn: 'root' })
export class RelayApi {
  private readonly http = inject(HttpClient);

  async send(slug: string, draft: MessageDraft): Promise<Relayed> {
    try {
      await firstValueFrom(this.http.post(paths.directoryMessages(slug), draft));
      return { sent: true };
    } catch (cause) {
      const problem: Partial<Problem> | null = cause instanceof HttpErrorResponse ? cause.error : null;
      const fields = Object.fromEntries((problem?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]));
      return { sent: false, code: problem?.code ?? 'UNAVAILABLE', fields };
    }
  }
}
