import { AccountsModule } from './accounts/accounts.module';
import { AssociationsModule } from './associations/associations.module';
import { AttendanceModule } from './attendance/attendance.module';
import { AuditModule } from './audit/audit.module';
import { ConcernsModule } from './concerns/concerns.module';
import { ContactsModule } from './contacts/contacts.module';
import { DirectoryModule } from './directory/directory.module';
import { FeedsModule } from './feeds/feeds.module';
import { GeographyModule } from './geography/geography.module';
import { GroupsModule } from './groups/groups.module';
import { HelplinesModule } from './helplines/helplines.module';
import { HomeSupportModule } from './home-support/home-support.module';
import { ListingsModule } from './listings/listings.module';
import { NeedsModule } from './needs/needs.module';
import { NotificationsModule } from './notifications/notifications.module';
import { PeopleModule } from './people/people.module';
import { ReferralsModule } from './referrals/referrals.module';
import { RotasModule } from './rotas/rotas.module';
import { SealingModule } from './sealing/sealing.module';
import { SessionsModule } from './sessions/sessions.module';
import { StatisticsModule } from './statistics/statistics.module';
import { TodayModule } from './today/today.module';
import { UpkeepModule } from './upkeep/upkeep.module';
import { IdempotencyModule } from './idempotency/idempotency.module';
import { VenuesModule } from './venues/venues.module';
import { VolunteersModule } from './volunteers/volunteers.module';

/** The rooms of the house. */
export const features = [
  AuditModule,
  IdempotencyModule,
  NotificationsModule,
  SealingModule,
  AccountsModule,
  AssociationsModule,
  GeographyModule,
  HelplinesModule,
  VenuesModule,
  VolunteersModule,
  GroupsModule,
  SessionsModule,
  AttendanceModule,
  RotasModule,
  ContactsModule,
  ConcernsModule,
  ListingsModule,
  DirectoryModule,
  HomeSupportModule,
  PeopleModule,
  NeedsModule,
  ReferralsModule,
  FeedsModule,
  StatisticsModule,
  TodayModule,
  UpkeepModule,
];
