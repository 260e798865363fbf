import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GeographyController } from './geography.controller';
import { GeographyService } from './geography.service';
import { CommuneRow } from './commune.entity';
import { FormerCommuneRow } from './former-commune.entity';
import { ReferenceLoadRow } from './reference-load.entity';

@Module({
  imports: [TypeOrmModule.forFeature([CommuneRow, FormerCommuneRow, ReferenceLoadRow])],
  controllers: [GeographyController],
  providers: [GeographyService],
  exports: [GeographyService],
})
export class GeographyModule {}
