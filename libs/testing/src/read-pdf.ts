/** What a reader gets of a PDF: its text, title and language, whether it is tagged, and the roles of its tags. */
export type ReadPdf = {
  text: string;
  title: string;
  language: string;
  tagged: boolean;
  roles: string[];
  /** The claim to be accessible by ISO 14289-1, as its metadata make it. */
  claimsUa1: boolean;
  pageCount: number;
  /** Its bookmarks, in their order. */
  outline: string[];
  /** What stands for its pictures, for those who do not see them. */
  alternatives: string[];
};

type Tag = { role?: string; alt?: string; children?: Tag[] };
type Bookmark = { title: string; items: Bookmark[] };

const rolesOf = ({ role, children = [] }: Tag): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
];

const alternativesOf = ({ alt, children = [] }: Tag): string[] => [
  ...(alt === undefined ? [] : [alt]),
  ...children.flatMap(alternativesOf),
];
const titlesOf = ({ title, items }: Bookmark): string[] => [title, ...items.flatMap(titlesOf)];

/** Reads a PDF back for the tests. Spaces of every kind and line breaks become one space. */
export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: true });
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const mark = await pdf.getMarkInfo();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
  );
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Tag | null>));
  return {
    text: text.replace(/\s+/g, ' '),
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: mark?.Marked === true,
    roles: [...new Set(trees.flatMap((tree) => (tree ? rolesOf(tree) : [])))],
    claimsUa1: file.includes('<pdfuaid:part>1</pdfuaid:part>'),
    pageCount: pdf.numPages,
    outline: (((await pdf.getOutline()) ?? []) as Bookmark[]).flatMap(titlesOf),
    alternatives: trees.flatMap((tree) => (tree ? alternativesOf(tree) : [])),
  };
}
