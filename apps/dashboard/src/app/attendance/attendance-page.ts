import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { paths, SessionView } from '@presence/contract';
import { countableAudiences, Group, type Id } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationRead } from '../associations/association-read';
import { hasBegun, whenOf } from '../sessions/session-labels';
import { AttendanceForm } from './attendance-form';

/** After a session, on a phone: how many came. */
@Component({
  selector: 'p-attendance-page',
  imports: [AttendanceForm, Empty, MatAnchor, PageHead, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-page.html',
})
export class AttendancePage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  readonly sessionId = input.required<Id>();
  protected readonly title = $localize`:@@attendance.title:Présences`;
  protected readonly associationId = this.current.id;

  protected readonly session = associationRead(
    (association) => paths.session(association, this.sessionId()),
    SessionView,
  );
  protected readonly shown = this.session.shown;
  protected readonly when = computed(() => {
    const session = this.shown();
    return session ? whenOf(session, this.locale) : '';
  });
  protected readonly begun = computed(() => hasBegun(this.shown() ?? { startsAt: '' }));
  protected readonly sessionLink = computed(() => [
    '/',
    this.current.slug(),
    'seances',
    this.sessionId(),
  ]);

  private readonly group = associationRead((association) => {
    const session = this.shown();
    return session && paths.group(association, session.groupId);
  }, Group);
  /** The numbers can be entered before the group is read, or without it: its audiences only add an optional count. */
  protected readonly audiences = computed(() =>
    countableAudiences(this.group.shown()?.audiences ?? []),
  );

  protected async leave(words: string): Promise<void> {
    // Said first: without network the next page may not open.
    this.announcer.say(words);
    await this.router.navigate(['/', this.current.slug(), 'aujourdhui']);
  }
}
