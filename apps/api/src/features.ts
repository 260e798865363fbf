import { AbsencesModule } from './absences/absences.module';
import { AccountsModule } from './accounts/accounts.module';
import { AssociationsModule } from './associations/associations.module';
import { AttendanceModule } from './attendance/attendance.module';
import { AuditModule } from './audit/audit.module';
import { ClosuresModule } from './closures/closures.module';
import { ConcernsModule } from './concerns/concerns.module';
import { ContactsModule } from './contacts/contacts.module';
import { CoverModule } from './cover/cover.module';
import { DirectoryModule } from './directory/directory.module';
import { EventsModule } from './events/events';
import { FacilitationPlansModule } from './facilitation-plans/facilitation-plans.module';
import { FeedsModule } from './feeds/feeds.module';
import { FollowUpModule } from './follow-up/follow-up.module';
import { GeographyModule } from './geography/geography.module';
import { GroupsModule } from './groups/groups.module';
import { HelplinesModule } from './helplines/helplines.module';
import { HomeSupportModule } from './home-support/home-support.module';
import { JobsModule } from './jobs/jobs.module';
import { ListingsModule } from './listings/listings.module';
import { NeedsModule } from './needs/needs.module';
import { NotificationsModule } from './notifications/notifications.module';
import { PeopleModule } from './people/people.module';
import { PersonExportModule } from './person-export/person-export.module';
import { ReferralsModule } from './referrals/referrals.module';
import { RegistrationsModule } from './registrations/registrations.module';
import { RemindersModule } from './reminders/reminders.module';
import { RotasModule } from './rotas/rotas.module';
import { SealingModule } from './sealing/sealing.module';
import { SessionCoverModule } from './session-cover/session-cover.module';
import { SessionsModule } from './sessions/sessions.module';
import { ReportsModule } from './reports/reports.module';
import { StatisticsModule } from './statistics/statistics.module';
import { TodayModule } from './today/today.module';
import { UpkeepModule } from './upkeep/upkeep.module';
import { IdempotencyModule } from './idempotency/idempotency.module';
import { VenuesModule } from './venues/venues.module';
import { VolunteersModule } from './volunteers/volunteers.module';
import { VolunteerTimeModule } from './volunteer-time/volunteer-time.module';

/** The rooms of the house. */
export const features = [
  AuditModule,
  EventsModule,
  IdempotencyModule,
  JobsModule,
  NotificationsModule,
  SealingModule,
  AccountsModule,
  AssociationsModule,
  GeographyModule,
  HelplinesModule,
  VenuesModule,
  AbsencesModule,
  VolunteersModule,
  VolunteerTimeModule,
  GroupsModule,
  SessionsModule,
  AttendanceModule,
  RegistrationsModule,
  SessionCoverModule,
  FacilitationPlansModule,
  RemindersModule,
  RotasModule,
  CoverModule,
  ContactsModule,
  ClosuresModule,
  FollowUpModule,
  ConcernsModule,
  ListingsModule,
  DirectoryModule,
  HomeSupportModule,
  PeopleModule,
  NeedsModule,
  ReferralsModule,
  PersonExportModule,
  FeedsModule,
  StatisticsModule,
  ReportsModule,
  TodayModule,
  UpkeepModule,
];
