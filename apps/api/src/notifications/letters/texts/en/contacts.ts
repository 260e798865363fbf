import type { AlertTexts, WordingOf } from '../../letter';

const ALERTS: AlertTexts = {
  UNANSWERED: {
    subject: 'Someone could not be reached',
    text: 'A supported person could not be reached, although every planned try was made. The follow-up page offers what comes next, with the emergency contact.',
    many: (count) => `${count} people could not be reached`,
  },
  OUTCOME_MISSING: {
    subject: 'An outcome is still missing',
    text: 'A call or visit was over long ago and its outcome is missing, in spite of a reminder. A word to the volunteer will help.',
    many: (count) => `${count} outcomes are still missing`,
  },
  VISIT_LATE: {
    subject: 'A visit is taking longer than planned',
    text: 'A volunteer on a visit alone has not checked out. Call them: their number is on the follow-up page.',
    many: (count) => `${count} visits are taking longer than planned`,
  },
  VISIT_STILL_LATE: {
    subject: 'Still no news of a visit',
    text: 'A volunteer on a visit alone has still not checked out, and nobody has said that they are well. Call them; without an answer, 15 or 112.',
    many: (count) => `Still no news of ${count} visits`,
  },
};

export const contactAlert: WordingOf<'CONTACT_ALERT'> = ({ reason, count, link }) => ({
  subject: count === 1 ? ALERTS[reason].subject : ALERTS[reason].many(count),
  paragraphs: ['Hello,', ALERTS[reason].text],
  action: { label: 'Open the follow-up', link },
  closing: ['This message names nobody: everything is in the application.'],
});

export const outcomeAsked: WordingOf<'OUTCOME_ASKED'> = ({ link }) => ({
  subject: 'How did it go?',
  paragraphs: [
    'Hello,',
    'The outcome of a call or visit is still missing. It takes ten seconds, and reassures those who coordinate.',
  ],
  action: { label: 'Open my week', link },
  closing: ['Thank you for being there.'],
});

export const silence: WordingOf<'SILENCE'> = ({ associationName, count, link }) => ({
  subject:
    count === 1
      ? 'Someone has not heard from you for long'
      : `${count} people have not heard from you for long`,
  paragraphs: [
    'Hello,',
    count === 1
      ? `At ${associationName}, a supported person has not been reached for longer than you allow yourselves, or that time has just passed once more.`
      : `At ${associationName}, ${count} supported people have not been reached for longer than you allow yourselves, or that time has just passed once more.`,
  ],
  action: { label: 'See whom to call first', link },
  closing: [
    'This message names nobody: everything is in the application. It is sent once per person each time that time has passed.',
  ],
});

export const concernRaised: WordingOf<'CONCERN_RAISED'> = ({ count, link }) => ({
  subject: count === 1 ? 'A concern is waiting for you' : `${count} concerns are waiting for you`,
  paragraphs: [
    'Hello,',
    'Somebody in your association has just raised a worrying situation. What it says can be read in the application only.',
  ],
  action: { label: 'Read the concern', link },
  closing: [
    'Danger of death: 15 or 112, 114 by text. Suicidal crisis: 3114. Children in danger: 119. Abuse of vulnerable adults: 3977.',
  ],
});
