import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/listings.module';
import { VenuesController } from './venues.controller';
import { VenuesService } from './venues.service';

@Module({ imports: [ListingsModule], controllers: [VenuesController], providers: [VenuesService] })
export class VenuesModule {}
