import {
  type ContactKind,
  type Locale,
  type Need,
  type NeedRhythm,
  weekdayWord,
  WEEKDAYS,
} from '@presence/domain';
import type { Option } from '../forms/options';
import type { HolidayChoice } from './need-form.model';

export const KINDS: Option<ContactKind>[] = [
  { value: 'CALL', label: $localize`:@@needs.kindCall:Un appel` },
  { value: 'VISIT', label: $localize`:@@needs.kindVisit:Une visite` },
  { value: 'HOME_GROUP', label: $localize`:@@needs.kindGroup:Un petit atelier chez elle` },
];
export const RHYTHMS: Option<NeedRhythm['kind']>[] = [
  {
    value: 'TIMES_A_WEEK',
    label: $localize`:@@needs.timesAWeek:Une ou plusieurs fois par semaine`,
  },
  {
    value: 'EVERY_WEEKS',
    label: $localize`:@@needs.everyWeeks:Une fois toutes les quelques semaines`,
  },
  { value: 'MONTHLY', label: $localize`:@@needs.monthly:Une fois par mois, tel jour` },
];
export const NTHS: Option<Extract<NeedRhythm, { kind: 'MONTHLY' }>['nth']>[] = [
  { value: 1, label: $localize`:@@needs.first:Premier` },
  { value: 2, label: $localize`:@@needs.second:Deuxième` },
  { value: 3, label: $localize`:@@needs.third:Troisième` },
  { value: 4, label: $localize`:@@needs.fourth:Quatrième` },
  { value: -1, label: $localize`:@@needs.last:Dernier` },
];
export const REASONS: Option<Need['pauses'][number]['reason']>[] = [
  { value: 'HOSPITAL', label: $localize`:@@needs.hospital:Hospitalisation` },
  { value: 'HOLIDAY', label: $localize`:@@needs.holiday:Vacances, famille` },
  { value: 'OTHER', label: $localize`:@@needs.otherReason:Autre` },
];

export const HOLIDAYS: Option<HolidayChoice>[] = [
  { value: 'AS_USUAL', label: $localize`:@@needs.holidaysAsUsual:Comme le fait l’association` },
  { value: 'YES', label: $localize`:@@needs.holidaysYes:Oui, les jours fériés aussi` },
  { value: 'NO', label: $localize`:@@needs.holidaysNo:Non, jamais un jour férié` },
];

/** Monday first, in the language of the interface. */
export const WEEKDAY_OPTIONS = (locale: Locale): Option<(typeof WEEKDAYS)[number]>[] =>
  WEEKDAYS.map((value) => ({ value, label: weekdayWord(value, locale) }));
