import { TheHouse1763800000000 } from './1763800000000-the-house';
import { GroupsMeet1763800100000 } from './1763800100000-groups-meet';
import { ListingsArePublished1763800200000 } from './1763800200000-listings-are-published';
import { MailWaitsInAQueue1763800300000 } from './1763800300000-mail-waits-in-a-queue';
import { ChangesAreAudited1763800400000 } from './1763800400000-changes-are-audited';
import { PeopleAreAccompanied1763800500000 } from './1763800500000-people-are-accompanied';
import { VolunteersOfferTime1763800600000 } from './1763800600000-volunteers-offer-time';
import { RotasArePlanned1763800700000 } from './1763800700000-rotas-are-planned';
import { ContactsAreLived1763800800000 } from './1763800800000-contacts-are-lived';
import { MarksHaveKeys1763800900000 } from './1763800900000-marks-have-keys';
import { SilenceIsTold1763801000000 } from './1763801000000-silence-is-told';
import { SilenceKnowsItsBeginning1763801100000 } from './1763801100000-silence-knows-its-beginning';
import { ClosedMonthsAreKept1763801200000 } from './1763801200000-closed-months-are-kept';
import { HomesAreRounded1763801300000 } from './1763801300000-homes-are-rounded';
import { ListsAreFound1763801400000 } from './1763801400000-lists-are-found';
import { ContactsAreWantedOnce1764000100000 } from './1764000100000-contacts-are-wanted-once';
import { RotasCanBeTakenBack1764000110000 } from './1764000110000-rotas-can-be-taken-back';
import { HistoryStays1764000120000 } from './1764000120000-history-stays';
import { NeedsHeedPublicHolidays1764000200001 } from './1764000200001-needs-heed-public-holidays';
import { FirstVisitsHaveSomebody1764000500000 } from './1764000500000-first-visits-have-somebody';
import { MailIsGathered1764000600000 } from './1764000600000-mail-is-gathered';
import { FormerCommunesAreKnown1764000700000 } from './1764000700000-former-communes-are-known';
import { PhonesAreInternational1764000700100 } from './1764000700100-phones-are-international';
import { PeopleHaveANote1764000700200 } from './1764000700200-people-have-a-note';
import { WithdrawalsAreSeenAtOnce1764000700300 } from './1764000700300-withdrawals-are-seen-at-once';
import { GhostSeriesAreEnded1764000800000 } from './1764000800000-ghost-series-are-ended';
import { GroupsMeetOnceAtATime1764000800001 } from './1764000800001-groups-meet-once-at-a-time';
import { RequestsLeaveReceipts1764000900000 } from './1764000900000-requests-leave-receipts';
import { WithdrawalsAreUndoneInTurn1764001100000 } from './1764001100000-withdrawals-are-undone-in-turn';
import { AssociationsHaveAClock1764001200000 } from './1764001200000-associations-have-a-clock';
import { ListingsHaveFacets1764001300000 } from './1764001300000-listings-have-facets';
import { TheLogIsAppendedAtOnce1764001400000 } from './1764001400000-the-log-is-appended-at-once';
import { VenuesGroupsAndAssociationsClose1764001500000 } from './1764001500000-venues-groups-and-associations-close';
import { SeriesKnowHolidays1764001600000 } from './1764001600000-series-know-holidays';
import { SessionsMayBeUndecided1764001600010 } from './1764001600010-sessions-may-be-undecided';
import { SessionsHavePlaces1764001610000 } from './1764001610000-sessions-have-places';
import { SessionsThatWereNotHeld1764001620000 } from './1764001620000-sessions-that-were-not-held';
import { LeadersAreRemindedOfSessions1764001621000 } from './1764001621000-leaders-are-reminded-of-sessions';
import { SeatsAreTaken1764001630000 } from './1764001630000-seats-are-taken';
import { YearsOfGroupsAreKept1764001640000 } from './1764001640000-years-of-groups-are-kept';
import { SessionsAreCovered1764001650000 } from './1764001650000-sessions-are-covered';
import { SessionsAreSwapped1764001651000 } from './1764001651000-sessions-are-swapped';
import { AbsencesAreOfOrganisers1764001652000 } from './1764001652000-absences-are-of-organisers';
import { GemsReportYearly1764001670000 } from './1764001670000-gems-report-yearly';
import { VolunteerTimeHasRates1764001680000 } from './1764001680000-volunteer-time-has-rates';
import { FacilitationIsPlanned1764001710000 } from './1764001710000-facilitation-is-planned';
import { FacilitatorsHaveWishes1764001711000 } from './1764001711000-facilitators-have-wishes';
import { PlansArePublished1764001712000 } from './1764001712000-plans-are-published';
import { AbsencesAreNotedByOthers1764001810000 } from './1764001810000-absences-are-noted-by-others';
import { RemovedSessionsAreTold1764001910000 } from './1764001910000-removed-sessions-are-told';
import { ActivitiesAreReported1764002010000 } from './1764002010000-activities-are-reported';
import { FilesOfFiguresHaveAnOwner1764002110000 } from './1764002110000-files-of-figures-have-an-owner';
import { VolunteerTimeIsAdded1764002210000 } from './1764002210000-volunteer-time-is-added';
import { ClosuresSayWhetherContactsGoOn1764002600000 } from './1764002600000-closures-say-whether-contacts-go-on';

/** Every migration, in order. Listed by hand so that a bundle finds them. */
export const migrations = [
  TheHouse1763800000000,
  GroupsMeet1763800100000,
  ListingsArePublished1763800200000,
  MailWaitsInAQueue1763800300000,
  ChangesAreAudited1763800400000,
  PeopleAreAccompanied1763800500000,
  VolunteersOfferTime1763800600000,
  RotasArePlanned1763800700000,
  ContactsAreLived1763800800000,
  MarksHaveKeys1763800900000,
  SilenceIsTold1763801000000,
  SilenceKnowsItsBeginning1763801100000,
  ClosedMonthsAreKept1763801200000,
  HomesAreRounded1763801300000,
  ListsAreFound1763801400000,
  ContactsAreWantedOnce1764000100000,
  RotasCanBeTakenBack1764000110000,
  HistoryStays1764000120000,
  NeedsHeedPublicHolidays1764000200001,
  FirstVisitsHaveSomebody1764000500000,
  MailIsGathered1764000600000,
  FormerCommunesAreKnown1764000700000,
  PhonesAreInternational1764000700100,
  PeopleHaveANote1764000700200,
  WithdrawalsAreSeenAtOnce1764000700300,
  GhostSeriesAreEnded1764000800000,
  GroupsMeetOnceAtATime1764000800001,
  RequestsLeaveReceipts1764000900000,
  WithdrawalsAreUndoneInTurn1764001100000,
  AssociationsHaveAClock1764001200000,
  ListingsHaveFacets1764001300000,
  TheLogIsAppendedAtOnce1764001400000,
  VenuesGroupsAndAssociationsClose1764001500000,
  SeriesKnowHolidays1764001600000,
  SessionsMayBeUndecided1764001600010,
  SessionsHavePlaces1764001610000,
  SessionsThatWereNotHeld1764001620000,
  LeadersAreRemindedOfSessions1764001621000,
  SeatsAreTaken1764001630000,
  YearsOfGroupsAreKept1764001640000,
  SessionsAreCovered1764001650000,
  SessionsAreSwapped1764001651000,
  AbsencesAreOfOrganisers1764001652000,
  GemsReportYearly1764001670000,
  VolunteerTimeHasRates1764001680000,
  FacilitationIsPlanned1764001710000,
  FacilitatorsHaveWishes1764001711000,
  PlansArePublished1764001712000,
  AbsencesAreNotedByOthers1764001810000,
  RemovedSessionsAreTold1764001910000,
  ActivitiesAreReported1764002010000,
  FilesOfFiguresHaveAnOwner1764002110000,
  VolunteerTimeIsAdded1764002210000,
  ClosuresSayWhetherContactsGoOn1764002600000,
];
