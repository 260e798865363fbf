import { Injectable } from '@nestjs/common';
import type { DirectoryQuery, SearchReading } from '@presence/contract';
import { readSearch, type Place } from '@presence/domain';
import { GeographyService } from '../../geography/geography.service';

/** Understands the words of a search. They are neither kept nor logged. */
@Injectable()
export class SearchReadingService {
  constructor(private readonly geography: GeographyService) {}

  /** What the words of a search say beside what was chosen. */
  async understand(query: DirectoryQuery): Promise<SearchReading> {
    const { within: _, page: __, text = '', ...chosen } = query;
    const said = readSearch(await this.geography.gazetteer(), text);
    const isPlaced = chosen.commune ?? chosen.department ?? chosen.region;
    const place = isPlaced === undefined ? said.place : null;
    return {
      query: {
        ...said.facets,
        ...(said.soon && { soon: said.soon }),
        ...partOf(place?.certain ?? place?.choices[0]),
        ...chosen,
        ...(said.rest !== '' && { text: said.rest }),
      },
      place,
      nearMe: said.nearMe && isPlaced === undefined && place === null,
      dangers: said.dangers,
    };
  }
}

/** The part of a search that looks in a place. */
function partOf(
  place: Place | undefined,
): Pick<DirectoryQuery, 'commune' | 'department' | 'region'> {
  if (!place) return {};
  if (place.kind === 'COMMUNE') return { commune: place.inseeCode };
  return place.kind === 'REGION' ? { region: place.code } : { department: place.code };
}
