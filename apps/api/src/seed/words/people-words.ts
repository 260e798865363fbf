/** Given names and surnames to combine into people who do not exist. */
export const GIVEN_NAMES = [
  'Adèle', 'Agathe', 'Aïcha', 'Alban', 'Amandine', 'Anaïs', 'Antoine', 'Aurore', 'Bakary', 'Bérénice', 'Blandine', 'Brahim', 'Capucine', 'Céleste', 'Charlie', 'Clément', 'Corentin', 'Dalila',
  'Damien', 'Delphine', 'Djibril', 'Dominique', 'Édith', 'Élias', 'Élodie', 'Émile', 'Estelle', 'Fatou', 'Fabrice', 'Félicie', 'Florent', 'Gaëlle', 'Gilles', 'Hadrien', 'Hortense', 'Inès', 'Isaac',
  'Jasmine', 'Joanna', 'Jules', 'Karim', 'Kenza', 'Laurence', 'Léopold', 'Lila', 'Lucien', 'Madeleine', 'Malik', 'Marius', 'Mina', 'Nadège', 'Noémie', 'Octave', 'Odile', 'Pascale', 'Quentin', 'Rachid',
  'Régine', 'Romane', 'Sacha', 'Selma', 'Solène', 'Thibault', 'Ursule', 'Valentin', 'Violette', 'Wassim', 'Xavier', 'Yaël', 'Zélie',
] as const;

export const SURNAMES = [
  'Abadie-Roy', 'Arnoult', 'Aubrac-Vial', 'Bellanger', 'Bensaïd-Faure', 'Bonnefoy', 'Bréhat', 'Cazenave', 'Chalumeau', 'Coulibaly-Jean', 'Courtepaille', 'Delacour', 'Desforges', 'Diallo-Simon', 'Doucerain',
  'Dubreil', 'Esteban-Roux', 'Fauvel', 'Ferrières', 'Gallois', 'Garrigue', 'Gautherot', 'Guermeur', 'Hamidi', 'Jacquemin', 'Joubert-Lys', 'Kaczmar', 'Laborie', 'Lachenal', 'Lanterne', 'Le Guennec',
  'Lestrade', 'Maillefer', 'Marsaud', 'Mercadier', 'Montagnac', 'Moreau-Diaz', 'N’Diaye-Bloch', 'Nguyen-Prat', 'Olivari', 'Ortega-Blin', 'Passerat', 'Pellegrin', 'Perrachon', 'Quémener', 'Rabouin', 'Renaudot',
  'Rossignol', 'Sabatier', 'Sagnol', 'Saliba', 'Sauvaget', 'Tessèdre', 'Tourangeau', 'Traoré-Lin', 'Vandelle', 'Verchère', 'Vidalenc', 'Weisser', 'Zeller',
] as const;

export const VENUE_NAMES = [
  'Maison des associations', 'Centre social Les Marronniers', 'Salle polyvalente du Parc', 'Médiathèque du Vieux-Pont', 'Maison de quartier des Acacias', 'Espace santé du Marché', 'Foyer rural', 'Salle des Tilleuls',
  'Centre culturel La Passerelle', 'Café associatif Le Détour', 'Maison des solidarités', 'Salle Simone-Marchand', 'Tiers-lieu La Remise', 'Presbytère Saint-Amable', 'Pavillon du Jardin public',
] as const;

export const STREETS = [
  'rue des Tilleuls-Argentés', 'impasse du Figuier', 'allée des Mésanges', 'rue du Four-à-Pain', 'place du Petit-Marché', 'chemin des Lavandières', 'rue de la Vieille-Forge', 'boulevard des Marronniers', 'quai aux Herbes',
  'rue des Trois-Fontaines', 'venelle du Puits', 'rue Clos-Fleuri', 'avenue du Grand-Pré', 'rue des Cordeliers-Gris', 'passage de l’Horloge',
] as const;

export const DIRECTIONS = [
  'Salle du fond, première porte à gauche.',
  'Au premier étage, l’ascenseur est derrière l’accueil.',
  'Entrée par la cour, suivez les flèches vertes.',
  'Sonnez à l’interphone « Associations ».',
  'Rez-de-chaussée, en face de la bibliothèque.',
  '',
] as const;
