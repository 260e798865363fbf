import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptRow } from './attempt.entity';
import { Attempts } from './attempts';

@Module({
  imports: [TypeOrmModule.forFeature([AttemptRow])],
  providers: [Attempts],
  exports: [Attempts],
})
export class LimitsModule {}
