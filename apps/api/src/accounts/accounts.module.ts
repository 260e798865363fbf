import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PassportModule } from '@nestjs/passport';
import { AcceptanceController } from './invitations/acceptance.controller';
import { AcceptanceService } from './invitations/acceptance.service';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { Invitee } from './invitations/invitee';
import { LimitsModule } from '../limits/limits.module';
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
import { LOGIN } from '../database/data-sources';
import { AccountRow } from './account.entity';
import { InvitationRow } from './invitations/invitation.entity';
import { LoginSessionRow } from './login-sessions/login-session.entity';
import { PasswordResetRow } from './password-resets/password-reset.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([AccountRow, InvitationRow, LoginSessionRow, PasswordResetRow]),
    TypeOrmModule.forFeature([AccountRow, LoginSessionRow], LOGIN),
    PassportModule.register({ session: true }),
    LimitsModule,
  ],
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
})
export class AccountsModule {}
