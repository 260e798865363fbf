import type { FillProposal, RotaFilling } from '@presence/contract';
import {
  CONTACT_KIND_LABELS,
  dateInWords,
  type Id,
  type Locale,
  mondayOf,
  weekInWords,
} from '@presence/domain';
import { namesOf, said } from '../rota-labels';

/** A rota as the dialog names it. */
export type NamedRota = { id: Id; name: string; from: string };

/** A proposal in words, by a key that is its own. */
type ProposalLine = {
  key: string;
  proposal: FillProposal;
  words: string;
  reasons: readonly string[];
};

/** The gaps of one rota: what fills them, and what stays with why. */
export type Section = {
  rotaId: Id;
  name: string;
  lines: readonly ProposalLine[];
  gaps: readonly { words: string; reasons: readonly string[] }[];
  further: number;
};

export function sectionOf(
  { id: rotaId, name, from }: NamedRota,
  { proposals, gaps, furtherGaps, ...named }: RotaFilling,
  locale: Locale,
): Section {
  const names = namesOf(named);
  return {
    rotaId,
    name,
    lines: proposals.map((proposal) => {
      const { needId, personId, kind, date, start, volunteerIds, why } = proposal;
      const who = volunteerIds.map(names.volunteer).join(' + ');
      return {
        key: `${rotaId} ${needId} ${date} ${start}`,
        proposal,
        words: $localize`:@@rotas.fillLine:${names.person(personId)}:PERSON: : ${CONTACT_KIND_LABELS[kind][locale]}:KIND:, ${dateInWords(date, locale)}:DATE:, ${start}:TIME:, avec ${who}:VOLUNTEERS:`,
        reasons: why.map((words) => said(words, locale)),
      };
    }),
    gaps: gaps.map(({ personId, kind, week, whyNot, smallestChange }) => ({
      words: $localize`:@@rotas.fillGap:${names.person(personId)}:PERSON: : ${CONTACT_KIND_LABELS[kind][locale]}:KIND:, semaine du ${weekInWords(mondayOf({ from }, week), locale)}:WEEK:`,
      reasons: [...whyNot, ...(smallestChange ? [smallestChange] : [])].map((words) =>
        said(words, locale),
      ),
    })),
    further: furtherGaps,
  };
}
