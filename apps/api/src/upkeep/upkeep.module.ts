import { Module } from '@nestjs/common';
import { UpkeepService } from './upkeep.service';

@Module({ providers: [UpkeepService] })
export class UpkeepModule {}
