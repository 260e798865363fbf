import { looksPrivate } from './looks-private';

describe('looksPrivate', () => {
  it.each([
    ['Elle est dépressive depuis l’automne.', 'DIAGNOSIS', 'dépressive'],
    ['Il prend du Xanax le soir', 'DIAGNOSIS', 'Xanax'],
    ['She has Alzheimer’s', 'DIAGNOSIS', 'Alzheimer’s'],
    ['Suites d’un AVC.', 'DIAGNOSIS', 'AVC'],
    ['J’ai parlé avec Mme Besnard', 'NAME', 'Besnard'],
    ['Sa voisine Jeanne passe le mardi.', 'NAME', 'Jeanne'],
    ['Une visite chez jeannette, tout va bien.', 'NAME', 'jeannette'],
    ['Met my neighbour Paul.', 'NAME', 'Paul'],
    ['Son numéro : 06 39 98 12 34', 'NUMBER', '06 39 98 12 34'],
    ['dossier 1234567', 'NUMBER', '1234567'],
  ])('warns of %s', (note, kind, word) =>
    expect(looksPrivate(note, ['Jeannette'])).toEqual({ kind, word }),
  );

  it.each([
    '',
    'Bonne humeur, nous avons parlé du jardin.',
    'Rappeler jeudi. Préfère le matin.',
    'Rappeler Jeudi, pas Vendredi',
    'A regardé un film à la TV avec sa fille',
    'Call back on Monday. Likes mornings.',
    'Bonjour : tout va bien\nRien à signaler',
    'Demande des nouvelles de l’association',
    'Nous étions 12, prochaine fois le 12/11/2026',
    'Il n’était pas là ! Porte fermée',
  ])('leaves “%s” alone', (note) => expect(looksPrivate(note, ['Jeannette'])).toBeNull());
});
