import type { WordingOf } from '../../letter';
import { sessionMoment, sessionPlace } from '../../session-words';

const chosen = (settings: string) => ({ label: 'Choisir mes rappels', link: settings });

export const sessionTomorrow: WordingOf<'SESSION_TOMORROW'> = ({
  associationName,
  sessions,
  settings,
}) => ({
  subject:
    sessions.length === 1
      ? `Votre séance : ${sessions[0]?.groupName}, ${sessionMoment(sessions[0], 'fr')}`
      : `Vos ${sessions.length} prochaines séances`,
  paragraphs: ['Bonjour,', `Un petit rappel de ${associationName} : vous animez bientôt.`],
  items: sessions.map((session) => ({
    text: `${session.groupName} : ${sessionMoment(session, 'fr')}${sessionPlace(session)}`,
    action: { label: 'Voir la séance', link: session.link },
    otherwise: { label: 'Je ne peux pas venir', link: session.cannotCome },
  })),
  otherwise: [chosen(settings)],
  closing: [
    'Un empêchement ? Dites-le d’ici : on cherche quelqu’un tout de suite, sans vous demander pourquoi.',
  ],
});

export const attendanceAsked: WordingOf<'ATTENDANCE_ASKED'> = ({ sessions, settings }) => ({
  subject:
    sessions.length === 1
      ? `Combien étiez-vous ? ${sessions[0]?.groupName}`
      : `Combien étiez-vous ? ${sessions.length} séances`,
  paragraphs: [
    'Bonjour,',
    'Merci pour votre séance. Il ne manque que deux nombres, sans aucun nom : le lien s’ouvre sans mot de passe.',
  ],
  items: sessions.map((session) => ({
    text: `${session.groupName} : ${sessionMoment(session, 'fr')}`,
    action: { label: 'Entrer les présences', link: session.link },
  })),
  otherwise: [chosen(settings)],
  closing: [
    'Chaque lien sert une seule fois, pendant trois jours, et pour cette séance seulement. Ne transférez pas ce message.',
  ],
});
