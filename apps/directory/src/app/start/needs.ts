import type { FacetsAsked } from '@presence/domain';

/** For whom somebody looks. */
export const WHOM = ['me', 'relative'] as const;
export type Whom = (typeof WHOM)[number];

export const WHOM_LABELS: Readonly<Record<Whom, string>> = {
  me: $localize`:@@start.forMe:Pour moi`,
  relative: $localize`:@@start.forRelative:Pour un proche, ou parce que j’aide quelqu’un`,
};

/** What weighs on somebody, in plain words, and what a search asks for it. */
export type Need = { code: string; label: string; asks: FacetsAsked };

const UNSURE: Need = {
  code: 'unsure',
  label: $localize`:@@start.unsure:Autre chose, ou je ne sais pas`,
  asks: {},
};

export const NEEDS: Readonly<Record<Whom, readonly Need[]>> = {
  me: [
    {
      code: 'sad',
      label: $localize`:@@start.sad:Je suis triste, je n’ai plus envie de rien`,
      asks: { theme: 'DEPRESSION' },
    },
    {
      code: 'afraid',
      label: $localize`:@@start.afraid:J’ai peur, je panique, je suis angoissé·e`,
      asks: { theme: 'ANXIETY' },
    },
    {
      code: 'alone',
      label: $localize`:@@start.alone:Je me sens seul·e`,
      asks: { theme: 'ISOLATION' },
    },
    {
      code: 'exhausted',
      label: $localize`:@@start.exhausted:Je suis épuisé·e par mon travail`,
      asks: { theme: 'BURNOUT' },
    },
    {
      code: 'grieving',
      label: $localize`:@@start.grieving:J’ai perdu quelqu’un`,
      asks: { theme: 'BEREAVEMENT' },
    },
    {
      code: 'using',
      label: $localize`:@@start.using:L’alcool, une drogue ou le jeu prend trop de place`,
      asks: { theme: 'ADDICTION' },
    },
    {
      code: 'illness',
      label: $localize`:@@start.illness:Je vis avec un trouble psychique`,
      asks: { theme: 'PSYCHOSOCIAL_DISABILITY' },
    },
    UNSURE,
  ],
  relative: [
    {
      code: 'illness',
      label: $localize`:@@start.theirIllness:Mon proche vit avec un trouble psychique`,
      asks: { audience: 'RELATIVE' },
    },
    {
      code: 'memory',
      label: $localize`:@@start.memory:Mon proche perd la mémoire`,
      asks: { theme: 'ALZHEIMER' },
    },
    {
      code: 'using',
      label: $localize`:@@start.theirUsing:Mon proche boit, se drogue ou joue`,
      asks: { theme: 'ADDICTION' },
    },
    {
      code: 'caring',
      label: $localize`:@@start.caring:Je m’occupe de quelqu’un, souvent`,
      asks: { audience: 'CARER' },
    },
    {
      code: 'young',
      label: $localize`:@@start.young:J’ai moins de 25 ans et j’aide quelqu’un de ma famille`,
      asks: { audience: 'YOUNG_CARER' },
    },
    UNSURE,
  ],
};
