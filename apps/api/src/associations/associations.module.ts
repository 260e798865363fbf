import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssociationController } from './association.controller';
import { AssociationsListener } from './associations-listener';
import { AssociationsService } from './associations.service';
import { BranchesController } from './branches.controller';
import { BranchesService } from './branches.service';
import { OrganisersController } from './organisers.controller';
import { OrganisersService } from './organisers.service';
import { AssociationRow } from './association.entity';
import { BranchRow } from './branch.entity';
import { OrganiserRow } from './organiser.entity';

@Module({
  imports: [TypeOrmModule.forFeature([AssociationRow, BranchRow, OrganiserRow])],
  controllers: [AssociationController, BranchesController, OrganisersController],
  providers: [AssociationsListener, AssociationsService, BranchesService, OrganisersService],
})
export class AssociationsModule {}
