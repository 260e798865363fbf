import { labelsOf } from '../identity';
import { HELPLINES_TEXTS } from '../texts/helplines';
import type { Helpline, HelplineNeed } from './helpline';

const verifiedOn = '2026-11-22';
const PURPOSES = labelsOf(HELPLINES_TEXTS, ({ purposes }) => purposes);
const HOURS = labelsOf(HELPLINES_TEXTS, ({ hours }) => hours);

type Code = keyof typeof PURPOSES;
type Line = Omit<Helpline, 'code' | 'purpose' | 'hours' | 'facts' | 'need' | 'verifiedOn'> & {
  code: Code;
};

const FACTS = labelsOf(HELPLINES_TEXTS, ({ facts }) => facts);

const NEEDS: Readonly<Record<Code, HelplineNeed>> = {
  '15': 'DANGER',
  '17': 'DANGER',
  '112': 'DANGER',
  '114': 'DANGER',
  '119': 'YOUNG',
  '360': 'CARERS',
  '3018': 'YOUNG',
  '3114': 'SUICIDE',
  '3919': 'VIOLENCE',
  '3977': 'VIOLENCE',
  '116006': 'VIOLENCE',
  SOS_AMITIE: 'TALK',
  FIL_SANTE_JEUNES: 'YOUNG',
  CROIX_ROUGE_ECOUTE: 'TALK',
  SOLITUD_ECOUTE: 'TALK',
  AVEC_NOS_PROCHES: 'CARERS',
  AUTISME: 'CARERS',
  DROGUES: 'ADDICTION',
  JOUEURS: 'ADDICTION',
};

const hasFacts = (code: Code): code is keyof typeof FACTS => code in FACTS;
const hasHours = (code: Code): code is keyof typeof HOURS => code in HOURS;

const helpline = (line: Line): Helpline => ({
  ...line,
  purpose: PURPOSES[line.code],
  hours: hasHours(line.code) ? HOURS[line.code] : null,
  facts: hasFacts(line.code) ? FACTS[line.code] : null,
  need: NEEDS[line.code],
  verifiedOn,
});
const urgent = (line: Omit<Line, 'urgent'>) => helpline({ ...line, urgent: true });
const support = (line: Omit<Line, 'urgent' | 'textOnly'>) =>
  helpline({ ...line, textOnly: false, urgent: false });

/** Danger of death, suicidal crisis, minors, abuse of vulnerable adults: what stands on every public page, in this order. */
export const URGENT_HELPLINES: readonly Helpline[] = [
  urgent({
    code: '15',
    name: 'SAMU',
    dial: '15',
    textOnly: false,
    source: 'service-public.gouv.fr',
  }),
  urgent({
    code: '112',
    name: 'Numéro d’urgence européen',
    dial: '112',
    textOnly: false,
    source: 'service-public.gouv.fr',
  }),
  urgent({
    code: '114',
    name: 'Urgence 114',
    dial: '114',
    textOnly: true,
    source: 'urgence114.fr',
  }),
  urgent({
    code: '3114',
    name: 'Numéro national de prévention du suicide',
    dial: '3114',
    textOnly: false,
    source: '3114.fr',
  }),
  urgent({
    code: '119',
    name: 'Allô enfance en danger',
    dial: '119',
    textOnly: false,
    source: 'allo119.gouv.fr',
  }),
  urgent({
    code: '3977',
    name: 'Maltraitance des personnes âgées et des adultes handicapés',
    dial: '3977',
    textOnly: false,
    source: '3977.fr',
  }),
];

const SUPPORT: readonly Helpline[] = [
  support({
    code: '17',
    name: 'Police secours',
    dial: '17',
    source: 'service-public.gouv.fr',
  }),
  support({
    code: 'SOS_AMITIE',
    name: 'SOS Amitié',
    dial: '09 72 39 40 50',
    source: 'sos-amitie.com',
  }),
  support({
    code: 'FIL_SANTE_JEUNES',
    name: 'Fil Santé Jeunes',
    dial: '0 800 235 236',
    source: 'filsantejeunes.com',
  }),
  support({
    code: 'CROIX_ROUGE_ECOUTE',
    name: 'Croix-Rouge Écoute',
    dial: '0 800 858 858',
    source: 'croix-rouge.fr',
  }),
  support({
    code: 'SOLITUD_ECOUTE',
    name: 'Solitud’écoute (Petits Frères des Pauvres)',
    dial: '0 800 47 47 88',
    source: 'petitsfreresdespauvres.fr',
  }),
  support({
    code: 'AVEC_NOS_PROCHES',
    name: 'Avec nos proches',
    dial: '01 84 72 94 72',
    source: 'avecnosproches.com',
  }),
  support({
    code: '3919',
    name: 'Violences Femmes Info',
    dial: '3919',
    source: 'solidaritefemmes.org',
  }),
  support({
    code: '116006',
    name: 'France Victimes',
    dial: '116 006',
    source: 'france-victimes.fr',
  }),
  support({
    code: '3018',
    name: '3018 (e-Enfance)',
    dial: '3018',
    source: 'e-enfance.org',
  }),
  support({
    code: '360',
    name: 'Communautés 360',
    dial: '0 800 360 360',
    source: 'handicap.gouv.fr',
  }),
  support({
    code: 'AUTISME',
    name: 'Autisme Info Service',
    dial: '0 800 71 40 40',
    source: 'autismeinfoservice.fr',
  }),
  support({
    code: 'DROGUES',
    name: 'Drogues Info Service',
    dial: '0 800 23 13 13',
    source: 'drogues-info-service.fr',
  }),
  support({
    code: 'JOUEURS',
    name: 'Joueurs Info Service',
    dial: '09 74 75 13 13',
    source: 'joueurs-info-service.fr',
  }),
];

/**
 * National numbers, the urgent ones first. A line stands here only when its number is certain, and shows hours only
 * when those are; seasonal lines, lines without a national number and doubtful numbers are left out.
 */
export const HELPLINES: readonly Helpline[] = [...URGENT_HELPLINES, ...SUPPORT];

/** The `tel:` or, where only text messages are answered, `sms:` link of a helpline; null when it has no number. */
export function dialLink({ dial, textOnly }: Pick<Helpline, 'dial' | 'textOnly'>): string | null {
  return dial === null ? null : `${textOnly ? 'sms' : 'tel'}:${dial.replace(/\s/g, '')}`;
}
