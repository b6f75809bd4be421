import { EXCEL, MEMORY, SHEETS } from './hosts';
import { interleave } from './interleavings';

// Run by `apart.ts`: the name of a host, how many interleavings, the first seed. Prints what they met, or fails.
const [name, runs, seed] = process.argv.slice(2);
const host = [EXCEL, SHEETS, MEMORY].find((each) => each.name === name);
if (!host) throw new Error(`no such host: ${name}`);
interleave(host, Number(runs), Number(seed)).then((met) => console.log(JSON.stringify(met)), (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
