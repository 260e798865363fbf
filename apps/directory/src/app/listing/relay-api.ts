import { Injectable } from '@angular/core';
import { type MessageDraft, paths } from '@presence/contract';
import { post, type SendOutcome } from '../page/post';

/** Hands a message to the API, which forwards it to the group's private address. */
@Injectable({ providedIn: 'root' })
export class RelayApi {
  send(slug: string, draft: MessageDraft): Promise<SendOutcome> {
    return post(paths.directoryMessages(slug), draft);
  }
}
