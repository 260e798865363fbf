import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json } from 'express';
import { loginSessions } from './accounts/login-sessions/login-sessions';
import { AppModule } from './app.module';
import { mountApiDocs } from './http/api-docs';
import { sameOriginWrites } from './http/origin.middleware';
import { routesOf } from './http/routes';
import { securityHeaders } from './http/security-headers';
import type { Settings } from './settings/settings';

const LOG_LEVELS: Record<Settings['LOG_LEVEL'], false | LogLevel[]> = {
  silent: false,
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

/** A route that does not say who may use it is a mistake that no request should find. */
function assertAccessDeclared(app: NestExpressApplication): void {
  const silent = routesOf(app).filter(({ access }) => !access);
  if (silent.length > 0)
    throw new Error(`${silent.map(({ handler }) => handler).join(', ')} declares no access.`);
}

/** The application as main and the tests both make it, not yet listening. */
export async function createApp(settings: Settings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    abortOnError: false,
    logger: LOG_LEVELS[settings.LOG_LEVEL],
  });
  app.disable('x-powered-by');
  app.set('trust proxy', settings.TRUST_PROXY);
  app.set('query parser', 'simple');
  // Answers of the API are not stored, so hashing each of them serves nobody; feeds and files bring their own.
  app.set('etag', false);
  app.use(
    '/api',
    securityHeaders(),
    sameOriginWrites(settings.PUBLIC_URL),
    json({ limit: '256kb', strict: true }),
  );
  loginSessions(app, settings);
  app.setGlobalPrefix('api', { exclude: ['feeds/{*path}'] });
  assertAccessDeclared(app);
  mountApiDocs(app);
  app.enableShutdownHooks();
  return app;
}
