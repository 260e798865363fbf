import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { VenuesController } from './venues.controller';
import { VenuesService } from './venues.service';
import { VenueRow } from './venue.entity';

@Module({
  imports: [TypeOrmModule.forFeature([VenueRow])],
  controllers: [VenuesController],
  providers: [VenuesService],
})
export class VenuesModule {}
