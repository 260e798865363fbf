import { Injectable } from '@nestjs/common';
import { PassportSerializer } from '@nestjs/passport';
import type { Id } from '@presence/domain';
import type { SignedInAccount } from '../../http/signed-in';

/** A login session keeps the account's id and nothing else; what the account may do is read at each request. */
@Injectable()
export class AccountSerializer extends PassportSerializer {
  serializeUser(account: SignedInAccount, done: (error: unknown, id: Id) => void): void {
    done(null, account.accountId);
  }

  deserializeUser(accountId: Id, done: (error: unknown, account: SignedInAccount) => void): void {
    done(null, { accountId });
  }
}
