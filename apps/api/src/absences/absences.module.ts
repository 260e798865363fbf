import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbsenceMail } from './absence-mail';
import { AbsencesController } from './absences.controller';
import { AbsencesService } from './absences.service';
import { OrganiserAbsencesController } from './organiser-absences.controller';
import { UnavailabilityRow } from './unavailability.entity';

@Module({
  imports: [TypeOrmModule.forFeature([UnavailabilityRow])],
  controllers: [AbsencesController, OrganiserAbsencesController],
  providers: [AbsenceMail, AbsencesService],
  exports: [AbsencesService],
})
export class AbsencesModule {}
