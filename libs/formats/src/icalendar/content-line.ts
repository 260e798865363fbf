/** RFC 5545 §3.1: a line holds at most 75 octets without its CRLF. */
const LONGEST_LINE = 75;

// What some reader takes for a line break: CR, LF, vertical tab, form feed, NEL and the two Unicode separators.
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /[^\P{Cc}\t]/gu;

/** A TEXT value (RFC 5545 §3.3.11): whatever is in it, it stays one value on one line. */
export const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(LINE_BREAKS, '\\n')
    .replace(CONTROLS, '');

/** An http or https link as a URI value, percent-encoded where it must be; null for anything else. */
export function uri(value: string): string | null {
  if (!/^https?:\/\/[^/\s]/i.test(value)) return null;
  // What RFC 3986 does not let stand bare: controls, spaces, quotes, brackets of other kinds, anything beyond ASCII.
  return value.toWellFormed().replace(/[^\w!#$%&'()*+,./:;=?@[\]~-]/gu, encodeURIComponent);
}

/** A quoted parameter value (RFC 5545 §3.2), which may hold neither quotes nor controls. */
const parameter = (value: string) =>
  `"${value.toWellFormed().replace(LINE_BREAKS, ' ').replace(CONTROLS, '').replace(/"/g, '’')}"`;

const octets = (character: string) => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST_LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}

/**
 * One content line with its CRLF, folded between characters. `value` is already a value of its type (`text`, `uri`, a
 * date); a parameter of plain letters, digits, "-", "/" and "_" stands bare, any other is quoted.
 */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const suffix = Object.entries(parameters).map(
    ([key, each]) => `;${key}=${/^[\w/,-]+$/.test(each) ? each : parameter(each)}`,
  );
  return `${folded(`${name}${suffix.join('')}:${value}`)}\r\n`;
}
