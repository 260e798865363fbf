import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/listings.module';
import { HomeSupportController } from './home-support.controller';
import { HomeSupportService } from './home-support.service';

@Module({
  imports: [ListingsModule],
  controllers: [HomeSupportController],
  providers: [HomeSupportService],
  exports: [HomeSupportService],
})
export class HomeSupportModule {}
