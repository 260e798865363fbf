import { Controller, Get, Header, Query } from '@nestjs/common';
import { PlacesQuery } from '@presence/contract';
import { PlaceAnswer } from '@presence/domain';
import { Public } from '../http/access';
import { Answers } from '../http/answers';
import { GeographyService } from './geography.service';

@Controller('places')
@Answers(PlaceAnswer)
export class GeographyController {
  constructor(private readonly geography: GeographyService) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  resolve(@Query({ schema: PlacesQuery }) { text, wanted }: PlacesQuery) {
    return this.geography.resolve(text, wanted);
  }
}
