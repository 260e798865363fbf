import { inflateRawSync } from 'node:zlib';

type Cell = { text: string } | { number: number } | null;

/** The rows of an XLSX file's first sheet, read back for the tests: texts, numbers and nothing else (ECMA-376, part 1, 18.3). */
export function rowsOfXlsx(file: Buffer): Cell[][] {
  const parts = unzipped(file);
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => textIn(item),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: Cell[] = [];
    for (const [, attributes = '', inside = ''] of row.matchAll(
      /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      if (/<f[ >]/.test(inside)) throw new Error(`A formula: ${inside}`);
      const column =
        [...(/r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A')].reduce(
          (at, letter) => 26 * at + letter.charCodeAt(0) - 64,
          0,
        ) - 1;
      while (cells.length < column) cells.push(null);
      const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
      if (attributes.includes('t="s"')) cells.push({ text: texts[Number(value)] ?? '' });
      else if (attributes.includes('t="inlineStr"')) cells.push({ text: textIn(inside) });
      else cells.push(value === undefined ? null : { number: Number(value) });
    }
    return cells;
  });
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The entries of a ZIP file by its central directory (PKWARE APPNOTE 4.3.12). */
function unzipped(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, name, extra, comment, start] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const bytes = file.subarray(data, data + size);
    parts.set(
      file.subarray(at + 46, at + 46 + name).toString(),
      (method === 8 ? inflateRawSync(bytes) : bytes).toString(),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
}
