import { cityJson, type Face } from "./city-json.js";

/** What a page says of itself. */
export interface PageResult {
  /** The assessment, or why there is none. */
  readonly json: string;
  /** What the page's security policy refused. */
  readonly refused: readonly string[];
}

/** Assesses the city that the page's server has and posts what became of it. */
export async function inBrowser(face: Face): Promise<void> {
  const refused = noted();
  const text = async (path: string): Promise<string> => (await fetch(path)).text();
  const files = ["/units.json", "/records.ndjson", "/exemptions.json", "/collected.json"];
  const json = await Promise.all(files.map(text))
    .then(([units = "", records = "", exemptions = "", collected = ""]) =>
      cityJson(face, { units, records, exemptions, collected }),
    )
    .catch((error: unknown) => `failed: ${String(error)}`);
  await post({ json, refused: await refused() });
}

/** Tries to make code from a string and posts what became of it. */
export async function codeFromString(): Promise<void> {
  const refused = noted();
  let json = "made";
  try {
    new Function("return 1");
  } catch (error) {
    json = (error as Error).name;
  }
  await post({ json, refused: await refused() });
}

/** Notes from now on what is refused; the page hears of it in a task of its own. */
function noted(): () => Promise<readonly string[]> {
  const refused: string[] = [];
  const page = globalThis as unknown as EventTarget;
  page.addEventListener("securitypolicyviolation", (event) => {
    const { effectiveDirective, blockedURI } = event as Event & Readonly<Record<string, string>>;
    refused.push(`${effectiveDirective} ${blockedURI}`);
  });
  return () => new Promise((resolve) => setTimeout(() => resolve(refused), 100));
}

async function post(result: PageResult): Promise<void> {
  await fetch("/result", { method: "POST", body: JSON.stringify(result) });
}
