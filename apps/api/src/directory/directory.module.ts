import { Module } from '@nestjs/common';
import { LimitsModule } from '../limits/limits.module';
import { ListingsModule } from '../listings/listings.module';
import { DirectoryController } from './directory.controller';
import { DirectoryService } from './directory.service';
import { MessagesService } from './messages.service';

@Module({
  imports: [LimitsModule, ListingsModule],
  controllers: [DirectoryController],
  providers: [DirectoryService, MessagesService],
  exports: [DirectoryService],
})
export class DirectoryModule {}
