import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { SignInDraft } from '@presence/contract';
import type { Request } from 'express';
import { validationPipe } from '../../http/validation.pipe';

/** Hands a well-formed body to passport, and opens the login session when it agrees. */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  private readonly pipe = validationPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    // Guards come before pipes: passport is to see what the schema made of the body, not what was sent.
    request.body = await this.pipe.transform(request.body, { type: 'body', schema: SignInDraft });
    await super.canActivate(context);
    await super.logIn(request);
    return true;
  }
}
