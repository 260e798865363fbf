import { Controller, Get, Header, Query } from '@nestjs/common';
import { CommunesQuery } from '@presence/contract';
import { Commune } from '@presence/domain';
import type * as z from 'zod';
import { Public } from '../http/access';
import { Answers } from '../http/answers';
import { GeographyService } from './geography.service';

@Controller('communes')
@Answers(Commune)
export class GeographyController {
  constructor(private readonly geography: GeographyService) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  search(@Query({ schema: CommunesQuery }) { text }: z.infer<typeof CommunesQuery>) {
    return this.geography.search(text);
  }
}
