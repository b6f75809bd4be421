import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOUR = 3_600_000;

/** The certificate and key of a folder, or null where there are none that hold for another hour: Office's tool makes them for thirty days. */
export function certificateOf(folder, now = Date.now()) {
  try {
    const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => readFileSync(join(folder, name)));
    return Date.parse(new X509Certificate(cert).validTo) > now + HOUR ? { cert, key } : null;
  } catch {
    return null;
  }
}
