import { benchWorkbench } from '/work/main/bench/workbench';
for (const l of await benchWorkbench()) console.log(JSON.stringify(l));
