import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Attempts } from './limits/attempts';
import { AccountSerializer } from './login-sessions/account.serializer';
import { MeController } from './me.controller';
import { MeService } from './me.service';
import { Passwords } from './passwords/passwords';
import { SignInController } from './sign-in.controller';
import { SignInStrategy } from './sign-in.strategy';

@Module({
  imports: [PassportModule.register({ session: true })],
  controllers: [SignInController, MeController],
  providers: [AccountSerializer, Attempts, MeService, Passwords, SignInStrategy],
})
export class AccountsModule {}
