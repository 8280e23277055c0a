import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a page may do: run scripts and fetch from where it came from. Code made from strings is not allowed. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** A file that is served: its type and its text. */
export type Served = readonly [type: string, text: string];

/** A server on this machine alone. */
export interface Server {
  readonly address: string;
  /** What a page posted to `/result`. */
  readonly result: Promise<string>;
  readonly close: () => Promise<void>;
}

export async function serve(files: Readonly<Record<string, Served>>): Promise<Server> {
  let post: (body: string) => void = () => undefined;
  const result = new Promise<string>((resolve) => {
    post = resolve;
  });
  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", POLICY);
    if (request.method === "POST") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        response.end();
        post(Buffer.concat(parts).toString("utf8"));
      });
      return;
    }
    const [type, text] = files[request.url ?? ""] ?? [];
    if (type === undefined) response.statusCode = 404;
    else response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}`, result, close };
}
