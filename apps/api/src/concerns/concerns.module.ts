import { Module } from '@nestjs/common';
import { ConcernReading } from './concern-reading.service';
import { ConcernsController } from './concerns.controller';
import { ConcernsService } from './concerns.service';
import { SafeguardingLetters } from './safeguarding-letters';

@Module({
  controllers: [ConcernsController],
  providers: [ConcernReading, ConcernsService, SafeguardingLetters],
})
export class ConcernsModule {}
