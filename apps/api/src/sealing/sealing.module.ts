import { Global, Module } from '@nestjs/common';
import { DataKeys } from './data-keys';
import { NameMarks } from './name-marks.service';
import { Sealing } from './sealing';

@Global()
@Module({ providers: [DataKeys, Sealing, NameMarks], exports: [DataKeys, Sealing, NameMarks] })
export class SealingModule {}
