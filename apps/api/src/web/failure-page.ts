const TEXTS = {
  fr: {
    title: 'Un instant…',
    words:
      'La page n’a pas pu être préparée. Ce n’est pas de votre fait. Rechargez-la dans quelques instants.',
    help: 'Besoin d’aide tout de suite ?',
    numbers:
      'Danger pour la vie : <a href="tel:15">15</a> ou <a href="tel:112">112</a> (par SMS : <a href="sms:114">114</a>). Idées suicidaires : <a href="tel:3114">3114</a>. Enfants en danger : <a href="tel:119">119</a>. Maltraitance d’un adulte vulnérable : <a href="tel:3977">3977</a>.',
  },
  en: {
    title: 'One moment…',
    words:
      'The page could not be prepared. It is nothing you did. Please load it again in a few moments.',
    help: 'Need help right now?',
    numbers:
      'Danger to life: <a href="tel:15">15</a> or <a href="tel:112">112</a> (by text: <a href="sms:114">114</a>). Thoughts of suicide: <a href="tel:3114">3114</a>. Children in danger: <a href="tel:119">119</a>. Abuse of a vulnerable adult: <a href="tel:3977">3977</a>.',
  },
} as const;

const STYLE =
  ':root{color-scheme:light dark}body{margin:0 auto;padding:2rem 1rem;max-width:40rem;font:1.125rem/1.6 system-ui,sans-serif;background:light-dark(#fdf9f3,#171412);color:light-dark(#1d1b16,#e8e2d9)}a{color:light-dark(#27685f,#93d3c7);display:inline-block;padding:.6rem .2rem}';

/** Said when no page can be rendered at all: text that needs nothing else, with the numbers for danger. */
export function failurePage(path: string): string {
  const language = /^\/en(\/|$)/.test(path) ? 'en' : 'fr';
  const { title, words, help, numbers } = TEXTS[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Présence</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${words}</p><h2>${help}</h2><p>${numbers}</p></main></body></html>`;
}
