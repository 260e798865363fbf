import { ofPublicPath } from '@presence/domain';
import { FAILURE_TEXTS } from './texts/failure';

const STYLE =
  ':root{color-scheme:light dark}body{margin:0 auto;padding:2rem 1rem;max-width:40rem;font:1.125rem/1.6 system-ui,sans-serif;background:light-dark(#fdf9f3,#171412);color:light-dark(#1d1b16,#e8e2d9)}a{color:light-dark(#27685f,#93d3c7);display:inline-block;padding:.6rem .2rem}';

/** Said when no page can be rendered at all: text that needs nothing else, with the numbers for danger. */
export function failurePage(path: string): string {
  const { locale } = ofPublicPath(path);
  const { title, words, help, numbers } = FAILURE_TEXTS[locale].failure;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Présence</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${words}</p><h2>${help}</h2><p>${numbers}</p></main></body></html>`;
}
