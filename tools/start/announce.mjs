/**
 * Prints where everything is.
 * @param {{ publicUrl: string, mailUrl?: string, logins: import('./demo.mjs').Login[] }} places
 */
export function announce({ publicUrl, mailUrl, logins }) {
  const rows = [
    ['Directory', `${publicUrl}/`],
    ['Dashboard', `${publicUrl}/espace/fr/`],
    ['API docs', `${publicUrl}/api/docs`],
    ...(mailUrl ? [['Mailbox', mailUrl]] : []),
  ];
  console.log(`\nPrésence est prête.\n\n${table(rows)}`);
  if (logins.length)
    console.log(
      `\nDemo logins\n${table(logins.map(({ role, email, password, association }) => [role, email, password, association ?? '']))}`,
    );
  console.log('');
}

/** @param {string[][]} rows @returns {string} aligned columns */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
}
