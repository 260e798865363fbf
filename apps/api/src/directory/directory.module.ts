import { Module } from '@nestjs/common';
import { GeographyModule } from '../geography/geography.module';
import { LimitsModule } from '../limits/limits.module';
import { ListingsModule } from '../listings/listings.module';
import { DirectoryController } from './directory.controller';
import { DirectoryService } from './directory.service';
import { MessagesService } from './messages.service';
import { SearchReadingService } from './reading/search-reading.service';

@Module({
  imports: [GeographyModule, LimitsModule, ListingsModule],
  controllers: [DirectoryController],
  providers: [DirectoryService, MessagesService, SearchReadingService],
  exports: [DirectoryService],
})
export class DirectoryModule {}
