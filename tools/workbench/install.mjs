// Installs the packages if they are missing or stale; nothing else.
import { ensureInstalled } from './ready.mjs';

ensureInstalled();
