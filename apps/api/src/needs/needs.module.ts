import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomeSupportModule } from '../home-support/home-support.module';
import { ContactsModule } from '../contacts/contacts.module';
import { PeopleModule } from '../people/people.module';
import { HeatwaveController } from './heatwave.controller';
import { HeatwavePreviewService } from './heatwave-preview.service';
import { HolidayChangesService } from './holiday-changes.service';
import { HomeSupportPreviewController } from './home-support-preview.controller';
import { NeedsController } from './needs.controller';
import { NeedsListener } from './needs-listener';
import { NeedsService } from './needs.service';
import { NeedRow } from './need.entity';

@Module({
  imports: [TypeOrmModule.forFeature([NeedRow]), ContactsModule, HomeSupportModule, PeopleModule],
  controllers: [NeedsController, HeatwaveController, HomeSupportPreviewController],
  providers: [NeedsService, HeatwavePreviewService, HolidayChangesService, NeedsListener],
  exports: [NeedsService],
})
export class NeedsModule {}
