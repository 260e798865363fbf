import { unaccent } from '../identity';

/** What a note seems to hold although it should not. */
export type PrivateHint = { kind: 'DIAGNOSIS' | 'NAME' | 'NUMBER'; word: string };

// Stems without accents: diagnoses, treatments and medicines that people write about others in French or English.
const STEMS = [
  'depress',
  'bipolair',
  'bipolar',
  'schizophren',
  'alzheimer',
  'parkinson',
  'demence',
  'dementia',
  'psychos',
  'psychotiq',
  'psychotic',
  'borderline',
  'autis',
  'anorexi',
  'boulimi',
  'bulimi',
  'alcooli',
  'alcoholi',
  'toxicoman',
  'addict',
  'cancer',
  'tumeur',
  'tumour',
  'tumor',
  'metasta',
  'chimio',
  'chemo',
  'diabet',
  'insuline',
  'insulin',
  'epilep',
  'infarct',
  'avc',
  'vih',
  'hiv',
  'sida',
  'hepatit',
  'sclerose',
  'sclerosis',
  'psychiatr',
  'neurolog',
  'antidepress',
  'anxiolyt',
  'neurolept',
  'benzodiaz',
  'somnifer',
  'lithium',
  'morphin',
  'methadon',
  'tranxene',
  'xanax',
  'lexomil',
  'valium',
  'seresta',
  'prozac',
  'seroplex',
  'deroxat',
  'zoloft',
  'laroxyl',
  'effexor',
  'risperdal',
  'zyprexa',
  'abilify',
  'haldol',
  'tercian',
  'imovane',
  'stilnox',
  'depakote',
  'doliprane',
  'diagnos',
];

// Words that people write with a capital and that name nobody.
const NOT_NAMES = new Set([
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'noel',
  'paques',
  'toussaint',
  'christmas',
  'easter',
  'ok',
  'tv',
  'sms',
  'samu',
  'france',
  'french',
  'english',
  'i',
  'rdv',
  'ehpad',
  'ccas',
  'caf',
  'apa',
]);

const TITLES = new Set([
  'm',
  'mr',
  'mme',
  'mlle',
  'mrs',
  'ms',
  'dr',
  'docteur',
  'doctor',
  'monsieur',
  'madame',
]);

/** Six figures or more in a row, as in a telephone, social security or file number; a date has fewer groups. */
const NUMBER = /(?<![\d/.])\+?\d(?:[ .\-/\u00a0]?\d){5,}/;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/;

/**
 * A gentle warning for whoever writes a note: it seems to hold a diagnosis or a medicine, one of `firstNames`, another
 * capitalised name in the middle of a sentence, or a long number. It is a guess and never refuses anything.
 */
export function looksPrivate(note: string, firstNames: readonly string[] = []): PrivateHint | null {
  const known = new Set(firstNames.map(unaccent));
  let before = '.';
  for (const [text] of note.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*|[.!?:;\n]/gu)) {
    if (!/\p{L}/u.test(text)) {
      // The point after "Mme" ends no sentence.
      if (!TITLES.has(unaccent(before))) before = text;
      continue;
    }
    const word = unaccent(text).replace(/^(l|d|j|qu|n|s|c|m|t)'/, '');
    const found = hintOf(text, word, known, before);
    if (found) return { kind: found, word: text };
    before = text;
  }
  const number = NUMBER.exec(note)?.[0];
  return number && !DATE.test(number) ? { kind: 'NUMBER', word: number } : null;
}

function hintOf(
  text: string,
  word: string,
  known: ReadonlySet<string>,
  before: string,
): PrivateHint['kind'] | null {
  if (STEMS.some((stem) => (stem.length > 4 ? word.startsWith(stem) : word === stem)))
    return 'DIAGNOSIS';
  if (known.has(word)) return 'NAME';
  const capital = /^(?:\p{L}[’'])?\p{Lu}[\p{Ll}\p{M}]+/u.test(text);
  if (!capital || NOT_NAMES.has(word) || TITLES.has(word)) return null;
  return /\p{L}/u.test(before) ? 'NAME' : null;
}
