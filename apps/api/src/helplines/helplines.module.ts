import { Module } from '@nestjs/common';
import { HelplinesController } from './helplines.controller';

@Module({ controllers: [HelplinesController] })
export class HelplinesModule {}
