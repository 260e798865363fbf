import { Module } from '@nestjs/common';
import { DirectoryVersion } from './directory-version';
import { ListingProjection } from './listing-projection';
import { ListingsController } from './listings.controller';
import { ListingsService } from './listings.service';

@Module({
  controllers: [ListingsController],
  providers: [DirectoryVersion, ListingProjection, ListingsService],
  exports: [DirectoryVersion, ListingProjection],
})
export class ListingsModule {}
