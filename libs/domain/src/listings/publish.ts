import { DomainError, type Issue } from '../errors';
import { meetsInRoom, type Group } from '../groups';

/** What a listing still lacks before it may be published, field by field; empty when it is ready. */
export function listingIssues(group: Group, comingSessions: number): Issue[] {
  const issues: Issue[] = [];
  const lacks = (field: string, code: string) => issues.push({ path: [field], message: code });
  if (group.description.length < 40) lacks('description', 'DESCRIPTION_TOO_SHORT');
  if (group.firstVisit.length < 20) lacks('firstVisit', 'FIRST_VISIT_MISSING');
  if (!group.contact.phone && !group.contact.email && !group.contact.relayEmail)
    lacks('contact', 'CONTACT_MISSING');
  if (meetsInRoom(group.format) && group.venueId === null) lacks('venueId', 'VENUE_MISSING');
  if (group.format !== 'ASYNC_ONLINE' && comingSessions === 0)
    lacks('sessions', 'SESSIONS_MISSING');
  return issues;
}

/** @throws DomainError LISTING_INCOMPLETE with what is missing, or NOT_FOUND for an archived group. */
export function assertPublishable(group: Group, comingSessions: number): void {
  if (group.archivedAt !== null) throw new DomainError('NOT_FOUND');
  const issues = listingIssues(group, comingSessions);
  if (issues.length > 0) throw new DomainError('LISTING_INCOMPLETE', {}, issues);
}
