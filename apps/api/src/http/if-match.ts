import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@presence/domain';
import type { Request } from 'express';

/** The version the writer had before them, from If-Match. Without it a change is refused: it could undo another's. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'] ?? '';
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim());
  if (!match) throw new DomainError('VERSION_REQUIRED');
  return Number(match[1]);
});
