/** The named character references of HTML 4, which is what abstracts and articles are written with. */

/** Those of Latin-1 from U+00A0 on, in order. Source: HTML 4.01, section 24.2. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Greek letters from U+0391 on, with U+03A2, which is none, left empty; the small ones 32 further. */
const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega'.split(
    ' ',
  );

const others =
  'amp& lt< gt> quot" apos\' OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 Yuml\u0178 fnof\u0192 circ\u02c6 tilde\u02dc ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f hyphen\u2010 ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e dagger\u2020 Dagger\u2021 bull\u2022 hellip\u2026 permil\u2030 prime\u2032 Prime\u2033 lsaquo\u2039 rsaquo\u203a frasl\u2044 euro\u20ac trade\u2122 larr\u2190 uarr\u2191 rarr\u2192 darr\u2193 harr\u2194 part\u2202 sum\u2211 minus\u2212 radic\u221a prop\u221d infin\u221e cap\u2229 cup\u222a int\u222b sim\u223c cong\u2245 asymp\u2248 ne\u2260 equiv\u2261 le\u2264 ge\u2265 sigmaf\u03c2';

/** The Greek letters by their English names: "alpha" is α, "Delta" is Δ. */
export const greekLetters: ReadonlyMap<string, string> = new Map(
  greek.flatMap((name, at): (readonly [string, string])[] => [
    [name, String.fromCharCode(0x391 + at)],
    [name.toLowerCase(), String.fromCharCode(0x3b1 + at)],
  ]),
);

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...greekLetters,
  ...others.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
]);

/** A character reference, to look for in a text. */
export const characterReference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,8});/g;

/** The character that a reference such as "&eacute;" or "&#233;" means; what means none stays as it is. */
export function readCharacterReference(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return named.get(name) ?? reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}
