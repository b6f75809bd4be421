/** French with no-break spaces where a line must not break: before : ; ? ! % € and inside « ». */
export function noBreaks(fr: string): string {
  return fr.replace(/ (?=[:;?!»€%])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
