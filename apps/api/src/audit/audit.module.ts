import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditService } from './audit.service';
import { AuditEventRow } from './audit-event.entity';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEventRow])],
  providers: [AuditService],
  exports: [AuditService],
})
export class AuditModule {}
