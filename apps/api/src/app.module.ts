import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { AuditInterceptor } from './audit/audit.interceptor';
import { AuditService } from './audit/audit.service';
import { DatabaseModule } from './database/database.module';
import { HealthController } from './health.controller';
import { AccessGuard } from './http/access.guard';
import { ProblemFilter } from './http/problem.filter';
import { TenantInterceptor } from './http/tenant.interceptor';
import { validationPipe } from './http/validation.pipe';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor';
import { features } from './features';
import type { Settings } from './settings/settings';
import { SettingsModule } from './settings/settings.module';

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [SettingsModule.with(settings), DatabaseModule, ...features],
      controllers: [HealthController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
        },
        { provide: APP_INTERCEPTOR, useClass: TenantInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        AuditService,
        { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
      ],
    };
  }
}
