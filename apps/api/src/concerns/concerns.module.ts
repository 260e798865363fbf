import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConcernReading } from './concern-reading.service';
import { ConcernsController } from './concerns.controller';
import { ConcernsListener } from './concerns-listener';
import { ConcernsService } from './concerns.service';
import { SafeguardingLetters } from './safeguarding-letters';
import { ConcernEntryRow } from './concern-entry.entity';
import { ConcernRow } from './concern.entity';

@Module({
  imports: [TypeOrmModule.forFeature([ConcernEntryRow, ConcernRow])],
  controllers: [ConcernsController],
  providers: [ConcernReading, ConcernsListener, ConcernsService, SafeguardingLetters],
})
export class ConcernsModule {}
