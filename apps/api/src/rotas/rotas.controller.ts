import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { RotaBoard, RotaDraft, RotaSummary } from '@presence/contract';
import { Rota, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { Answers } from '../http/answers';
import { IdParam } from '../http/id.param';
import { RotasService } from './rotas.service';

@Controller('associations/:associationId/rotas')
@Allow('COORDINATOR')
export class RotasController {
  constructor(private readonly rotas: RotasService) {}

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

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id) {
    return this.rotas.remove(id);
  }
}
