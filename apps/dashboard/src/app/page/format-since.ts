import { DAY_MS } from '@presence/domain';

/** How long ago, in words that need no reckoning: "aujourd’hui", "depuis 3 jours", "depuis 5 semaines". */
export function formatSince(since: string, now = new Date()): string {
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  if (days < 1) return $localize`:@@people.sinceToday:depuis aujourd’hui`;
  if (days === 1) return $localize`:@@people.sinceYesterday:depuis hier`;
  if (days < 21) return $localize`:@@people.sinceDays:depuis ${days}:COUNT: jours`;
  if (days < 120)
    return $localize`:@@people.sinceWeeks:depuis ${Math.floor(days / 7)}:COUNT: semaines`;
  return $localize`:@@people.sinceMonths:depuis ${Math.floor(days / 30.44)}:COUNT: mois`;
}
