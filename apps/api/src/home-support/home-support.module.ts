import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HomeSupportController } from './home-support.controller';
import { HomeSupportService } from './home-support.service';
import { HomeSupportSettingsRow } from './home-support-settings.entity';

@Module({
  imports: [TypeOrmModule.forFeature([HomeSupportSettingsRow])],
  controllers: [HomeSupportController],
  providers: [HomeSupportService],
  exports: [HomeSupportService],
})
export class HomeSupportModule {}
