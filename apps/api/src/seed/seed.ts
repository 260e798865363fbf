import { DEMO_PASSWORD } from '@presence/testing';
import type { DataSource } from 'typeorm';
import { Passwords } from '../accounts/passwords/passwords';
import { directoryPool } from '../database/data-sources';
import { ownerDataSource } from '../database/migrate';
// The entities that are stored point at tables of every feature.
import '../features';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { loadCommunes } from '../geography/communes/load-communes';
import { DirectoryVersion } from '../listings/directory-version';
import { ListingProjection } from '../listings/listing-projection';
import { DataKeys } from '../sealing/data-keys';
import { NameMarks } from '../sealing/name-marks.service';
import { Sealing } from '../sealing/sealing';
import type { Settings } from '../settings/settings';
import type { SeedOptions } from './options';
import { randomFrom } from './random';
import { beginning, storiesOf, type Login } from './stories';
import { seedAssociation } from './seed-association';

/** What a size and number leave behind in `reference_load`, so that they are told once. */
const markOf = ({ size, number }: SeedOptions) => `demo ${size} ${number}`;

/**
 * Loads invented associations as the owner of a migrated database, unless they are there already. The same size and
 * number tell the same on the same day, `instant` (ISO, UTC) being the moment between past and coming sessions.
 */
export async function seed(
  settings: Settings,
  options: SeedOptions,
  instant = new Date().toISOString(),
): Promise<{ logins: Login[] }> {
  const owner = await ownerDataSource(settings).initialize();
  const pool = directoryPool(settings);
  try {
    await loadCommunes(owner);
    const { stories, logins } = await storiesOf(owner.manager, options);
    if (await isTold(owner, options)) return { logins };
    const tenant = new Tenant(owner);
    const keys = new DataKeys(tenant, settings);
    const seals = { tenant, sealing: new Sealing(tenant, keys), marks: new NameMarks(keys) };
    const projection = new ListingProjection(tenant, new DirectoryVersion(pool));
    const telling = {
      random: randomFrom(-beginning(options)),
      now: { instant, today: instant.slice(0, 10) },
      passwordHash: await new Passwords().hash(DEMO_PASSWORD),
      slugs: await takenSlugs(owner),
    };
    for (const story of stories) await seedAssociation(seals, projection, story, telling);
    await owner.query(sql`insert into reference_load (name, version) values ($1, '1')`, [
      markOf(options),
    ]);
    await owner.query(sql`analyze`);
    return { logins };
  } finally {
    await Promise.all([owner.destroy(), pool.end()]);
  }
}

async function isTold(owner: DataSource, options: SeedOptions): Promise<boolean> {
  const rows = await owner.query<unknown[]>(sql`select 1 from reference_load where name = $1`, [
    markOf(options),
  ]);
  return rows.length > 0;
}

async function takenSlugs(owner: DataSource): Promise<Set<string>> {
  const rows = await owner.query<{ slug: string }[]>(sql`select slug from published_listing`);
  return new Set(rows.map(({ slug }) => slug));
}
