import { AccountRow } from '../accounts/account.entity';
import { AttemptRow } from '../accounts/limits/attempt.entity';
import { InvitationRow } from '../accounts/invitations/invitation.entity';
import { LoginSessionRow } from '../accounts/login-sessions/login-session.entity';
import { PasswordResetRow } from '../accounts/password-resets/password-reset.entity';
import { AssociationRow } from '../associations/association.entity';
import { BranchRow } from '../associations/branch.entity';
import { OrganiserRow } from '../associations/organiser.entity';
import { AttendanceRow } from '../attendance/attendance.entity';
import { AuditEventRow } from '../audit/audit-event.entity';
import { ConcernRow } from '../concerns/concern.entity';
import { ConcernEntryRow } from '../concerns/concern-entry.entity';
import { OutcomeRow } from '../contacts/outcome.entity';
import { VisitCheckRow } from '../contacts/visit-check.entity';
import { CommuneRow } from '../geography/commune.entity';
import { FormerCommuneRow } from '../geography/former-commune.entity';
import { ReferenceLoadRow } from '../geography/reference-load.entity';
import { GroupRow } from '../groups/group.entity';
import { HomeSupportSettingsRow } from '../home-support/home-support-settings.entity';
import { DirectoryVersionRow } from '../listings/directory-version.entity';
import { ListingRow } from '../listings/listing.entity';
import { PublishedListingRow } from '../listings/published-listing.entity';
import { PublishedSlotRow } from '../listings/published-slot.entity';
import { NeedRow } from '../needs/need.entity';
import { MailDeliveryRow } from '../notifications/mail-delivery.entity';
import { MailNoticeRow } from '../notifications/notices/notice.entity';
import { ConsentRow } from '../people/consent.entity';
import { SupportedPersonRow } from '../people/supported-person.entity';
import { ReferralRow } from '../referrals/referral.entity';
import { ContactRow } from '../rotas/contact.entity';
import { AnnouncedContactRow } from '../rotas/announced-contact.entity';
import { ContactVolunteerRow } from '../rotas/contact-volunteer.entity';
import { CoverAskRow } from '../rotas/cover-ask.entity';
import { CoverRequestRow } from '../rotas/cover-request.entity';
import { RotaRow } from '../rotas/rota.entity';
import { RotaRunRow } from '../rotas/rota-run.entity';
import { VolunteerFeedRow } from '../rotas/volunteer-feed.entity';
import { DataKeyRow } from '../sealing/data-key.entity';
import { SeriesRow } from '../sessions/series.entity';
import { SessionFacilitationRow } from '../sessions/session-facilitation.entity';
import { SessionRow } from '../sessions/session.entity';
import { PublishedMonthRow } from '../statistics/published-month.entity';
import { VenueRow } from '../venues/venue.entity';
import { MatchRow } from '../volunteers/match.entity';
import { RequestReceiptRow } from '../idempotency/request-receipt.entity';
import { OnboardingRecordRow } from '../volunteers/onboarding-record.entity';
import { UnavailabilityRow } from '../volunteers/unavailability.entity';
import { VolunteerRow } from '../volunteers/volunteer.entity';

/** Every table of the product. */
export const entities = [
  AccountRow,
  AssociationRow,
  AttemptRow,
  AttendanceRow,
  AuditEventRow,
  BranchRow,
  CommuneRow,
  ConsentRow,
  DataKeyRow,
  DirectoryVersionRow,
  FormerCommuneRow,
  GroupRow,
  HomeSupportSettingsRow,
  InvitationRow,
  ListingRow,
  LoginSessionRow,
  MailDeliveryRow,
  MailNoticeRow,
  MatchRow,
  NeedRow,
  OnboardingRecordRow,
  OrganiserRow,
  PasswordResetRow,
  PublishedListingRow,
  PublishedSlotRow,
  ReferenceLoadRow,
  ReferralRow,
  RequestReceiptRow,
  SeriesRow,
  SessionFacilitationRow,
  SessionRow,
  SupportedPersonRow,
  UnavailabilityRow,
  VenueRow,
  VolunteerRow,
  ContactRow,
  AnnouncedContactRow,
  ContactVolunteerRow,
  CoverAskRow,
  CoverRequestRow,
  RotaRow,
  RotaRunRow,
  VolunteerFeedRow,
  ConcernRow,
  ConcernEntryRow,
  OutcomeRow,
  PublishedMonthRow,
  VisitCheckRow,
];
