import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { paths, SessionView } from '@presence/contract';
import {
  FORMAT_LABELS,
  Group,
  holidayNameOn,
  holidayOn,
  type Id,
  isUncertain,
  schoolHolidayOn,
} from '@presence/domain';
import { AttendanceCorrections } from './attendance-corrections';
import { AttendanceSummary } from './attendance-summary';
import { CurrentAssociation } from '../associations/current-association';
import { formatStanding, missingOn } from '../groups/facilitation-labels';
import { MissingMark } from '../groups/missing-mark';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationRead } from '../associations/association-read';
import { LastNumbers } from './last-numbers';
import { SessionCover } from './cover/session-cover';
import { SessionRegistrationCard } from './registration/session-registration';
import { FacilitationReply } from './leading/facilitation-reply';
import { SessionChanges } from './session-changes';
import {
  formatDay,
  hasBegun,
  formatHours,
  isMovable,
  movedFrom,
  formatPlace,
} from './session-labels';
import { UndecidedSessions } from './undecided-sessions';

/** One session: when, where, who leads it, how many came; and what can still be changed. */
@Component({
  selector: 'p-session-page',
  imports: [
    AttendanceCorrections,
    AttendanceSummary,
    LastNumbers,
    FacilitationReply,
    MatAnchor,
    MatButton,
    MatIcon,
    MissingMark,
    PageHead,
    ReadState,
    RouterLink,
    SessionCover,
    SessionRegistrationCard,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './session-page.html',
  styleUrl: './session-page.scss',
})
export class SessionPage {
  private readonly current = inject(CurrentAssociation);
  private readonly changes = inject(SessionChanges);
  private readonly undecided = inject(UndecidedSessions);
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;

  readonly sessionId = input.required<Id>();

  protected readonly session = associationRead(
    (association) => paths.session(association, this.sessionId()),
    SessionView,
  );
  protected readonly shown = this.session.shown;

  private readonly group = associationRead((association) => {
    const session = this.shown();
    return session && paths.group(association, session.groupId);
  }, Group);

  protected readonly facts = computed(() => {
    const session = this.shown();
    if (!session) return undefined;
    const group = this.group.shown();
    const { inseeCode } = session;
    const holiday = holidayOn(session.date, inseeCode);
    const vacation = schoolHolidayOn(session.date, inseeCode);
    return {
      day: formatDay(session.date, this.locale, session.timeZone),
      hours: formatHours(session, this.locale),
      place:
        session.venueName === null && group
          ? FORMAT_LABELS[group.format][this.locale]
          : formatPlace(session),
      holiday: holiday?.name[this.locale],
      vacation: vacation === 'UNKNOWN' ? undefined : vacation?.name[this.locale],
      uncertain: isUncertain(session),
      offWork: holidayNameOn(session.date, inseeCode)?.[this.locale],
      movedFrom: movedFrom(session, this.locale),
      begun: hasBegun(session),
      movable: isMovable(session),
      missing: missingOn(session),
      ended: Date.parse(session.endsAt) <= Date.now(),
    };
  });
  protected readonly formatStanding = formatStanding;
  /** What whoever reads it is asked to do here, while it can be replied to. */
  protected readonly asked = computed(() => {
    const session = this.shown();
    const own = session?.facilitators.find(({ id }) => id === this.current.organiserId());
    if (!session || own?.state !== 'ASKED' || !isMovable(session)) return undefined;
    return own.role === 'LEAD'
      ? $localize`:@@facilitation.askedToLead:Vous la mèneriez. Votre place vous est gardée en attendant.`
      : $localize`:@@facilitation.askedToHelp:Vous la co-animeriez. Votre place vous est gardée en attendant.`;
  });
  protected readonly mayChange = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );

  protected move(session: SessionView): Promise<void> {
    return this.changes.move({ session }, this.readAgain);
  }

  protected cancel(session: SessionView): Promise<void> {
    return this.changes.cancel(session, this.readAgain);
  }

  protected async confirm(session: SessionView): Promise<void> {
    await this.undecided.confirm(session);
    this.readAgain();
  }

  protected async decline(session: SessionView): Promise<void> {
    await this.undecided.decline(session, session.inseeCode);
    this.readAgain();
  }

  protected restore(session: SessionView): Promise<void> {
    return this.changes.restore(session, this.readAgain);
  }

  protected entrust(session: SessionView): Promise<void> {
    return this.changes.entrust(session, this.readAgain);
  }

  protected readonly readAgain = (): void => {
    this.session.reload();
  };
}
