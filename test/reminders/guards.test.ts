import { firstHold, GUARD_ORDER } from '../../src/reminders/guards';

describe('guards', () => {
  test('in every combination the first in the stated order decides, with its own day', () => {
    const count = GUARD_ORDER.length;
    for (let set = 0; set < 2 ** count; set += 1) {
      const facts: Record<string, number | null> = {};
      // Written last to first, so that the order of the keys cannot help.
      for (let at = count - 1; at >= 0; at -= 1) if ((set >> at) & 1) facts[GUARD_ORDER[at]!] = at % 2 === 0 ? null : 46_000 + at;
      const hold = firstHold(facts);
      let lowest = -1;
      for (let at = 0; at < count && lowest < 0; at += 1) if ((set >> at) & 1) lowest = at;
      if (lowest < 0) {
        if (hold !== null) throw new Error('held without a reason');
      } else if (hold?.code !== GUARD_ORDER[lowest] || hold?.until !== (lowest % 2 === 0 ? null : 46_000 + lowest)) {
        throw new Error(`set ${set}: ${JSON.stringify(hold)}, expected ${GUARD_ORDER[lowest]}`);
      }
    }
    expect(count).toBe(15);
  });

  test('the order of the house is kept', () => {
    const stated = ['nothingOwed', 'disputed', 'promiseRunning', 'doNotContact', 'contactMissing', 'tooSmall', 'minimumGap', 'notWorkingDay', 'frequencyCap'];
    expect(GUARD_ORDER.filter((code) => stated.includes(code))).toEqual(stated);
  });
});
