import { Module } from '@nestjs/common';
import { HomeSupportModule } from '../home-support/home-support.module';
import { PeopleModule } from '../people/people.module';
import { HeatwaveController } from './heatwave.controller';
import { HeatwavePreviewService } from './heatwave-preview.service';
import { NeedsController } from './needs.controller';
import { NeedsService } from './needs.service';

@Module({
  imports: [HomeSupportModule, PeopleModule],
  controllers: [NeedsController, HeatwaveController],
  providers: [NeedsService, HeatwavePreviewService],
  exports: [NeedsService],
})
export class NeedsModule {}
