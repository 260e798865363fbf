/** Said when no page can be rendered at all. */
export const failure = {
  title: 'Un instant…',
  words:
    'La page n’a pas pu être préparée. Ce n’est pas de votre fait. Rechargez-la dans quelques instants.',
  help: 'Besoin d’aide tout de suite ?',
  numbers:
    'Danger pour la vie : <a href="tel:15">15</a> ou <a href="tel:112">112</a> (par SMS : <a href="sms:114">114</a>). Idées suicidaires : <a href="tel:3114">3114</a>. Enfants en danger : <a href="tel:119">119</a>. Maltraitance d’un adulte vulnérable : <a href="tel:3977">3977</a>.',
};
