/**
 * Words of which breached passwords are made, in French and English, without accents. Alone, joined or followed by
 * digits they make no password.
 */
export const COMMON_WORDS: readonly string[] = `
  password passwort passw pass motdepasse motdepass mot passe secret secure security securite admin administrator administrateur
  root user utilisateur guest invite login connexion welcome bienvenue bonjour bonsoir salut hello hallo coucou test testing essai default changeme change change
  letmein master maitre monkey dragon shadow sunshine princess princesse prince football footbal soccer baseball basketball hockey rugby
  superman batman spiderman pokemon pikachu naruto starwars matrix computer ordinateur internet google facebook instagram youtube twitter whatsapp
  microsoft windows apple iphone samsung android linux
  iloveyou jetaime jtaime mamour mon amour monamour doudou loulou chouchou cheri cherie coeur bisous bebe papa maman mamie papy famille family enfant enfants
  love lover lovely forever toujours angel ange diable devil jesus christ dieu
  soleil lune etoile etoiles star fleur fleurs flower rose marguerite tulipe violette jasmin chocolat chocolate caramel vanille cannelle fraise cerise banane orange citron
  chat chaton chien chienne cheval lapin poisson oiseau tigre lion loup ours panda dauphin papillon minou toutou kitty doggy
  rouge bleu vert jaune noir blanc violet black white blue green yellow purple pink
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  printemps ete automne hiver spring summer autumn winter
  france francais francaise paris marseille lyon toulouse nice nantes strasbourg bordeaux lille rennes bretagne corse alsace normandie provence
  psg olympique om ol asse losc zidane ronaldo messi mbappe neymar
  nicolas thomas julien alexandre antoine pierre paul jean jacques michel philippe alain patrick christian francois laurent olivier stephane sebastien
  david christophe vincent guillaume maxime kevin anthony romain benjamin mathieu matthieu lucas hugo louis arthur gabriel jules adam leo raphael
  marie sophie julie camille laura celine sandrine isabelle nathalie valerie veronique sylvie catherine christine martine monique francoise
  chloe emma manon lea sarah pauline marine charlotte caroline aurelie emilie virginie stephanie jessica melissa jennifer ashley michelle nicole amanda daniel
  michael jordan charlie andrew joshua robert george harley thunder hunter ranger killer trustno whatever freedom liberte egalite fraternite
  vacances maison voiture moto velo ferrari porsche mercedes peugeot renault citroen musique guitare piano danse
  association asso benevole benevoles soutien groupe presence ensemble entraide sante hopital
  je suis the my abc xyz qwe qwer qwert qwerty aze azer azert azerty wxcvbn qsdf asdf zxcv zxcvbnm
`
  .trim()
  .split(/\s+/);
