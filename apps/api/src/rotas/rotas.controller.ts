import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  BoardContacts,
  BoardContactsQuery,
  RotaBoard,
  RotaDraft,
  RotaGaps,
  RotaSummary,
} from '@presence/contract';
import { Rota, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { Answers } from '../http/answers';
import { IdParam } from '../http/id.param';
import { BoardPlan } from './board/board-plan';
import { RotasService } from './rotas.service';

@Controller('associations/:associationId/rotas')
@Allow('COORDINATOR')
export class RotasController {
  constructor(
    private readonly rotas: RotasService,
    private readonly plan: BoardPlan,
  ) {}

  @Get()
  @Answers(RotaSummary, { list: true })
  list() {
    return this.rotas.list();
  }

  @Post()
  @Answers(Rota)
  create(@Body({ schema: RotaDraft }) draft: RotaDraft) {
    return this.rotas.create(draft);
  }

  @Get(':id')
  @Answers(RotaBoard)
  board(@IdParam('id') id: Id) {
    return this.rotas.board(id);
  }

  @Get(':id/contacts')
  @Answers(BoardContacts)
  contacts(
    @IdParam('id') id: Id,
    @Query({ schema: BoardContactsQuery }) query: BoardContactsQuery,
  ) {
    return this.rotas.contacts(id, query);
  }

  @Get(':id/gaps')
  @Answers(RotaGaps)
  gaps(@IdParam('id') id: Id) {
    return this.plan.gaps(id);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id) {
    return this.rotas.remove(id);
  }
}
