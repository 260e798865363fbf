import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LimitsModule } from '../limits/limits.module';
import { CoverAnswersController } from './answers/cover-answers.controller';
import { CoverAnswers } from './answers/cover-answers.service';
import { CoverAskRow } from './cover-ask.entity';
import { CoverMail } from './cover-mail';
import { CoverRequestRow } from './cover-request.entity';
import { CoverSubjects } from './cover-subjects';
import { CoverWaves } from './cover-waves';
import { CoverWidening } from './cover-widening';
import { CoverController } from './cover.controller';
import { CoverService } from './cover.service';

@Module({
  imports: [TypeOrmModule.forFeature([CoverAskRow, CoverRequestRow]), LimitsModule],
  controllers: [CoverAnswersController, CoverController],
  providers: [CoverAnswers, CoverMail, CoverService, CoverSubjects, CoverWaves, CoverWidening],
  exports: [CoverService, CoverSubjects],
})
export class CoverModule {}
