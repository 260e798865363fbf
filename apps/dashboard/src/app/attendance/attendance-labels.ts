import type { AttendanceDraft } from '@presence/contract';
import type { Attendance } from '@presence/domain';
import type { Difference } from '../forms/difference';

/** "8 personnes présentes, dont 2 pour la première fois". */
function countInWords(present: number, firstTimers: number): string {
  if (present === 0) return $localize`:@@attendance.nobodyCame:personne n’est venu`;
  const people =
    present === 1
      ? $localize`:@@attendance.onePresent:1 personne présente`
      : $localize`:@@attendance.manyPresent:${present}:COUNT: personnes présentes`;
  return firstTimers === 0
    ? people
    : $localize`:@@attendance.withFirstTimers:${people}:PEOPLE:, dont ${firstTimers}:COUNT: pour la première fois`;
}

type Numbers = Pick<AttendanceDraft, 'attendeeCount' | 'firstTimerCount' | 'notHeldReason'>;

/** What is said once an entry is stored. */
export function thanks({ attendeeCount, firstTimerCount, notHeldReason }: Numbers): string {
  if (notHeldReason !== null)
    return $localize`:@@attendance.savedNotHeld:C’est noté : la séance n’a pas eu lieu.`;
  return attendeeCount === 0
    ? $localize`:@@attendance.savedNobody:C’est noté. Merci d’avoir tenu la porte ouverte.`
    : $localize`:@@attendance.saved:C’est noté : ${countInWords(attendeeCount, firstTimerCount)}:COUNT:. Merci pour cette séance !`;
}

const inWords = (numbers: Numbers | null): string => {
  if (!numbers) return '';
  return numbers.notHeldReason === null
    ? countInWords(numbers.attendeeCount, numbers.firstTimerCount)
    : $localize`:@@attendance.notHeld:la séance n’a pas eu lieu`;
};

/** What two people counted, side by side. */
export const numbersApart = (label: string, mine: Numbers, theirs: Numbers | null): Difference => ({
  label,
  mine: inWords(mine),
  theirs: inWords(theirs),
});

/** What two people entered for the same session, side by side. */
export const differencesOf = (mine: AttendanceDraft, theirs: Attendance): Difference[] => [
  numbersApart($localize`:@@attendance.title:Présences`, mine, theirs),
  ...(mine.note === theirs.note
    ? []
    : [
        {
          label: $localize`:@@attendance.note:Un mot sur la séance (facultatif)`,
          mine: mine.note,
          theirs: theirs.note,
        },
      ]),
];
