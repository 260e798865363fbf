import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LimitsModule } from '../limits/limits.module';
import { NightlySeats } from './nightly-seats';
import { PublicSeatsController } from './public-seats.controller';
import { PublicSeatsService } from './public-seats.service';
import { RegistrationsController } from './registrations.controller';
import { RegistrationsListener } from './registrations-listener';
import { RegistrationsService } from './registrations.service';
import { SeatCodes } from './seat-codes';
import { SeatLimits } from './seat-limits';
import { SeatRow } from './seat.entity';
import { SessionSeatsRow } from './session-seats.entity';

@Module({
  imports: [TypeOrmModule.forFeature([SeatRow, SessionSeatsRow]), LimitsModule],
  controllers: [PublicSeatsController, RegistrationsController],
  providers: [
    NightlySeats,
    PublicSeatsService,
    RegistrationsListener,
    RegistrationsService,
    SeatCodes,
    SeatLimits,
  ],
})
export class RegistrationsModule {}
