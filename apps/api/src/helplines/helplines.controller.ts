import { Controller, Get, Header } from '@nestjs/common';
import { Helpline, HELPLINES } from '@presence/domain';
import { Public } from '../http/access';
import { Answers } from '../http/answers';

@Controller('helplines')
@Answers(Helpline)
export class HelplinesController {
  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  @Answers(Helpline, { list: true })
  list() {
    return HELPLINES;
  }
}
