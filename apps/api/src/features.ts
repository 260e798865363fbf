import { AccountsModule } from './accounts/accounts.module';
import { AssociationsModule } from './associations/associations.module';
import { AttendanceModule } from './attendance/attendance.module';
import { DirectoryModule } from './directory/directory.module';
import { FeedsModule } from './feeds/feeds.module';
import { GeographyModule } from './geography/geography.module';
import { GroupsModule } from './groups/groups.module';
import { HelplinesModule } from './helplines/helplines.module';
import { ListingsModule } from './listings/listings.module';
import { NotificationsModule } from './notifications/notifications.module';
import { SealingModule } from './sealing/sealing.module';
import { SessionsModule } from './sessions/sessions.module';
import { StatisticsModule } from './statistics/statistics.module';
import { UpkeepModule } from './upkeep/upkeep.module';
import { VenuesModule } from './venues/venues.module';
import { VolunteersModule } from './volunteers/volunteers.module';

/** The rooms of the house. */
export const features = [
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
  ListingsModule,
  DirectoryModule,
  FeedsModule,
  StatisticsModule,
  UpkeepModule,
];
