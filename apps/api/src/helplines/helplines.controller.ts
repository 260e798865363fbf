import { Controller, Get, Header } from '@nestjs/common';
import { Helpline, HELPLINES } from '@presence/domain';
import { Public } from '../http/access';
import { RespondsWith } from '../http/responds-with';

@Controller('helplines')
@RespondsWith(Helpline)
export class HelplinesController {
  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  @RespondsWith(Helpline, { list: true })
  list() {
    return HELPLINES;
  }
}
