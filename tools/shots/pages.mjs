/** @typedef {{ name: string, path: string }} Page */

/**
 * The pages anyone can open. In braces: what `places.mjs` finds in the demo.
 * @type {Page[]}
 */
export const publicPages = [
  { name: 'accueil', path: '/' },
  { name: 'recherche', path: '/recherche' },
  { name: 'recherche-texte', path: '/recherche?text=anxiete' },
  { name: 'recherche-rien', path: '/recherche?text=zzzzzz' },
  { name: 'fiche', path: '/groupes/{listing}' },
  { name: 'a-propos', path: '/a-propos' },
  { name: 'lignes-d-ecoute', path: '/lignes-d-ecoute' },
  { name: 'introuvable', path: '/cette-page-n-existe-pas' },
  { name: 'home-en', path: '/en/' },
  { name: 'search-en', path: '/en/recherche' },
  { name: 'listing-en', path: '/en/groupes/{listing}' },
  { name: 'connexion', path: '/espace/fr/connexion' },
  { name: 'mot-de-passe-oublie', path: '/espace/fr/mot-de-passe-oublie' },
  { name: 'sign-in-en', path: '/espace/en/connexion' },
];

/**
 * The pages of the organisers, seen by an administrator.
 * @type {Page[]}
 */
export const dashboardPages = [
  { name: 'aujourdhui', path: '/espace/fr/{association}/aujourdhui' },
  { name: 'calendrier', path: '/espace/fr/{association}/calendrier' },
  { name: 'groupes', path: '/espace/fr/{association}/groupes' },
  { name: 'groupe', path: '/espace/fr/{association}/groupes/{group}' },
  { name: 'groupe-nouveau', path: '/espace/fr/{association}/groupes/nouveau' },
  { name: 'groupe-modifier', path: '/espace/fr/{association}/groupes/{group}/modifier' },
  { name: 'serie-nouvelle', path: '/espace/fr/{association}/groupes/{group}/series/nouvelle' },
  { name: 'fiche-organisateur', path: '/espace/fr/{association}/groupes/{group}/fiche' },
  { name: 'seance', path: '/espace/fr/{association}/seances/{session}' },
  { name: 'presences', path: '/espace/fr/{association}/seances/{session}/presences' },
  { name: 'lieux', path: '/espace/fr/{association}/lieux' },
  { name: 'lieu', path: '/espace/fr/{association}/lieux/{venue}' },
  { name: 'lieu-nouveau', path: '/espace/fr/{association}/lieux/nouveau' },
  { name: 'trimestre', path: '/espace/fr/{association}/trimestre' },
  { name: 'fermetures', path: '/espace/fr/{association}/fermetures' },
  {
    name: 'fermeture-nouvelle',
    path: '/espace/fr/{association}/fermetures/nouvelle?quoi=lieu&lequel={venue}',
  },
  { name: 'chiffres-groupes', path: '/espace/fr/{association}/chiffres/groupes' },
  { name: 'temps-benevole', path: '/espace/fr/{association}/temps-benevole' },
  { name: 'mes-heures', path: '/espace/fr/{association}/mes-heures' },
  { name: 'heures-equipe', path: '/espace/fr/{association}/heures-equipe' },
  { name: 'rapports', path: '/espace/fr/{association}/rapports' },
  {
    name: 'rapport-d-activite',
    path: '/espace/fr/{association}/rapports/activite/2025-01/2025-12',
  },
  { name: 'equipe', path: '/espace/fr/{association}/equipe' },
  { name: 'reglages', path: '/espace/fr/{association}/reglages' },
  { name: 'page-introuvable', path: '/espace/fr/{association}/nulle-part' },
  { name: 'today-en', path: '/espace/en/{association}/aujourdhui' },
];
