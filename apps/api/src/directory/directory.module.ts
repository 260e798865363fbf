import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module';
import { ListingsModule } from '../listings/listings.module';
import { DirectoryController } from './directory.controller';
import { DirectoryService } from './directory.service';
import { MessagesService } from './messages.service';

@Module({
  imports: [AccountsModule, ListingsModule],
  controllers: [DirectoryController],
  providers: [DirectoryService, MessagesService],
  exports: [DirectoryService],
})
export class DirectoryModule {}
