import { Controller, Get, Module } from '@nestjs/common';
import { Public } from '../http/access';
import { lastStatements } from './statements';

/** The least that a route of this server can do, beside the feeds, which it is compared with. */
@Controller('feeds/bench')
class HelloController {
  @Get('hello')
  @Public()
  hello() {
    return 'hello';
  }

  @Get('statements')
  @Public()
  statements() {
    return lastStatements();
  }
}

@Module({ controllers: [HelloController] })
export class HelloModule {}
