import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import {
  BoardContacts,
  BoardContactsQuery,
  BoardSheetQuery,
  DeletedRota,
  RotaBoard,
  RotaDraft,
  RotaGaps,
  RotaGapsQuery,
  RotaSummary,
} from '@presence/contract';
import { Rota, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { BoardPlan } from './board/board-plan';
import { BoardSheetsService } from './board/board-sheets.service';
import { DeletionsService } from './lifecycle/deletions.service';
import { RotasService } from './rotas.service';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('associations/:associationId/rotas')
@Allow('COORDINATOR')
export class RotasController {
  constructor(
    private readonly rotas: RotasService,
    private readonly plan: BoardPlan,
    private readonly sheets: BoardSheetsService,
    private readonly deletions: DeletionsService,
  ) {}

  @Get()
  @RespondsWith(RotaSummary, { list: true })
  list() {
    return this.rotas.list();
  }

  @Post()
  @RespondsWith(Rota)
  create(@Body({ schema: RotaDraft }) draft: RotaDraft) {
    return this.rotas.create(draft);
  }

  @Get('deleted')
  @RespondsWith(DeletedRota, { list: true })
  deleted() {
    return this.deletions.list();
  }

  @Get(':id')
  @RespondsWith(RotaBoard)
  board(@IdParam('id') id: Id) {
    return this.rotas.board(id);
  }

  @Get(':id/contacts')
  @RespondsWith(BoardContacts)
  contacts(
    @IdParam('id') id: Id,
    @Query({ schema: BoardContactsQuery }) query: BoardContactsQuery,
  ) {
    return this.rotas.contacts(id, query);
  }

  @Get(':id/board.xlsx')
  @ApiProduces(SHEET)
  async sheet(
    @IdParam('id') id: Id,
    @Query({ schema: BoardSheetQuery }) { language }: BoardSheetQuery,
  ) {
    return new StreamableFile(await this.sheets.file(id, language), {
      type: SHEET,
      disposition: 'attachment; filename="roulement.xlsx"',
    });
  }

  @Get(':id/gaps')
  @RespondsWith(RotaGaps)
  gaps(@IdParam('id') id: Id, @Query({ schema: RotaGapsQuery }) { week }: RotaGapsQuery) {
    return this.plan.gaps(id, week);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id) {
    return this.deletions.remove(id);
  }

  @Put(':id/restoration')
  @RespondsWith(Rota)
  restore(@IdParam('id') id: Id) {
    return this.deletions.restore(id);
  }
}
