import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** The API's docs, made from the very schemas that check what comes in and goes out. */
export function mountApiDocs(app: INestApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Présence')
    .setDescription(
      'Groups, sessions, attendance, listings and the public directory. Refusals are problem+json (RFC 9457).',
    )
    .setVersion('1')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, config), {
    customSiteTitle: 'Présence — API',
  });
}
