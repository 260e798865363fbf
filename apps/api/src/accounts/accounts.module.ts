import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AcceptanceController } from './invitations/acceptance.controller';
import { AcceptanceService } from './invitations/acceptance.service';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { Invitee } from './invitations/invitee';
import { Attempts } from './limits/attempts';
import { AccountSerializer } from './login-sessions/account.serializer';
import { LoginSessionsController } from './login-sessions/login-sessions.controller';
import { LoginSessionsService } from './login-sessions/login-sessions.service';
import { MeController } from './me/me.controller';
import { MeService } from './me/me.service';
import { ChosenPassword } from './password-resets/chosen-password';
import { PasswordResetsController } from './password-resets/password-resets.controller';
import { PasswordResetsService } from './password-resets/password-resets.service';
import { ResetLetters } from './password-resets/reset-letters';
import { NewPassword } from './passwords/new-password';
import { PasswordController } from './passwords/password.controller';
import { PasswordService } from './passwords/password.service';
import { Passwords } from './passwords/passwords';
import { SignInController } from './sign-in/sign-in.controller';
import { SignInStrategy } from './sign-in/sign-in.strategy';
import { Sweep } from './sweep';

@Module({
  imports: [PassportModule.register({ session: true })],
  controllers: [
    SignInController,
    MeController,
    LoginSessionsController,
    PasswordController,
    PasswordResetsController,
    InvitationsController,
    AcceptanceController,
  ],
  providers: [
    AcceptanceService,
    AccountSerializer,
    Attempts,
    ChosenPassword,
    InvitationsService,
    Invitee,
    LoginSessionsService,
    MeService,
    NewPassword,
    PasswordResetsService,
    PasswordService,
    Passwords,
    ResetLetters,
    SignInStrategy,
    Sweep,
  ],
  exports: [Attempts],
})
export class AccountsModule {}
