import type { NeedDraft } from '@presence/contract';
import {
  type Locale,
  type Need,
  needInWords,
  shortDateInWords,
  timeInWords,
  type WeekWindow,
} from '@presence/domain';
import type { Difference } from '../forms/difference';
import { formatWindow } from '../forms/week/week-labels';
import { holidayChoice, needFormModel, needDraft, type NeedFormModel } from './need-form.model';
import { HOLIDAYS, REASONS, WEEKDAY_OPTIONS } from './need-labels';
import { PRIORITY_LABELS } from './priority-labels';

/** What two versions of a need say differently, in the words of the form. */
export function needDifferences(typed: NeedFormModel, stored: Need, locale: Locale): Difference[] {
  const [mine, theirs] = [
    needDraft(typed, stored.id),
    needDraft(needFormModel(stored, stored.from), stored.id),
  ];
  const windows = (list: readonly WeekWindow[]) =>
    list.map((window) => formatWindow(window, locale)).join(', ');
  const date = (day: string | null) => (day === null ? '' : shortDateInWords(day, locale));
  const reason = (code: Need['pauses'][number]['reason']) =>
    REASONS.find(({ value }) => value === code)?.label ?? '';
  const weekday = (code: WeekWindow['weekday']) =>
    WEEKDAY_OPTIONS(locale).find(({ value }) => value === code)?.label ?? '';
  const rows: [string, (need: NeedDraft) => string][] = [
    [
      $localize`:@@needs.what:Quoi, et à quel rythme`,
      (need) => needInWords({ ...need, liked: [], impossible: [] }, locale),
    ],
    [$localize`:@@needs.liked:Moments préférés`, ({ liked }) => windows(liked)],
    [$localize`:@@needs.impossible:Moments impossibles`, ({ impossible }) => windows(impossible)],
    [
      $localize`:@@needs.usualTime:Heure habituelle`,
      ({ usual }) => (usual ? `${weekday(usual.weekday)} ${timeInWords(usual.time, locale)}` : ''),
    ],
    [$localize`:@@needs.from:À partir du`, ({ from }) => date(from)],
    [$localize`:@@needs.until:Jusqu’au (facultatif)`, ({ until }) => date(until)],
    [
      $localize`:@@needs.pauseReason:Pause`,
      ({ pauses }) =>
        pauses
          .map((pause) => `${reason(pause.reason)}, ${date(pause.from)} – ${date(pause.until)}`)
          .join(' ; '),
    ],
    [$localize`:@@needs.priority:Priorité`, ({ priority }) => PRIORITY_LABELS[priority]],
    [
      $localize`:@@needs.heatwave:L’appeler chaque jour en cas de canicule`,
      ({ heatwaveRound }) =>
        heatwaveRound ? $localize`:@@needs.yes:Oui` : $localize`:@@needs.no:Non`,
    ],
    [
      $localize`:@@needs.holidays:Les jours fériés`,
      (need) =>
        HOLIDAYS.find(({ value }) => value === holidayChoice(need.onPublicHolidays))?.label ?? '',
    ],
  ];
  return rows
    .map(([label, read]) => ({ label, mine: read(mine), theirs: read(theirs) }))
    .filter((row) => row.mine !== row.theirs);
}
