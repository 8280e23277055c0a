import { unpack, type ZipEntry } from "./zip-entries.js";

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*)>/g;

/** The parts of a workbook's archive that hold its sheets, in the order of the sheets. */
export async function sheetPaths(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<readonly (string | undefined)[]> {
  const relations = async (path: string): Promise<readonly string[]> =>
    all(RELATION, await textOf(bytes, entries.get(path)));
  const roots = await relations("_rels/.rels");
  const root = roots.find((relation) => attribute(relation, "Type")?.endsWith("/officeDocument"));
  const workbook = (attribute(root ?? "", "Target") ?? "xl/workbook.xml").replace(/^\//, "");
  const folder = workbook.replace(/[^/]*$/, "");
  const targets = new Map(
    (await relations(`${folder}_rels/${workbook.slice(folder.length)}.rels`)).map((relation) => [
      attribute(relation, "Id"),
      attribute(relation, "Target"),
    ]),
  );
  return all(SHEET, await textOf(bytes, entries.get(workbook))).map((sheet) => {
    const target = targets.get(attribute(sheet, "(?:\\w+:)id"));
    if (target === undefined) return undefined;
    return target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
  });
}

function all(tags: RegExp, xml: string): readonly string[] {
  return [...xml.matchAll(tags)].map(([, attributes = ""]) => attributes);
}

/** An attribute of a tag; of names and ids the escapes do not matter here. */
function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

async function textOf(bytes: Uint8Array, entry: ZipEntry | undefined): Promise<string> {
  if (entry === undefined) return "";
  const pieces: Buffer[] = [];
  for await (const piece of unpack(bytes, entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
