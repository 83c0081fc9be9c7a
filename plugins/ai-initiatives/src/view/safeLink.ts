const PROTOCOLS = ['https:', 'http:', 'mailto:'];

/** An address that may be opened from untrusted text. */
export interface SafeLink {
  readonly href: string;
  /** Host, or the mail address: what a reader should judge the link by. */
  readonly place: string;
}

/**
 * Reads an address out of untrusted text. Only absolute https, http and mailto
 * addresses pass; a user name or password in them does not.
 */
export function safeLink(address: string | undefined): SafeLink | undefined {
  if (!address || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  if (!PROTOCOLS.includes(url.protocol)) {
    return undefined;
  }
  url.username = '';
  url.password = '';
  return {
    href: url.href,
    place: url.protocol === 'mailto:' ? url.pathname : url.host,
  };
}
