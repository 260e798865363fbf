import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type CancellationDraft,
  type FacilitationDraft,
  type MoveDraft,
  paths,
  SessionView,
} from '@presence/contract';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

type Known = Pick<SessionView, 'id' | 'version'>;

const answer = (reply: Observable<unknown>): Promise<SessionView> =>
  firstValueFrom(reply.pipe(map((body) => SessionView.parse(body))));

/** What can be done to one session. Each answers the session as it then stands. */
@Injectable({ providedIn: 'root' })
export class SessionsApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  move({ id, version }: Known, draft: MoveDraft): Promise<SessionView> {
    return answer(
      this.http.put(paths.sessionMove(this.current.requireId(), id), draft, ifMatch(version)),
    );
  }

  cancel({ id, version }: Known, draft: CancellationDraft): Promise<SessionView> {
    return answer(
      this.http.put(
        paths.sessionCancellation(this.current.requireId(), id),
        draft,
        ifMatch(version),
      ),
    );
  }

  /** Takes a cancellation back; `parallel` where the group may meet twice at once. */
  restore({ id, version }: Known, parallel = false): Promise<SessionView> {
    return answer(
      this.http.delete(paths.sessionCancellation(this.current.requireId(), id), {
        ...ifMatch(version),
        ...(parallel && { params: { parallel } }),
      }),
    );
  }

  entrust({ id, version }: Known, draft: FacilitationDraft): Promise<SessionView> {
    return answer(
      this.http.put(paths.session(this.current.requireId(), id), draft, ifMatch(version)),
    );
  }
}
