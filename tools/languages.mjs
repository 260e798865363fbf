// npm run languages: joins the texts of every language of the interface, wherever a folder `texts` or `locale` holds them.
import { joinLanguages } from './languages/catalogues.mjs';
import { sentenceOf } from './plain-error.mjs';

try {
  await joinLanguages();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
