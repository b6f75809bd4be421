import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The workbench as `npm start` serves it, on a free port. */
export interface WorkbenchServer {
  readonly url: string;
  stop(): void;
}

/** Starts `npm start -- <files> --no-open` and waits for its address. */
export function startWorkbench(files: readonly string[] = []): Promise<WorkbenchServer> {
  const root = process.cwd();
  const server = spawn(process.execPath, [resolve(root, 'tools/start.mjs'), ...files, '--no-open'], {
    cwd: root, env: { ...process.env, PORT: '0', INIT_CWD: root }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((fulfil, reject) => {
    let said = '';
    const listen = (data: Buffer): void => {
      said += data.toString();
      const address = /http:\/\/localhost:\d+/.exec(said);
      if (address) fulfil({ url: address[0], stop: () => void server.kill() });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => reject(new Error(`npm start ended with ${String(code)}: ${said}`)));
  });
}
