import { Controller, Get, Header, Query } from '@nestjs/common';
import { PlacesQuery } from '@presence/contract';
import { PlaceResolution } from '@presence/domain';
import { Public } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { GeographyService } from './geography.service';

@Controller('places')
@RespondsWith(PlaceResolution)
export class GeographyController {
  constructor(private readonly geography: GeographyService) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  resolve(@Query({ schema: PlacesQuery }) { text, wanted }: PlacesQuery) {
    return this.geography.resolve(text, wanted);
  }
}
