import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataKeys } from './data-keys';
import { NameMarks } from './name-marks.service';
import { Sealing } from './sealing';
import { DataKeyRow } from './data-key.entity';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([DataKeyRow])],
  providers: [DataKeys, Sealing, NameMarks],
  exports: [DataKeys, Sealing, NameMarks],
})
export class SealingModule {}
