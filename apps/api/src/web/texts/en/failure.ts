/** Said when no page can be rendered at all. */
export const failure = {
  title: 'One moment…',
  words:
    'The page could not be prepared. It is nothing you did. Please load it again in a few moments.',
  help: 'Need help right now?',
  numbers:
    'Danger to life: <a href="tel:15">15</a> or <a href="tel:112">112</a> (by text: <a href="sms:114">114</a>). Thoughts of suicide: <a href="tel:3114">3114</a>. Children in danger: <a href="tel:119">119</a>. Abuse of a vulnerable adult: <a href="tel:3977">3977</a>.',
};
