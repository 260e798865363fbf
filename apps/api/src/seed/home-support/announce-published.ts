import type { Tenant } from '../../database/tenant';

/** The volunteers of a rota under way were told of their contacts when it was published. */
export async function announcePublished(tenant: Tenant): Promise<void> {
  await tenant.query(
    `insert into announced_contact (association_id, volunteer_id, contact_id, date, start, duration_minutes, starts_at)
     select c.association_id, cv.volunteer_id, c.id, c.date, c.start, c.duration_minutes, c.starts_at
     from contact c join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id
     where c.state = 'PUBLISHED' and cv.held and cv.answer <> 'DECLINED' and c.starts_at > now()`,
  );
}
