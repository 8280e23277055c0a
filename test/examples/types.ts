import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../package/consumer.js";

const ENTRIES = ["src/index.ts", "src/node/index.ts", "src/report/index.ts"].map((path) => join(root, path));

/** What a consumer with strict settings has; `files` are checked against the declarations of the built package. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
};

/** What the compiler says about modules: `message`, and file and line (from 1) where it has them. */
export interface TypeFault {
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

/** A value (no type) that the package exports. */
export interface PublicValue {
  readonly name: string;
  readonly declaredIn: string;
  readonly isClass: boolean;
  readonly hasExample: boolean;
}

export function typeFaults(files: readonly string[]): readonly TypeFault[] {
  const program = ts.createProgram(files, options);
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((path) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    }),
  ];
  return found.map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined) return { message };
    return { file: file.fileName, line: file.getLineAndCharacterOfPosition(start).line + 1, message };
  });
}

/** The values that the public entries export. */
export function publicValues(): readonly PublicValue[] {
  const program = ts.createProgram(ENTRIES.filter(existsSync), options);
  const checker = program.getTypeChecker();
  const exported = program.getRootFileNames().flatMap((path) => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  return exported.flatMap((one) => {
    const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    if (!(symbol.flags & ts.SymbolFlags.Value)) return [];
    return {
      name: one.name,
      declaredIn: symbol.declarations?.[0]?.getSourceFile().fileName.slice(root.length + 1) ?? "",
      isClass: (symbol.flags & ts.SymbolFlags.Class) !== 0,
      hasExample: symbol.getJsDocTags(checker).some(({ name }) => name === "example"),
    };
  });
}
