import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import {
  RotaWithdrawal,
  RotaWithdrawalDraft,
  RotaWithdrawalPreview,
  WithdrawalUndone,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
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
  @RespondsWith(RotaWithdrawalPreview)
  preview(
    @IdParam('id') id: Id,
    @Query({ schema: RotaWithdrawalDraft }) { from }: RotaWithdrawalDraft,
  ) {
    return this.withdrawals.preview(id, from);
  }

  @Put()
  @RespondsWith(RotaWithdrawal)
  withdraw(
    @IdParam('id') id: Id,
    @Body({ schema: RotaWithdrawalDraft }) { from }: RotaWithdrawalDraft,
  ) {
    return this.withdrawals.withdraw(id, from);
  }

  @Delete()
  @RespondsWith(WithdrawalUndone)
  undo(@IdParam('id') id: Id) {
    return this.undone.undo(id);
  }
}
