/** A formula as this host shows it, with its own separator, ready to be selected and copied. */
export function FormulaLine({ label, name, values, separator }: {
  readonly label: string; readonly name: string; readonly values: readonly string[]; readonly separator: ';' | ',';
}) {
  return <p className="vigie-formula"><small>{label}</small><code>{`=${name}(${values.join(separator)})`}</code></p>;
}
