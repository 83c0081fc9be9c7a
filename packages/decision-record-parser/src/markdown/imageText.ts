const staticBadge = /\/badge\/(?:([^/?#]*?)[-/])?([^/?#-]+)[-/][^/?#]*$/;
const saysNothing = /\bbadge\b|\bshield\b|^\W*$/i;

/** What a reader sees of an image: its words, or what is painted on a badge. */
export function imageText(alt: string, url: string): string {
  const message = badgeMessage(url);
  if (message === undefined) {
    return alt;
  }
  if (saysNothing.test(alt)) {
    return message;
  }
  return alt.toLowerCase().includes(message.toLowerCase())
    ? alt
    : `${alt}: ${message}`;
}

/** `/badge/adr-accepted-green` and `/badge/ADR/accepted/green` both say "accepted". */
function badgeMessage(url: string): string | undefined {
  const path = url.replace(/[?#].*$/, '').replace(/(?:\.svg|\.png|\/)+$/, '');
  // Services double a hyphen and an underscore that are meant as such.
  const found = staticBadge.exec(path.replace(/--/g, '\u2010'));
  return found?.[2]
    .replace(/%20|_/g, ' ')
    .replace(/\u2010/g, '-')
    .trim();
}
