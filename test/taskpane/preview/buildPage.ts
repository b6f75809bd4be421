import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Bundles the preview page of the pane into a folder, as the browser loads it. */
export async function buildPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { page: resolve(__dirname, 'page.tsx') },
    outdir: folder, bundle: true, splitting: true, format: 'esm', minify: true, target: 'es2022', jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
  });
  writeFileSync(join(folder, 'index.html'), page);
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vigie</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="page.css"><style>html,body,#pane{margin:0;height:100%}</style></head>
<body><main id="pane"></main><script type="module" src="page.js"></script></body></html>`;
