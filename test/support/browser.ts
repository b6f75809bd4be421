import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { carriedChromium } from './carriedChromium';

/** Where people have Chrome or Edge, by platform. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) => folder === undefined ? [] : [
    join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]),
};

/** A program to run the pages in: the Chromium inside an npm package on Linux x64, else one that is installed; null if none. */
export async function browserProgram(): Promise<{ readonly path: string; readonly args: readonly string[] } | null> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: carried } = await import('@sparticuz/chromium');
    // Without its single process: a crash of a page would take the whole browser along.
    return { path: await carriedChromium(), args: carried.args.filter((word) => word !== '--single-process' && word !== '--no-zygote') };
  }
  const path = (INSTALLED[process.platform] ?? []).find((each) => existsSync(each));
  return path === undefined ? null : { path, args: [] };
}

export async function launchBrowser(): Promise<Browser> {
  const program = await browserProgram();
  if (program === null) throw new Error('no Chrome, Chromium or Edge is installed: install one, then run the tests again');
  return chromium.launch({ executablePath: program.path, args: [...program.args], headless: true });
}
