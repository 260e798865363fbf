import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupsListener } from './groups-listener';
import { GroupsController } from './groups.controller';
import { GroupsService } from './groups.service';
import { GroupRow } from './group.entity';

@Module({
  imports: [TypeOrmModule.forFeature([GroupRow])],
  controllers: [GroupsController],
  providers: [GroupsListener, GroupsService],
})
export class GroupsModule {}
