import { Controller, Get, Header, SerializeOptions } from '@nestjs/common';
import { Helpline, HELPLINES } from '@presence/domain';
import { Public } from '../http/access';

@Controller('helplines')
@SerializeOptions({ schema: Helpline })
export class HelplinesController {
  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  list() {
    return HELPLINES;
  }
}
