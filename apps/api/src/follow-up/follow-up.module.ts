import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RotasModule } from '../rotas/rotas.module';
import { SessionsModule } from '../sessions/sessions.module';
import { ContactLetters } from './contact-letters';
import { ContactsUpkeep } from './contacts-upkeep.service';
import { FollowUpController } from './follow-up.controller';
import { FollowUpListener } from './follow-up-listener';
import { FollowUpService } from './follow-up.service';
import { FurtherTries } from './further-tries';
import { LateVisits } from './late-visits.service';
import { MyWeekController } from './my-week.controller';
import { MyWeekService } from './my-week.service';
import { OutcomeRow } from './outcome.entity';
import { OutcomesService } from './outcomes.service';
import { PaperWeekController } from './paper-week.controller';
import { PaperWeekService } from './paper-week.service';
import { VisitCheckRow } from './visit-check.entity';
import { VisitChecksService } from './visit-checks.service';

/** Published contacts as volunteers have them and coordinators follow them: what came of each, and what follows from it. */
@Module({
  imports: [TypeOrmModule.forFeature([OutcomeRow, VisitCheckRow]), RotasModule, SessionsModule],
  controllers: [FollowUpController, MyWeekController, PaperWeekController],
  providers: [
    ContactLetters,
    ContactsUpkeep,
    FollowUpListener,
    FollowUpService,
    FurtherTries,
    LateVisits,
    MyWeekService,
    OutcomesService,
    PaperWeekService,
    VisitChecksService,
  ],
})
export class FollowUpModule {}
