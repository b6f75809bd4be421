/** What a manifest says beyond its structure. */
export interface ManifestFacts {
  /** Each use of a resource, with the kind that belongs there. */
  readonly references: readonly { readonly resid: string; readonly kind: string }[];
  /** Resource id → its kind. */
  readonly resources: ReadonlyMap<string, string>;
  readonly strings: readonly { readonly kind: 'ShortString' | 'LongString'; readonly value: string }[];
  readonly addresses: readonly string[];
  /** The ids of groups, controls and panes. */
  readonly ids: readonly string[];
}

/** Which element refers to which kind of resource. A title or label is short; a description is long. */
const KIND_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'Image', Runtime: 'Url', SourceLocation: 'Url', FunctionFile: 'Url', LearnMoreUrl: 'Url', Label: 'ShortString', Title: 'ShortString', Description: 'LongString',
};

export function manifestFacts(xml: string): ManifestFacts {
  const references = [...xml.matchAll(/<([\w:]+)[^>]*\bresid="([^"]*)"/g)].map(([, element, resid]) => ({ resid: resid!, kind: KIND_OF[element!] ?? `? ${element!}` }));
  const resources = new Map<string, string>();
  const strings: { kind: 'ShortString' | 'LongString'; value: string }[] = [];
  for (const [, group, content] of xml.matchAll(/<bt:(Images|Urls|ShortStrings|LongStrings)>([^]*?)<\/bt:\1>/g)) {
    const kind = group!.slice(0, -1);
    for (const [, id] of content!.matchAll(/\bid="([^"]*)"/g)) resources.set(id!, kind);
    if (kind !== 'ShortString' && kind !== 'LongString') continue;
    for (const [, value] of content!.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)) strings.push({ kind, value: value! });
  }
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map(([, url]) => url!);
  const ids = [...xml.matchAll(/<(?:Group|Control)[^>]*\bid="([^"]*)"/g)].map(([, id]) => id!);
  return { references, resources, strings, addresses, ids };
}
