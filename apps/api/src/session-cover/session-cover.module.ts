import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CoverModule } from '../cover/cover.module';
import { Alarm } from './alarm';
import { Following } from './following';
import { FreedByAbsence } from './freed-by-absence';
import { FreedByLeaving } from './freed-by-leaving';
import { PlaceMail } from './place-mail';
import { SessionCoverController } from './session-cover.controller';
import { SessionCoverService } from './session-cover.service';
import { SessionTakeover } from './session-takeover';
import { SessionSwapRow } from './swaps/session-swap.entity';
import { SwapMail } from './swaps/swap-mail';
import { SwapsController } from './swaps/swaps.controller';
import { SwapsService } from './swaps/swaps.service';

@Module({
  imports: [TypeOrmModule.forFeature([SessionSwapRow]), CoverModule],
  controllers: [SessionCoverController, SwapsController],
  providers: [
    Alarm,
    Following,
    FreedByAbsence,
    FreedByLeaving,
    PlaceMail,
    SessionCoverService,
    SessionTakeover,
    SwapMail,
    SwapsService,
  ],
})
export class SessionCoverModule {}
