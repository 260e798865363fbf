import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryVersion } from './directory-version';
import { ListingProjection } from './listing-projection';
import { ListingsController } from './listings.controller';
import { ListingsService } from './listings.service';
import { ListingsListener } from './listings-listener';
import { DirectoryVersionRow } from './directory-version.entity';
import { ListingRow } from './listing.entity';
import { PublishedListingRow } from './published-listing.entity';
import { PublishedSlotRow } from './published-slot.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      DirectoryVersionRow,
      ListingRow,
      PublishedListingRow,
      PublishedSlotRow,
    ]),
  ],
  controllers: [ListingsController],
  providers: [DirectoryVersion, ListingProjection, ListingsService, ListingsListener],
  exports: [ListingsService],
})
export class ListingsModule {}
