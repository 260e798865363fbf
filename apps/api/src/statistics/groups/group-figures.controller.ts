import { Controller, Get, Query } from '@nestjs/common';
import { GroupFiguresQuery } from '@presence/contract';
import { GroupFigures } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { GroupFiguresService } from './group-figures.service';

/** Groups in numbers, for those who read the numbers of each session too. */
@Controller('associations/:associationId')
export class GroupFiguresController {
  constructor(private readonly figures: GroupFiguresService) {}

  @Get('group-figures')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  @RespondsWith(GroupFigures)
  read(@Query({ schema: GroupFiguresQuery }) query: GroupFiguresQuery) {
    return this.figures.read(query);
  }
}
