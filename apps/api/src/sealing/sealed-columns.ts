const BY_ID = 'id = $1::uuid';

export type SealedTable = {
  table: string;
  rowId: string;
  named: string;
  columns: readonly string[];
  marks?: readonly string[];
};

/** Every column that holds sealed bytes, and the row id that each table's were bound to (in SQL), and how a row is found by it. `marks`: the names that its marks are made of. */
export const SEALED_COLUMNS: readonly SealedTable[] = [
  {
    table: 'supported_person',
    rowId: 'id',
    named: BY_ID,
    columns: [
      'first_name_sealed',
      'last_name_sealed',
      'phones_sealed',
      'address_sealed',
      'emergency_contact_sealed',
      'note_sealed',
    ],
    marks: ['first_name_sealed', 'last_name_sealed'],
  },
  {
    table: 'referral',
    rowId: 'id',
    named: BY_ID,
    columns: [
      'sender_sealed',
      'name_sealed',
      'phone_sealed',
      'message_sealed',
      'decline_word_sealed',
    ],
  },
  {
    table: 'outcome',
    rowId: `contact_id || '/' || volunteer_id`,
    named: `contact_id = split_part($1, '/', 1)::uuid and volunteer_id = split_part($1, '/', 2)::uuid`,
    columns: ['note_sealed'],
  },
  {
    table: 'visit_check',
    rowId: `contact_id || '/' || volunteer_id`,
    named: `contact_id = split_part($1, '/', 1)::uuid and volunteer_id = split_part($1, '/', 2)::uuid`,
    columns: ['settling_word_sealed'],
  },
  { table: 'concern', rowId: 'id', named: BY_ID, columns: ['words_sealed', 'closing_word_sealed'] },
  { table: 'concern_entry', rowId: 'id', named: BY_ID, columns: ['words_sealed'] },
];
