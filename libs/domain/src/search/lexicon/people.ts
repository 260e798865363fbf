import type { Audience } from '../../groups';

/** The words that say whom a group is to be for: who somebody is, or to whom the trouble happens. */
export const AUDIENCE_WORDS: Partial<Record<Audience, readonly string[]>> = {
  LIVED_EXPERIENCE: [
    'personnes concernées, personne concernée, concerné, concernée, premier concerné, pour moi, usagers, patients, malades',
    'lived experience, for myself, for me, patients, sufferers',
  ],
  RELATIVE: [
    'familles, famille, proches, proche, mon proche, un proche, pour un proche, entourage, mon entourage, ma famille, un ami, mon ami, mon amie, ma cousine, mon cousin, mon neveu, ma nièce, beau-frère, belle-sœur, mon beau-frère, ma belle-sœur, belle-mère, beau-père, ma belle-mère, mon beau-père, unafam',
    'relatives, relative, family, families, loved one, my friend, a friend, for a friend, for someone',
  ],
  CARER: [
    'aidant, aidante, aidants, aidantes, proche aidant, proches aidants, proche aidante, aidant familial, aidants familiaux, je suis aidant, je suis aidante, aidant épuisé, aidante épuisée, aide ma mère, aide mon père, aide mon mari, aide ma femme, m’occupe de ma mère, m’occupe de mon père, m’occupe de mon mari, m’occupe de ma femme, café des aidants',
    'carer, carers, caregiver, caregivers, caregiver burnout, carer burnout, caring for, looking after my',
  ],
  YOUNG_CARER: [
    'jeune aidant, jeune aidante, jeunes aidants, jeunes aidantes, aidant mineur, aidants mineurs, lycéen aidant, étudiant aidant, étudiante aidante',
    'young carer, young carers, young caregiver, young caregivers',
  ],
  SIBLING: [
    'fratrie, fratries, frère, frères, sœur, sœurs, mon frère, ma sœur, frères et sœurs, frère et sœur, mon petit frère, ma petite sœur, mon grand frère, ma grande sœur, mon jumeau, ma jumelle',
    'sibling, siblings, brother, sister, brothers, sisters, my brother, my sister',
  ],
  PARENT: [
    'parents, parent, parent d’enfant, parents d’enfants, mon fils, ma fille, mon enfant, mes enfants, notre fils, notre fille, notre enfant, mon ado, ma ado, mon garçon, parents d’ados, parents d’adolescents, parent d’ado, mère d’un, père d’un, mère de, enfant autiste, enfant bipolaire, enfant schizophrène, fils, fille, jeunes parents, mamans, papas',
    'parents, parent, my son, my daughter, my child, my kid, our son, our daughter, son, daughter, parents of',
  ],
  SPOUSE: [
    'conjoint, conjointe, conjoints, mon conjoint, ma conjointe, mon mari, ma femme, mon époux, mon épouse, mon compagnon, ma compagne, mon copain, ma copine, couple, mon partenaire, mari, femme de, mon ex, épouse',
    'spouse, spouses, partner, husband, wife, my husband, my wife, my partner, my boyfriend, my girlfriend, couples',
  ],
  ADULT_CHILD: [
    'parents âgés, parent âgé, vieux parents, parents vieillissants, enfant de parent, enfants de parents, ma mère, mon père, ma maman, mon papa, mes parents, mon parent, parent malade, mère bipolaire, père bipolaire, mère schizophrène, père schizophrène, mère alcoolique, père alcoolique, enfants adultes, parent alcoolique, ma grand-mère, mon grand-père, mes grands-parents',
    'my mother, my father, my mum, my mom, my dad, my parents, adult children, children of, my grandmother, my grandfather',
  ],
  YOUNG_PEOPLE: [
    'jeune, jeunes, ado, ados, adolescent, adolescente, adolescents, adolescentes, jeune adulte, jeunes adultes, lycéen, lycéenne, lycéens, collégien, collégienne, mineur, mineurs, 15-25 ans, 12-25 ans, 18-25 ans, 16-25 ans, 18-30 ans',
    'young, young people, young person, young adults, teen, teens, teenager, teenagers, adolescents, youth',
  ],
  STUDENT: [
    'étudiant, étudiante, étudiants, étudiantes, fac, université, campus, crous, prépa, apprenti, apprentis',
    'student, students, university, college students, campus',
  ],
  OLDER: [
    'personnes âgées, personne âgée, senior, seniors, sénior, séniors, retraité, retraitée, retraités, aînés, ainés, troisième âge, 3e âge, plus de 60 ans, plus de 50 ans, vieux, vieille, mamie, papi, âgé, âgée',
    'older, older people, elderly, senior, seniors, retired, pensioners, over 60',
  ],
  REDUCED_MOBILITY: [
    'mobilité réduite, à mobilité réduite, ne peux pas me déplacer, ne peut pas se déplacer, ne peux pas sortir, ne peut plus sortir, sans me déplacer, alité, alitée, éloigné, éloignés, isolé à la campagne',
    'reduced mobility, housebound, cannot leave home, can’t leave home, bedridden',
  ],
  ALL: [
    'tous publics, tout public, ouvert à tous, ouvert à toutes',
    'everyone, open to all, anyone',
  ],
};
