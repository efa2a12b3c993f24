import type { Span } from '../../../model.ts';
import { greekLetters } from '../characterReferences.ts';
import type { PlacedText } from '../placedText.ts';
import { placeText } from '../placedText.ts';
import { abstractMarkup, readAbstractMarkup } from '../plainAbstract.ts';

/** Accents by their commands, as combining marks. Source: The LaTeX Companion, table of accents. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that are a character. Formatting commands are left out, and what they format stays. */
const characters: ReadonlyMap<string, string> = new Map([
  ...greekLetters,
  ...Object.entries({
    ss: 'ß',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    dh: 'ð',
    th: 'þ',
    i: 'ı',
    j: 'ȷ',
    varepsilon: 'ε',
    vartheta: 'θ',
    varphi: 'φ',
    le: '≤',
    leq: '≤',
    leqslant: '≤',
    ge: '≥',
    geq: '≥',
    geqslant: '≥',
    lt: '<',
    gt: '>',
    textless: '<',
    textgreater: '>',
    ne: '≠',
    neq: '≠',
    approx: '≈',
    sim: '~',
    textasciitilde: '~',
    pm: '±',
    textpm: '±',
    times: '×',
    texttimes: '×',
    cdot: '·',
    textperiodcentered: '·',
    degree: '°',
    textdegree: '°',
    circ: '°',
    mu: 'μ',
    textmu: 'µ',
    infty: '∞',
    rightarrow: '→',
    to: '→',
    leftarrow: '←',
    uparrow: '↑',
    downarrow: '↓',
    textendash: '–',
    textemdash: '—',
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    textquotesingle: "'",
    textregistered: '®',
    texttrademark: '™',
    textcopyright: '©',
    copyright: '©',
    textdollar: '$',
    textbackslash: '\\',
    textunderscore: '_',
    pounds: '£',
    texteuro: '€',
    S: '§',
  }),
]);

/** A gap is short: two runs of spaces of any length side by side would be tried in every way. */
const accent =
  /\\(?:["'`^~=.]\s{0,9}|[uvHcdbkr](?:\s{1,9}|(?=[{\\])))\{?\s{0,9}(?:\\(?=[ij](?![a-z])))?([a-z])\s*\}?/;
const wholeAccent = new RegExp(`^${accent.source}$`, 'i');
const command = /\\[a-z]+\*?[ \t]*/;
const symbol = /\\[^a-z]/;
const formula = /\$(?!\s)[^$\r\n]{1,300}(?<!\s)\$/;
const mark = /---?|``|''|[~{}]/;

const texMarkup = new RegExp(
  [accent, formula, command, symbol, mark].map(({ source }) => source).join('|') +
    `|${abstractMarkup.source}`,
  'gi',
);

/** A value in TeX as plain text in Unicode, of one line. */
export function plainTex(source: string): string {
  return source.replace(texMarkup, readTex).replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** The same of a stretch of a file, with its places. */
export function placeTex(file: string, span: Span): PlacedText {
  return placeText(file, span, texMarkup, readTex);
}

function readTex(found: string): string {
  const second = found.charAt(1);
  if (found.startsWith('\\')) {
    const letter = wholeAccent.exec(found)?.[1];
    if (letter !== undefined) return `${letter}${accents[second] ?? ''}`.normalize('NFC');
    if (/[a-z]/i.test(second)) return characters.get(/[a-z]+/i.exec(found)?.[0] ?? '') ?? '';
    if (second === '\\' || second === ',' || second === ';' || /\s/.test(second)) return ' ';
    return /[/!@:-]/.test(second) ? '' : second;
  }
  if (found.length > 1 && found.startsWith('$')) return readFormula(found.slice(1, -1));
  if (found === '---') return '—';
  if (found === '--') return '–';
  if (found === '``') return '“';
  if (found === "''") return '”';
  if (found === '~') return ' ';
  return found === '{' || found === '}' ? '' : readAbstractMarkup(found);
}

/** A formula as far as a line of text can say it: "CO_{2}" is CO2. */
function readFormula(formula: string): string {
  return formula.replace(/\\[a-z]+[ \t]*|\\.|[_^{}]/gi, (found) =>
    found.startsWith('\\') ? readTex(found) : '',
  );
}
