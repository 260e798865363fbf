import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/listings.module';
import { RotasModule } from '../rotas/rotas.module';
import { AssociationController } from './association.controller';
import { AssociationService } from './association.service';
import { BranchesController } from './branches.controller';
import { BranchesService } from './branches.service';
import { OrganisersController } from './organisers.controller';
import { OrganisersService } from './organisers.service';

@Module({
  imports: [ListingsModule, RotasModule],
  controllers: [AssociationController, BranchesController, OrganisersController],
  providers: [AssociationService, BranchesService, OrganisersService],
})
export class AssociationsModule {}
