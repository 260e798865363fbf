import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PastSession } from '@presence/contract';
import { CurrentAssociation } from '../../associations/current-association';
import { injectLocale } from '../../page/locale';
import { whenOf } from '../../sessions/session-labels';
import { formatDetail, RECORD_LABELS } from './past-labels';

/** Past sessions, each with what is known of it; where numbers are missing, they are entered in one tap. */
@Component({
  selector: 'p-past-list',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './past-list.html',
  styleUrl: './past-list.scss',
})
export class PastList {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();

  readonly sessions = input.required<readonly PastSession[]>();
  /** Whether each line says of which group it is; else it says when alone. */
  readonly named = input(false);

  protected readonly lines = computed(() =>
    this.sessions().map((session) => {
      const page = ['/', this.current.slug(), 'seances', session.id];
      const missing = session.record === 'NOT_ENTERED';
      return {
        session,
        missing,
        link: missing ? [...page, 'presences'] : page,
        when: whenOf(session, this.locale),
        record: RECORD_LABELS[session.record],
        detail: formatDetail(session, this.locale),
      };
    }),
  );
}
