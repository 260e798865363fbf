// The statements that lint refuses, by what they look like.
/** What no test may do. */
export const tests = [
  {
    selector: 'MemberExpression[property.name=/^(only)$/][object.name=/^(it|test|describe)$/]',
    message: 'A narrowed test hides the others.',
  },
  {
    selector:
      "CallExpression[callee.object.name='jest'][callee.property.name='mock'] > Literal[value=/^(\\.|@presence)/]",
    message: 'Our own code is never mocked.',
  },
];

const FORMAT = "[callee.object.name='Intl'][callee.property.name='DateTimeFormat']";
const ON_WHOSE_CLOCK =
  'Neither the device nor the server knows whose clock counts: name the zone (dateIn, localWhen, AssociationClock).';

/** Nobody asks the device or the server what time zone it stands in, aloud or by leaving the zone out. */
export const clocks = [
  { selector: "CallExpression[callee.property.name='resolvedOptions']", message: ON_WHOSE_CLOCK },
  {
    selector: `:matches(NewExpression, CallExpression)${FORMAT}:not(:has(Property[key.name='timeZone']))`,
    message: ON_WHOSE_CLOCK,
  },
  {
    selector:
      "CallExpression[callee.property.name=/^toLocale(Date|Time)String$/]:not(:has(Property[key.name='timeZone']))",
    message: ON_WHOSE_CLOCK,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message: ON_WHOSE_CLOCK,
  },
  {
    // A date and a time without an offset are read on the clock of whoever runs the code.
    selector:
      ":matches(NewExpression[callee.name='Date'], CallExpression[callee.object.name='Date'][callee.property.name='parse']) > TemplateLiteral:not(:has(TemplateElement[tail=true][value.raw=/(Z|[+-][0-9][0-9]:[0-9][0-9])$/])):has(TemplateElement[value.raw=/T/])",
    message: ON_WHOSE_CLOCK,
  },
  {
    selector:
      "CallExpression[callee.property.name='slice'][callee.object.callee.property.name='toISOString'] NewExpression[callee.name='Date'][arguments.length=0]",
    message: ON_WHOSE_CLOCK,
  },
];

/** A literal that should have been the zone of somebody. */
export const paris = {
  selector: "Literal[value='Europe/Paris']",
  message:
    'La Réunion’s day begins three hours earlier: the zone of what is told, or DEFAULT_TIME_ZONE.',
};
/** What the compiler cannot read. */
export const untagged = {
  selector:
    "CallExpression[callee.property.name='query'] > :matches(TemplateLiteral, Literal):first-child",
  message: 'A statement is tagged `sql`, so that `npm run sql` compares it with the database.',
};

const ONE_OF_MANY =
  'A third language would be answered wrongly: take the text from a folder `texts`, or ask LOCALES.';

/** No code knows which languages there are, but the list of them. */
export const languages = [
  {
    selector: 'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(fr|en)$/]',
    message: ONE_OF_MANY,
  },
  { selector: 'SwitchCase > Literal[value=/^(fr|en)$/]', message: ONE_OF_MANY },
  {
    selector:
      'CallExpression[callee.property.name=/^(startsWith|endsWith|includes)$/] > Literal[value=/^.?(fr|en).?$/]',
    message: ONE_OF_MANY,
  },
  { selector: 'Literal[regex.pattern=/\\W(fr|en)\\b/]', message: ONE_OF_MANY },
  {
    selector:
      "ObjectExpression:has(> Property[shorthand=false][key.name='fr']):has(> Property[shorthand=false][key.name='en'])",
    message: ONE_OF_MANY,
  },
];

export const subscribing = {
  selector: "CallExpression[callee.property.name='subscribe']",
  message: 'Signals and promises; no hand-run subscription.',
};

/** One way to read, one to write, one to open a dialog, and one to send a form. */
export const oneWay = [
  {
    selector: "ImportSpecifier[imported.name='httpResource']",
    message: 'A page reads with associationRead, associationList, peopleRead or readFrom.',
  },
  {
    selector: "ImportSpecifier[imported.name='HttpClient']",
    message: 'What is sent goes by associationWrites or pathWrites.',
  },
  {
    selector: "ImportSpecifier[imported.name='MatDialog']",
    message: 'A dialog extends Dialog and is opened with injectOpenDialog.',
  },
  {
    selector:
      "ImportDeclaration[source.value='@angular/forms/signals'] > ImportSpecifier[imported.name=/^(form|submit)$/]",
    message: 'A form is made by formToSave, which saves, forgets, refuses and settles conflicts.',
  },
];

const WRITES = String.raw`(insert\s+into|update(\s+only)?|delete\s+from(\s+only)?|merge\s+into|truncate(\s+table)?)`;

/** Tables that have one owner: nobody else writes them, in SQL or by way of their entities. */
function writtenAtHome(/** @type {readonly string[]} */ tables, /** @type {string} */ message) {
  const writes = String.raw`/\b${WRITES}\s+"?(${tables.join('|')})"?(?![\w.-])/i`;
  const entities = tables.map((table) => table.replaceAll('_', '-')).join('|');
  return [
    { selector: `Literal[value=${writes}]`, message },
    { selector: `TemplateElement[value.raw=${writes}]`, message },
    {
      selector: String.raw`ImportDeclaration[source.value=/\/(${entities})\.entity$/]`,
      message,
    },
  ];
}

const contacts = writtenAtHome(
  ['contact', 'contact_volunteer', 'announced_contact'],
  'A contact is written in apps/api/src/contacts/store alone, by the moves of the domain: name the move there.',
);

const cover = writtenAtHome(
  ['cover_request', 'cover_ask'],
  'Cover is written in apps/api/src/cover/store alone: name what is done there.',
);

/** What nobody but its owner writes; and what the two owners leave to each other. */
export const owned = [...contacts, ...cover];
export const ownedBeside = [
  { files: ['apps/api/src/contacts/{store/*,contacts.module}.ts'], owned: cover },
  { files: ['apps/api/src/cover/{store/*,cover.module}.ts'], owned: contacts },
];
