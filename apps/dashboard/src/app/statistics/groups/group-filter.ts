import { GroupFiguresQuery } from '@presence/contract';

/** Which groups an address names, in its own words. */
export type GroupFilterAddress = Partial<
  Record<'antenne' | 'groupe' | 'theme' | 'format' | 'commune', string>
>;

const ANY_MONTH = '2020-01';

/** The same as the API asks it; a filter that means nothing is passed over. */
export function groupFilterOf({
  antenne,
  groupe: groupId,
  theme,
  format,
  commune: inseeCode,
}: GroupFilterAddress): Record<string, string> {
  const branchId = antenne === 'sans' ? 'none' : antenne;
  const isKnown = (name: string, value: string) =>
    GroupFiguresQuery.safeParse({ from: ANY_MONTH, until: ANY_MONTH, [name]: value }).success;
  return Object.fromEntries(
    Object.entries({ branchId, groupId, theme, format, inseeCode }).flatMap(([name, value]) =>
      value !== undefined && isKnown(name, value) ? [[name, value]] : [],
    ),
  );
}
