import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module';
import { ListingsModule } from '../listings/listings.module';
import { FeedsController } from './feeds.controller';
import { FeedsService } from './feeds.service';

@Module({
  imports: [DirectoryModule, ListingsModule],
  controllers: [FeedsController],
  providers: [FeedsService],
})
export class FeedsModule {}
