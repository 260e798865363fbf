import { publishedYearOf, type PublishedYear, type Year } from '@presence/domain';
import { branchesOf } from '../../associations/associations.service';
import type { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/home-support.service';
import { countedOf, groupFacts } from './group-figures.queries';
import { PublishedYearRow } from './published-year.entity';

/** A closed year as it was first told or, never told before, as it would be told now. Nothing is kept. */
export async function yearToTell(
  tenant: Tenant,
  year: Year,
): Promise<{ published: PublishedYear; told: boolean }> {
  const kept = await tenant.repository(PublishedYearRow).findOneBy({ year });
  if (kept) return { published: kept.published, told: true };
  const groups = await groupFacts(tenant);
  const span = { from: `${year}-01`, until: `${year}-12` };
  const counted = await countedOf(
    tenant,
    span,
    groups.map(({ id }) => id),
  );
  const branches = await branchesOf(tenant);
  const { smallestCount } = await settingsInForce(tenant);
  const published = publishedYearOf({ year, groups, branches, counted }, smallestCount);
  return { published, told: false };
}

/** A closed year as it was first told. One never told before is counted now, and kept where anything took place in it. */
export async function publishedYear(tenant: Tenant, year: Year): Promise<PublishedYear> {
  const { published, told } = await yearToTell(tenant, year);
  if (told || published.groups.length === 0) return published;

  const rows = tenant.repository(PublishedYearRow);
  const { associationId } = tenant.scope;
  await rows
    .createQueryBuilder()
    .insert()
    .values({ associationId, year, published })
    .orIgnore()
    .execute();
  // Another reading may have been first: what it told holds.
  return (await rows.findOneByOrFail({ year })).published;
}
