import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { cityFiles, folderWith, lines, records } from "./folders.js";

const command = ["--import", "tsx", "src/cli/main.ts"];
const city = folderWith(cityFiles);

async function exitOf(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...command, ...argv]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe("as a process", () => {
  it("exits with 0, 1 and 2", async () => {
    const assess = ["assess", city, "--period", "2021-03"];
    const [fine, failed, bad] = await Promise.all([
      exitOf(...assess),
      exitOf(...assess, "--fail-on-violation"),
      exitOf(...assess, "--unti", "x"),
    ]);
    expect(fine).toMatchObject({ code: 0, stderr: "" });
    expect(failed).toMatchObject({ code: 1, stdout: fine.stdout });
    expect(bad).toMatchObject({ code: 2, stdout: "" });
    expect(bad.stderr).toContain("--unit");
  });

  it("assesses a series", async () => {
    const series = ["series", city, "--from", "2021-01", "--to", "2021-03"];
    const [fine, bad] = await Promise.all([exitOf(...series), exitOf(...series, "--day", "31")]);
    expect(fine).toMatchObject({ code: 0, stderr: "" });
    expect(fine.stdout).toContain("2021-03");
    expect(bad).toMatchObject({ code: 2, stdout: "" });
    expect(bad.stderr).toContain("--day");
  });

  it("is quiet when its reader has enough", async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ ...records[0], id: `r${i}`, extra: i }));
    const folder = folderWith({ ...cityFiles, "records.ndjson": lines(many) });
    const argv = [...command, "assess", folder, "--period", "2021-03", "--format", "json"];
    const child = spawn(process.execPath, argv);
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += String(data);
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });
});
