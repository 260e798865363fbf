import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import {
  RotaWithdrawal,
  RotaWithdrawalDraft,
  RotaWithdrawalPreview,
  WithdrawalUndone,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { Answers } from '../../http/answers';
import { IdParam } from '../../http/id.param';
import { WithdrawalsUndone } from './withdrawals-undone.service';
import { WithdrawalsService } from './withdrawals.service';

@Controller('associations/:associationId/rotas/:id/withdrawal')
@Allow('COORDINATOR')
export class WithdrawalsController {
  constructor(
    private readonly withdrawals: WithdrawalsService,
    private readonly undone: WithdrawalsUndone,
  ) {}

  @Get('preview')
  @Answers(RotaWithdrawalPreview)
  preview(
    @IdParam('id') id: Id,
    @Query({ schema: RotaWithdrawalDraft }) { from }: RotaWithdrawalDraft,
  ) {
    return this.withdrawals.preview(id, from);
  }

  @Put()
  @Answers(RotaWithdrawal)
  withdraw(
    @IdParam('id') id: Id,
    @Body({ schema: RotaWithdrawalDraft }) { from }: RotaWithdrawalDraft,
  ) {
    return this.withdrawals.withdraw(id, from);
  }

  @Delete()
  @Answers(WithdrawalUndone)
  undo(@IdParam('id') id: Id) {
    return this.undone.undo(id);
  }
}
