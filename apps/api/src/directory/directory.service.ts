import { Inject, Injectable } from '@nestjs/common';
import type {
  DirectoryCard,
  DirectoryCounts,
  DirectoryDepartments,
  DirectoryQuery,
  DirectoryResults,
} from '@presence/contract';
import {
  type AlikeListings,
  countFacets,
  departmentName,
  DomainError,
  type PublishedListing,
} from '@presence/domain';
import type { Pool } from 'pg';
import { DIRECTORY_POOL } from '../database/data-sources';
import { sql } from '../database/sql';
import {
  alikeStatement,
  PAGE_SIZE,
  searchStatement,
  type Point,
  type SearchReach,
} from './directory.search';
import { SearchReadingService } from './reading/search-reading.service';
import { widenings } from './widening';

type SearchedPlace = Point & { name: string; departmentCode: string; approximate: boolean };
type FoundListing = {
  card: Omit<DirectoryCard, 'next' | 'distanceKm'>;
  next: DirectoryCard['next'];
  distance: number | null;
  total: number;
};

/** Reads the published projection, and nothing else: its role can see no private table. */
@Injectable()
export class DirectoryService {
  /** Communes do not move: each is read once. Only those that exist are kept, so that nobody can fill this up. */
  private readonly places = new Map<string, SearchedPlace>();

  constructor(
    @Inject(DIRECTORY_POOL) private readonly pool: Pool,
    private readonly searches: SearchReadingService,
  ) {}

  /** A page of what fits; where nothing does, what comes nearest, told as such. */
  async search(asked: DirectoryQuery): Promise<DirectoryResults> {
    const { query, reading } = await this.understood(asked);
    return { ...(await this.nearest(query)), reading };
  }

  /** How many each value of a facet would find. */
  async counts(asked: DirectoryQuery): Promise<DirectoryCounts> {
    const { query } = await this.understood(asked);
    const place = query.commune ? await this.place(query.commune) : null;
    const { rows } = await this.pool.query<AlikeListings>(alikeStatement(query, place));
    return { facets: countFacets(rows, query) };
  }

  private async understood(asked: DirectoryQuery) {
    const reading = asked.text ? await this.searches.understand(asked) : null;
    const { within, page } = asked;
    return { reading, query: reading ? { ...reading.query, within, page } : asked };
  }

  private async nearest(query: DirectoryQuery): Promise<Omit<DirectoryResults, 'reading'>> {
    const place = query.commune ? await this.place(query.commune) : null;
    const found = await this.find(query, place);
    if (found.length > 0 || (query.page ?? 1) > 1) return results(found, query, place, []);
    for (const wider of widenings(query)) {
      const instead = await this.find(wider.query, place);
      if (instead.length > 0) return results(instead, wider.query, place, wider.widened);
    }
    return results([], query, place, []);
  }

  /** @throws DomainError NOT_FOUND */
  async read(slug: string): Promise<PublishedListing> {
    const { rows } = await this.pool.query<{ document: PublishedListing }>({
      name: 'listing-by-slug',
      text: sql`select document from published_listing where slug = $1 and verified_until > now()`,
      values: [slug],
    });
    if (!rows[0]) throw new DomainError('NOT_FOUND');
    return rows[0].document;
  }

  /** Every published listing of an association. @throws DomainError NOT_FOUND when it has none */
  async ofAssociation(slug: string): Promise<PublishedListing[]> {
    const { rows } = await this.pool.query<{ document: PublishedListing }>(
      sql`select document from published_listing where association_slug = $1 and verified_until > now() order by slug`,
      [slug],
    );
    if (rows.length === 0) throw new DomainError('NOT_FOUND');
    return rows.map(({ document }) => document);
  }

  /** The whole listings of the first page of a search, not widened. */
  async found(asked: DirectoryQuery): Promise<PublishedListing[]> {
    const { query } = await this.understood(asked);
    const cards = await this.find(query, query.commune ? await this.place(query.commune) : null);
    const { rows } = await this.pool.query<{ document: PublishedListing }>(
      sql`select document from published_listing where slug = any ($1) order by slug`,
      [cards.map(({ card }) => card.slug)],
    );
    return rows.map(({ document }) => document);
  }

  async departments(): Promise<DirectoryDepartments> {
    const { rows } = await this.pool.query<{ code: string; count: number }>(
      sql`select department_code as code, count(*)::int as count from published_listing where verified_until > now() group by 1 order by 1`,
    );
    return rows.map(({ code, count }) => ({ code, name: departmentName(code), count }));
  }

  /** The addresses of all public listings, for the map of the site. */
  async slugs(): Promise<{ slug: string; updatedAt: string }[]> {
    const { rows } = await this.pool.query<{ slug: string; updated_at: Date }>(
      sql`select slug, updated_at from published_listing where verified_until > now() order by slug limit 50000`,
    );
    return rows.map(({ slug, updated_at }) => ({ slug, updatedAt: updated_at.toISOString() }));
  }

  private async find(query: SearchReach, place: Point | null): Promise<FoundListing[]> {
    const { rows } = await this.pool.query<FoundListing>(searchStatement(query, place));
    return rows;
  }

  private async place(inseeCode: string): Promise<SearchedPlace> {
    const known = this.places.get(inseeCode);
    if (known) return known;
    const { rows } = await this.pool.query<SearchedPlace>(
      sql`select name, department_code as "departmentCode", latitude, longitude, approximate from commune where insee_code = $1`,
      [inseeCode],
    );
    if (!rows[0])
      throw new DomainError('COMMUNE_UNKNOWN', { inseeCode }, [
        { path: ['commune'], message: 'COMMUNE_UNKNOWN' },
      ]);
    this.places.set(inseeCode, rows[0]);
    return rows[0];
  }
}

function results(
  found: FoundListing[],
  { page = 1 }: DirectoryQuery,
  place: SearchedPlace | null,
  widened: DirectoryResults['widened'],
): Omit<DirectoryResults, 'reading'> {
  const total = found[0]?.total ?? 0;
  return {
    cards: found.map(({ card, next, distance }) => ({
      ...card,
      next,
      distanceKm: distance === null ? null : Math.round(distance * 10) / 10,
    })),
    total,
    page,
    pageCount: Math.ceil(total / PAGE_SIZE),
    place: place && {
      name: place.name,
      departmentCode: place.departmentCode,
      approximate: place.approximate,
    },
    widened,
  };
}
