import { ActivityReportDraft, type ActivityReportView } from '@presence/contract';
import type { ActivityDeclaration } from '@presence/domain';
import type { Difference } from '../../forms/difference';

/** Checks what was typed as the API will. */
export const ActivityReportForm = ActivityReportDraft;

type Text = { name: keyof ActivityDeclaration; label: string; hint: string; rows: number };

/** The texts that are asked, in the order of the report; the seat is a line of its own. */
export const ACTIVITY_TEXTS: readonly Text[] = [
  {
    name: 'presidentWord',
    label: $localize`:@@activity.presidentWord:Mot du président ou de la présidente`,
    hint: $localize`:@@activity.presidentWordHint:Quelques phrases à qui lira ce rapport. Une ligne vide sépare deux paragraphes.`,
    rows: 5,
  },
  {
    name: 'highlights',
    label: $localize`:@@activity.highlights:Faits marquants`,
    hint: $localize`:@@activity.highlightsHint:Ce qui a changé, ce dont vous êtes fiers. Personne n’y est nommé sans son accord.`,
    rows: 5,
  },
  {
    name: 'partners',
    label: $localize`:@@activity.partners:Partenaires et financeurs`,
    hint: $localize`:@@activity.partnersHint:Un par ligne. Ils seront proposés de nouveau l’an prochain.`,
    rows: 4,
  },
  {
    name: 'projects',
    label: $localize`:@@activity.projects:Projets pour l’année qui vient`,
    hint: $localize`:@@activity.projectsHint:Ce que vous voulez ouvrir, continuer ou essayer.`,
    rows: 4,
  },
];

/** What two versions of a declaration say differently, in the words of the form. */
export function activityDifferences(
  typed: ActivityDeclaration,
  { declaration }: ActivityReportView,
): Difference[] {
  return [{ name: 'seat' as const, label: $localize`:@@activity.seat:Siège` }, ...ACTIVITY_TEXTS]
    .map(({ name, label }) => ({ label, mine: typed[name], theirs: declaration[name] }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
