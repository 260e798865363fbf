import type { GroupSummary } from '@presence/contract';
import {
  FORMAT_LABELS,
  GROUP_KIND_LABELS,
  type Locale,
  THEME_LABELS,
  unaccent,
} from '@presence/domain';

/** The words by which a group is found in the list, without accents. */
export const searchable = (group: GroupSummary, locale: Locale): string =>
  unaccent(
    [
      group.name,
      group.communeName,
      GROUP_KIND_LABELS[group.kind][locale],
      FORMAT_LABELS[group.format][locale],
      ...group.themes.map((theme) => THEME_LABELS[theme][locale]),
    ].join(' '),
  );
