import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CoverModule } from '../cover/cover.module';
import { LimitsModule } from '../limits/limits.module';
import { VolunteersModule } from '../volunteers/volunteers.module';
import { AnswersController } from './answers/answers.controller';
import { AnswersService } from './answers/answers.service';
import { AssignmentsService } from './board/assignments.service';
import { BoardPlan } from './board/board-plan';
import { BoardSheetsService } from './board/board-sheets.service';
import { BoardController } from './board/board.controller';
import { CoverCandidates } from './cover/cover-candidates';
import { ContactCover } from './cover/contact-cover';
import { Departures } from './cover/departures';
import { DeparturesListener } from './cover/departures-listener';
import { Silence } from './cover/silence';
import { VolunteerCalendarController } from './feed/volunteer-calendar.controller';
import { VolunteerFeedController } from './feed/volunteer-feed.controller';
import { VolunteerFeedsService } from './feed/volunteer-feeds.service';
import { FillingController } from './filling/filling.controller';
import { FillingService } from './filling/filling.service';
import { Announcements } from './publication/announcements';
import { DeletedRotas } from './lifecycle/deleted-rotas';
import { DeletionsService } from './lifecycle/deletions.service';
import { WithdrawalsController } from './lifecycle/withdrawals.controller';
import { WithdrawalsUndone } from './lifecycle/withdrawals-undone.service';
import { WithdrawalsService } from './lifecycle/withdrawals.service';
import { PublicationController } from './publication/publication.controller';
import { PublicationService } from './publication/publication.service';
import { VolunteerLetters } from './publication/volunteer-letters';
import { WeekMail } from './publication/week-mail';
import { AbsenceRotasController } from './replan/absence-rotas.controller';
import { AbsencesService } from './replan/absences.service';
import { ReplanController } from './replan/replan.controller';
import { ReplanService } from './replan/replan.service';
import { RotasController } from './rotas.controller';
import { RotasService } from './rotas.service';
import { RunJobs } from './runs/run-jobs';
import { RunsController } from './runs/runs.controller';
import { RunsService } from './runs/runs.service';
import { RotaRunRow } from './rota-run.entity';
import { RotaRow } from './rota.entity';
import { VolunteerFeedRow } from './volunteer-feed.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([RotaRow, RotaRunRow, VolunteerFeedRow]),
    CoverModule,
    LimitsModule,
    VolunteersModule,
  ],
  controllers: [
    RotasController,
    RunsController,
    BoardController,
    ReplanController,
    AbsenceRotasController,
    FillingController,
    PublicationController,
    WithdrawalsController,
    AnswersController,
    VolunteerFeedController,
    VolunteerCalendarController,
  ],
  providers: [
    RotasService,
    RunsService,
    RunJobs,
    BoardPlan,
    BoardSheetsService,
    AssignmentsService,
    ReplanService,
    AbsencesService,
    FillingService,
    PublicationService,
    Announcements,
    DeletedRotas,
    DeletionsService,
    WithdrawalsService,
    WithdrawalsUndone,
    VolunteerLetters,
    WeekMail,
    AnswersService,
    ContactCover,
    CoverCandidates,
    Departures,
    DeparturesListener,
    Silence,
    VolunteerFeedsService,
  ],
  exports: [RotasService],
})
export class RotasModule {}
