import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/listings.module';
import { UpkeepService } from './upkeep.service';

@Module({ imports: [ListingsModule], providers: [UpkeepService] })
export class UpkeepModule {}
