import type { Theme } from '../../groups';

/**
 * The words that people use for each theme, in French and English: names of a trouble, lay words, abbreviations, how it
 * feels, medicines that are mostly given for it. Beside its label; reviewed by lexicon.spec.ts and searches.spec.ts.
 */
export const THEME_WORDS: Readonly<Record<Theme, readonly string[]>> = {
  DEPRESSION: [
    'dépression, dépressions, dépressif, dépressive, dépressifs, déprime, déprimé, déprimée, dépressif chronique, dysthymie, mélancolie',
    'tristesse, triste, idées noires, mal-être, malêtre, mal être, mal dans ma peau, cafard, moral à zéro, pas le moral, plus envie de rien, envie de rien, plus goût à rien, plus goût à la vie, au fond du trou, au bout du rouleau, trou noir, je pleure tout le temps, perte de goût, coup de blues, dépression saisonnière, dépression résistante, dépression majeure, état dépressif, épisode dépressif, trouble dépressif, anhédonie, perte d’élan',
    'antidépresseur, antidépresseurs, prozac, fluoxétine, seroplex, escitalopram, deroxat, paroxétine, zoloft, sertraline, effexor, venlafaxine, laroxyl, anafranil, cymbalta, duloxétine, mirtazapine, norset, citalopram, seropram, électrochocs, sismothérapie, kétamine, spravato',
    'depression, depressed, depressive, low mood, feeling down, feeling low, sadness, sad, hopeless, hopelessness, blues, antidepressants',
  ],
  ANXIETY: [
    'anxiété, anxieux, anxieuse, anxieux social, angoisse, angoisses, angoissé, angoissée, crise d’angoisse, crises d’angoisse, attaque de panique, attaques de panique, crise de panique, trouble panique, panique, phobie, phobies, phobique, phobie sociale, phobie scolaire, anxiété sociale, anxiété généralisée, trouble anxieux, troubles anxieux, tag, agoraphobie, agoraphobe, claustrophobie, stress, stressé, stressée, peur de sortir, peur des gens, peur du regard des autres, peur de parler, peur de tout, timidité, timide, spasmophilie, hypocondrie, hypocondriaque, éco-anxiété, ruminations, je panique, peur de mourir, angoisse de mort, peur de la mort, boule au ventre, nervosité, insomnie, insomnies, éreutophobie',
    'anxiolytique, anxiolytiques, xanax, alprazolam, lexomil, bromazepam, atarax, seresta, temesta, lysanxia, tranxène, benzodiazépines',
    'anxiety, anxious, panic, panic attack, panic attacks, phobia, phobias, social anxiety, stress, stressed, worry, worrying, generalized anxiety, gad, agoraphobia, nervous, afraid of dying, health anxiety',
  ],
  BIPOLAR: [
    'bipolaire, bipolaires, bipolarité, trouble bipolaire, troubles bipolaires, maniaco-dépressif, maniaco-dépressive, maniaco-dépression, psychose maniaco-dépressive, pmd, manie, maniaque dépressif, hypomanie, hypomaniaque, phase haute, phase basse, phases hautes, hauts et bas, cyclothymie, cyclothymique, cyclothymie, sautes d’humeur, trouble de l’humeur, troubles de l’humeur, troubles bi-polaires, bi-polaire, type 2, bp2',
    'lithium, téralithe, thymorégulateur, thymorégulateurs, dépakote, depakine, dépamide, lamictal, lamotrigine, tegretol',
    'bipolar, bipolar disorder, manic depression, manic depressive, mania, manic, hypomania, mood swings, mood disorder, cyclothymia',
  ],
  OCD: [
    'toc, tocs, tok, toks, trouble obsessionnel, troubles obsessionnels, trouble obsessionnel compulsif, troubles obsessionnels compulsifs, obsession, obsessions, obsessionnel, obsessionnelle, compulsion, compulsions, compulsif, rituels, vérifications, phobie d’impulsion, phobies d’impulsion, lavage des mains, pensées intrusives, syllogomanie, accumulation compulsive, diogène, trichotillomanie, dermatillomanie, dysmorphophobie',
    'ocd, obsessive compulsive, obsessive compulsive disorder, intrusive thoughts, hoarding',
  ],
  SCHIZOPHRENIA: [
    'schizophrénie, schizophrénies, chizophrénie, squizophrénie, chizophrène, schizophrène, schizophrènes, schizo, psychose, psychoses, psychotique, psychotiques, trouble psychotique, troubles psychotiques, bouffée délirante, bouffée délirante aiguë, bda, délire, délires, délirant, paranoïa, paranoïaque, parano, hallucination, hallucinations, schizo-affectif, schizoaffectif, trouble schizo-affectif, dysthymie schizophrénique, hébéphrénie, premier épisode, premier épisode psychotique, dissociatif',
    'neuroleptique, neuroleptiques, antipsychotique, antipsychotiques, risperdal, rispéridone, zyprexa, olanzapine, abilify, aripiprazole, clozapine, leponex, haldol, solian, quétiapine, xeroquel, xeplion, injection retard',
    'schizophrenia, schizophrenic, psychosis, psychotic, paranoia, paranoid, hallucinations, delusions, schizoaffective, antipsychotics',
  ],
  MENTAL_HEALTH_GENERAL: [
    'santé mentale, santé psychique, psychique, psychiques, psychologique, psychologiques, mental, mentale, maladie mentale, maladies mentales, maladie psychique, maladies psychiques, trouble psychique, troubles psychiques, trouble mental, troubles mentaux, souffrance psychique, trouble psy, troubles psy, psy, psychiatrie, psychiatrique, hôpital psychiatrique, hp, hospitalisation, sortie d’hôpital, sortie d’hospitalisation, rétablissement, diagnostic, mal dans sa tête, tête qui va mal, ça va pas, ça ne va pas, je vais mal, besoin d’aide, besoin de parler, parler à quelqu’un, mal, perdu, perdue, je craque, craquer, fragilité psychologique, usagers de la psychiatrie, médicaments psy, médicaments, psychothérapie, cmp',
    'mental health, mental illness, psychiatric, psychiatry, psychological, emotional distress, recovery, need to talk, need help, someone to talk to, unwell',
  ],
  CARER_LIFE: [
    'vie des aidants, aidance, répit, répit des aidants, fardeau, charge mentale de l’aidant, droit au répit, aider mon proche, aider un proche, aider ma mère, aider mon père, m’occupe de ma mère, m’occupe de mon père, m’occupe de mon mari, m’occupe de ma femme, je m’occupe de, aidant épuisé, aidante épuisée, épuisement de l’aidant, congé proche aidant, pause des aidants, halte répit, baluchonnage',
    'carer support, respite, caregiving, looking after, caring for, caregiver burnout',
  ],
  ALZHEIMER: [
    'alzheimer, maladie d’alzheimer, maladies apparentées, démence, démences, dément, démente, sénile, sénilité, mémoire, perte de mémoire, pertes de mémoire, troubles de la mémoire, trouble cognitif, troubles cognitifs, corps de lewy, lewy, dft, démence fronto-temporale, dégénérescence, maladie neuro-dégénérative, maladies neurodégénératives, neurodégénératif, perd la tête, perd la mémoire, oublie tout, désorientée, désorienté, aricept, ebixa',
    'alzheimer’s, alzheimers, dementia, memory loss, memory, lewy body, cognitive decline',
  ],
  LOSS_OF_AUTONOMY: [
    'perte d’autonomie, dépendance âge, personne dépendante, personnes dépendantes, apa, grand âge, vieillissement, vieillir, ehpad, maison de retraite, entrée en ehpad, maintien à domicile, gir, fin de vie, parkinson, sclérose en plaques, sep, sla, avc à domicile, maladie chronique, maladies chroniques, aide à domicile, dépendante, dépendants, vieux parents, parents âgés, parent âgé, parents vieillissants',
    'loss of autonomy, loss of independence, ageing, aging, ageing parents, elderly parents, elderly parent, nursing home, care home, frailty, chronic illness',
  ],
  PSYCHOSOCIAL_DISABILITY: [
    'handicap psychique, handicap psychosocial, handicap invisible, handicap mental, handicapé psychique, handicapée psychique, rqth, aah, mdph, esat, réinsertion, réhabilitation psychosociale, réhabilitation, savs, samsah',
    'psychosocial disability, psychiatric disability, invisible disability, disability',
  ],
  ISOLATION: [
    'isolement, isolé, isolée, isolés, solitude, seul, seule, seuls, seules, tout seul, toute seule, je me sens seul, je me sens seule, lien social, liens sociaux, rencontrer des gens, rencontres, rencontrer du monde, me faire des amis, se faire des amis, pas d’amis, amis, amitié, sortir de chez moi, voir du monde, compagnie, convivialité, personne à qui parler, je ne vois personne, abandonné, hikikomori, veuvage solitude, jeux de société, sorties',
    'isolation, isolated, loneliness, lonely, alone, social contact, make friends, making friends, friends, meet people, company',
  ],
  WELLBEING: [
    'bien-être, bien être, bienêtre, confiance en soi, confiance en moi, estime de soi, estime de moi, développement personnel, relaxation, sophrologie, méditation, pleine conscience, yoga, gestion des émotions, émotions, hypersensible, hypersensibles, hypersensibilité, haut potentiel, hpi, communication non violente, affirmation de soi, gestion du stress, art-thérapie, art thérapie, respiration, manque de confiance, pas confiance en moi',
    'wellbeing, well-being, self-esteem, self esteem, self-confidence, confidence, mindfulness, meditation, relaxation, art therapy, highly sensitive',
  ],
  EATING_DISORDERS: [
    'trouble alimentaire, troubles alimentaires, troubles des conduites alimentaires, trouble du comportement alimentaire, troubles du comportement alimentaire, tca, anorexie, anorexique, anorexiques, anorexie mentale, boulimie, boulimique, boulimiques, hyperphagie, hyperphagique, compulsions alimentaires, crise de boulimie, crises de boulimie, vomir, se faire vomir, manger trop, ne mange plus, mange plus, orthorexie, surpoids, obésité, arfid',
    'eating disorder, eating disorders, anorexia, anorexic, bulimia, bulimic, binge eating, overeating, overeaters, obesity',
  ],
  BORDERLINE: [
    'borderline, border line, état limite, états limites, trouble borderline, trouble de la personnalité, troubles de la personnalité, personnalité borderline, personnalité limite, tpb, tpl, dépendance affective, dépendant affectif, dépendante affective, instabilité émotionnelle, trouble de la personnalité limite, dysrégulation émotionnelle',
    'borderline personality, bpd, personality disorder, emotionally unstable, eupd',
  ],
  PTSD: [
    'psychotraumatisme, psychotraumatismes, psychotrauma, psycho-trauma, traumatisme psychique, traumatisme, traumatismes, trauma, traumas, traumatisé, traumatisée, stress post-traumatique, trouble de stress post-traumatique, état de stress post-traumatique, syndrome post-traumatique, post-traumatique, post traumatique, tspt, espt, ptsd, flashback, flashbacks, attentat, victime d’attentat, victime, victimes, viol, violée, agression sexuelle, inceste, abus dans l’enfance, violences conjugales, violences, violence, femmes victimes de violences, emprise, pervers narcissique, perverse narcissique, accident, dissociation, tdi, amnésie traumatique, vétérans, militaires, harcèlement, harcelé, harcelée',
    'trauma, post traumatic stress, post-traumatic stress, cptsd, complex trauma, survivor, survivors, abuse, sexual abuse, domestic violence, rape, veterans, narcissistic abuse',
  ],
  ADDICTION: [
    'addiction, addictions, addict, addictologie, dépendance, dépendances, alcool, alcoolisme, alcoolique, alcooliques, alcoolo-dépendance, alcoolodépendant, alcolique, alcool dépendance, alcooliques anonymes, alcoolique anonyme, narcotiques anonymes, aa, boire, arrêter de boire, je bois trop, boit trop, boit, sevrage, abstinence, sobriété, sobre, drogue, drogues, drogué, droguée, drogués, toxicomanie, toxicomane, toxicomanes, toxico, cannabis, shit, joint, joints, fumer, fume, beuh, cocaïne, coke, crack, héroïne, opiacés, mdma, ecstasy, kétamine récréative, chemsex, subutex, méthadone, tabac, cigarette, arrêter de fumer, tabagisme, nicotine, jeu pathologique, jeux d’argent, addiction aux jeux, joueur, joueurs, paris sportifs, addiction au jeu, écrans, addiction aux écrans, jeux vidéo, gaming, sexualité compulsive, addiction sexuelle, pornographie, porno, médicaments addiction, addiction aux médicaments, rechute, codépendance, codépendant, al-anon',
    'addiction, addicted, alcohol, alcoholic, alcoholics, alcoholism, drinking, drunk, stop drinking, sober, sobriety, drug, drugs, drug abuse, substance abuse, substance use, cannabis, weed, cocaine, heroin, opioids, smoking, quit smoking, gambling, gambler, gaming addiction, porn addiction, recovery from addiction',
  ],
  BEREAVEMENT: [
    'deuil, deuils, endeuillé, endeuillée, endeuillés, en deuil, perte d’un proche, perdu un proche, perte d’un enfant, perdu mon fils, perdu ma fille, perdu mon enfant, perdu mon mari, perdu ma femme, perdu ma mère, perdu mon père, perdu mon frère, perdu ma sœur, perdu mon bébé, perdu quelqu’un, décès, décédé, décédée, mort de mon mari, mort de ma femme, mort de mon père, mort de ma mère, mort de mon fils, mort de ma fille, est mort, est morte, mort, veuf, veuve, veufs, veuves, veuvage, conjoint décédé, deuil périnatal, deuil après suicide, suicide d’un proche, suicide de mon fils, suicide de ma fille, suicide de mon mari, suicide de ma femme, suicide de mon père, suicide de ma mère, suicide de mon frère, suicide de ma sœur, s’est suicidé, s’est suicidée, s’est donné la mort, s’est pendu, après suicide, après un suicide, survivre au suicide, mort par suicide, parents désenfants, parange, parents désenfantés, orphelin, orpheline, orphelins, jumeau décédé, disparition d’un proche, fausse couche, ivg imgt, img, mort subite',
    'bereavement, bereaved, grief, grieving, loss of a loved one, lost my son, lost my daughter, lost my husband, lost my wife, lost my mother, lost my father, lost my child, death of, widow, widower, widowed, mourning, suicide loss, suicide bereavement, bereaved by suicide, lost to suicide, survivors of suicide loss, miscarriage, stillbirth',
  ],
  SUICIDE_PREVENTION: [
    'suicide, suicides, suicidaire, suicidaires, prévention du suicide, prévention suicide, idées suicidaires, pensées suicidaires, tentative de suicide, tentatives de suicide, ts, crise suicidaire, mourir, envie de mourir, veut mourir, veux mourir, scarification, scarifications, se scarifie, me scarifie, automutilation, automutilations, auto-mutilation, en finir, me suicider, se suicider',
    'suicide prevention, suicidal, suicidal thoughts, suicide attempt, self-harm, self harm, kill myself, want to die',
  ],
  AUTISM_NDD: [
    'autisme, autiste, autistes, autistique, asperger, aspi, tsa, ted, trouble du spectre autistique, trouble du spectre de l’autisme, spectre autistique, tnd, trouble du neurodéveloppement, troubles du neurodéveloppement, neurodéveloppement, neuroatypique, neuroatypiques, neuroatypie, neurodivergent, neurodivergente, neurodivergents, tdah, tda, trouble de l’attention, troubles de l’attention, déficit de l’attention, hyperactif, hyperactive, hyperactivité, ritaline, concerta, méthylphénidate, dys, dyslexie, dyslexique, dyspraxie, dyspraxique, gilles de la tourette, tourette, tics, déficience intellectuelle, trisomie',
    'autism, autistic, asd, adhd, add, neurodivergent, neurodiversity, aspergers, dyslexia, tourette’s, attention deficit',
  ],
  BRAIN_INJURY: [
    'traumatisme crânien, traumatisé crânien, traumatisée crânienne, traumatisés crâniens, trauma crânien, lésion cérébrale, lésions cérébrales, cérébro-lésé, cérébrolésé, cérébrolésés, cérébro-lésés, avc, accident vasculaire, accident vasculaire cérébral, coma, commotion, aphasie, aphasique, tumeur cérébrale, tumeur au cerveau, ictus, anévrisme, héminégligence, hémiplégie',
    'brain injury, head injury, stroke, tbi, concussion, aphasia, brain tumour, brain tumor',
  ],
  PERINATAL: [
    'périnatalité, périnatal, périnatale, post-partum, postpartum, dépression post-partum, dépression postpartum, dépression post-natale, dépression du post-partum, baby blues, babyblues, grossesse, enceinte, jeune maman, jeunes mamans, jeune mère, jeunes mères, nouvelle maman, maternité, maternelle difficulté, bébé, nourrisson, accouchement, accouchement traumatique, jeunes parents, devenir mère, devenir parent, burn-out parental, burn out parental, burnout parental, pma, allaitement, difficulté maternelle',
    'perinatal, postnatal, postpartum, postpartum depression, postnatal depression, pregnancy, pregnant, new mother, new mothers, new mum, new mom, new parents, motherhood, newborn',
  ],
  VOICES: [
    'entente de voix, entendre des voix, entendeur de voix, entendeurs de voix, entendeuse de voix, j’entends des voix, entend des voix, voix, hallucinations auditives, rev, intervoice, des voix dans ma tête',
    'hearing voices, voice hearer, voice hearers, voices, hears voices, hear voices',
  ],
  BURNOUT: [
    'burn-out, burn out, burnout, bore-out, épuisement professionnel, surmenage, surmené, surmenée, souffrance au travail, stress au travail, mal-être au travail, harcèlement au travail, harcèlement moral, travail, boulot, pression au travail, arrêt maladie, arrêt de travail, reprise du travail, inaptitude, chômage, licenciement, épuisé par le travail, épuisée par le travail, n’en peux plus de mon travail, épuisement, épuisé, épuisée',
    'burnt out, burned out, work stress, overworked, exhaustion, exhausted, workplace, job stress, bullied at work, unemployment',
  ],
};
