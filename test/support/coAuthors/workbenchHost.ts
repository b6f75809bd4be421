import { workbenchWorkbook } from '../../../src/hosts/workbench/workbenchWorkbook';
import { headlessBook } from '../../hosts/workbench/headlessBook';
import { inTurns } from './hosts';
import type { Host } from './interleavings';

/** The workbench is no imitation: the engine itself, without its page. One page has it open; its verbs may still interleave. */
export const WORKBENCH: Host = {
  name: 'the workbench', atomic: true,
  book({ turn }) {
    const workbook = workbenchWorkbook(headlessBook([{ name: 'Factures', cells: [['a']] }]), () => 'en');
    return { open: (author) => inTurns(workbook, () => turn(author)), log: () => [] };
  },
};
