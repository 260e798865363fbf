import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { FacilitationWishesDraft, FacilitationWishesQuery } from '@presence/contract';
import { FacilitationWishes } from '@presence/domain';
import { Allow } from '../../http/access';
import { IfMatch } from '../../http/if-match';
import { RespondsWith } from '../../http/responds-with';
import { FacilitationWishesService } from './facilitation-wishes.service';

/** One's own wishes. The path names nobody: another's cannot be asked for. */
@Controller('associations/:associationId/my-facilitation-wishes')
@Allow()
@RespondsWith(FacilitationWishes)
export class FacilitationWishesController {
  constructor(private readonly wishes: FacilitationWishesService) {}

  @Get()
  read(@Query({ schema: FacilitationWishesQuery }) { quarter }: FacilitationWishesQuery) {
    return this.wishes.mine(quarter);
  }

  @Put()
  save(
    @IfMatch() version: number,
    @Body({ schema: FacilitationWishesDraft }) draft: FacilitationWishesDraft,
  ) {
    return this.wishes.save(version, draft);
  }
}
