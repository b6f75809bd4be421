import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const folder = resolve('src/hosts/excel');
const [, major, minor] = /<Set Name="ExcelApi" MinVersion="(\d+)\.(\d+)"\/>/.exec(readFileSync('manifest.xml', 'utf8'))!.map(Number) as [number, number, number];

/** Members of Office.js that a text uses and an Excel with no more than the declared set does not have. */
function beyond(extra?: string): { readonly used: number; readonly found: readonly string[] } {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const probe = join(folder, 'probe.ts');
  const options: ts.CompilerOptions = { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: ['office-js'], strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  if (extra !== undefined) {
    host.fileExists = (path) => path === probe || ts.sys.fileExists(path);
    host.readFile = (path) => (path === probe ? extra : read(path));
    const get = host.getSourceFile.bind(host);
    host.getSourceFile = (path, target) => (path === probe ? ts.createSourceFile(path, extra, target, true) : get(path, target));
  }
  const program = ts.createProgram(extra === undefined ? files : [probe], options, host);
  const checker = program.getTypeChecker();
  let used = 0;
  const found: string[] = [];
  for (const source of program.getSourceFiles().filter(({ fileName }) => resolve(fileName).startsWith(folder))) {
    const look = (node: ts.Node): void => {
      const declaration = ts.isPropertyAccessExpression(node) ? checker.getSymbolAtLocation(node.name)?.declarations?.[0] : undefined;
      const set = declaration && /office-js/.test(declaration.getSourceFile().fileName) ? /\[Api set: ExcelApi (\d+)\.(\d+)/.exec(declaration.getFullText()) : null;
      if (set) {
        used += 1;
        if (Number(set[1]) * 1000 + Number(set[2]) > major * 1000 + minor && !isGuarded(node, `'ExcelApi', '${set[1]}.${set[2]}'`)) {
          found.push(`${source.fileName.slice(folder.length + 1)}: ${node.getText().replace(/\s+/g, ' ').slice(-60)} is of ExcelApi ${set[1]}.${set[2]}`);
        }
      }
      ts.forEachChild(node, look);
    };
    look(source);
  }
  return { used, found };
}

/** Whether a function around it asks for that set when it runs. */
function isGuarded(node: ts.Node, asked: string): boolean {
  for (let around: ts.Node | undefined = node; around; around = around.parent) {
    if (ts.isFunctionLike(around) && around.getText().includes(`supports(${asked})`)) return true;
  }
  return false;
}

test(`nothing beyond ExcelApi ${major}.${minor}, which the manifest asks for, is used without asking first`, () => {
  const { used, found } = beyond();
  expect(found).toEqual([]);
  expect(used).toBeGreaterThan(60);
});

test('would see a later member, unless it is asked for', () => {
  const later = (guard: string): string => `export async function probe(supports: (set: string, version: string) => boolean) { ${guard} await Excel.run(async (context) => { context.workbook.application.load('decimalSeparator'); return context.workbook.application.decimalSeparator; }); }`;
  expect(beyond(later('')).found).toEqual([expect.stringContaining('1.11')]);
  expect(beyond(later("if (!supports('ExcelApi', '1.11')) return;")).found).toEqual([]);
});
