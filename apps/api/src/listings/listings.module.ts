import { Module } from '@nestjs/common';
import { ListingProjection } from './listing-projection';
import { ListingsController } from './listings.controller';
import { ListingsService } from './listings.service';

@Module({ controllers: [ListingsController], providers: [ListingProjection, ListingsService], exports: [ListingProjection] })
export class ListingsModule {}
