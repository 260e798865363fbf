import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/listings.module';
import { GroupsController } from './groups.controller';
import { GroupsService } from './groups.service';

@Module({ imports: [ListingsModule], controllers: [GroupsController], providers: [GroupsService] })
export class GroupsModule {}
