import { Inject, Injectable } from '@nestjs/common';
import type { DirectoryQuery, SearchReading } from '@presence/contract';
import { isSameName, nameQuery, readSearch, type Place } from '@presence/domain';
import type { Pool } from 'pg';
import { DIRECTORY_POOL } from '../../database/data-sources';
import { sql } from '../../database/sql';
import { GeographyService } from '../../geography/geography.service';

/** Understands the words of a search. They are neither kept nor logged. */
@Injectable()
export class SearchReadingService {
  constructor(
    private readonly geography: GeographyService,
    @Inject(DIRECTORY_POOL) private readonly pool: Pool,
  ) {}

  /** What the words of a search say beside what was chosen. */
  async understand(query: DirectoryQuery): Promise<SearchReading> {
    const { within: _, page: __, text = '', ...chosen } = query;
    if (await this.isNameOfGroup(text))
      return { query: { ...chosen, text }, place: null, nearMe: false, dangers: [] };
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

  /** Whether the words are the whole name of a published group: then they say nothing else. */
  private async isNameOfGroup(text: string): Promise<boolean> {
    const words = nameQuery(text);
    if (words === null) return false;
    const { rows } = await this.pool.query<{ name: string }>(
      sql`select card ->> 'name' as name from published_listing
       where search @@ to_tsquery('simple', $1) and verified_until > now() limit 100`,
      [words],
    );
    return rows.some(({ name }) => isSameName(name, text));
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
