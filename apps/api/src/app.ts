import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json } from 'express';
import { loginSessions } from './accounts/login-sessions/login-sessions';
import { AppModule } from './app.module';
import { mountApiDocs } from './http/api-docs';
import { sameOriginWrites } from './http/origin.middleware';
import { securityHeaders } from './http/security-headers';
import type { Settings } from './settings/settings';

/** The application as main and the tests both make it, not yet listening. */
export async function createApp(settings: Settings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    abortOnError: false,
    logger: settings.LOG_LEVEL === 'silent' ? false : ['fatal', 'error', 'warn'],
  });
  app.disable('x-powered-by');
  app.set('trust proxy', settings.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.use('/api', securityHeaders(), sameOriginWrites(settings.PUBLIC_URL), json({ limit: '256kb', strict: true }));
  loginSessions(app, settings);
  app.setGlobalPrefix('api', { exclude: ['feeds/{*path}'] });
  mountApiDocs(app);
  app.enableShutdownHooks();
  return app;
}
