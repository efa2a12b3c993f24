import type { Span } from '../../model.ts';

/** A researcher as a sentence names them. */
export interface NameMention extends Span {
  readonly family: string;
  /**
   * What the name stands for: a paper by its first author ("Lee et al."), a paper by both its authors
   * ("Lee and Poe"), or the people behind one ("Lee’s team", "led by Ann Lee"), who need not be first; or
   * it is only known as that of an author of the library.
   */
  readonly as: 'first author' | 'pair' | 'team' | 'known';
  /** The other of a pair. */
  readonly second?: string;
}

/** Bounded and begun only where a word begins: a draft may hold an image as a word of a million letters. */
const family =
  '(?<![\\p{L}\\p{M}])(?:(?:van|von|der|den|de|del|della|di|da|du|la|le|el|al|ten|ter)\\s){0,3}\\p{Lu}[\\p{L}\\p{M}’-]{0,40}\\p{Ll}[\\p{L}\\p{M}-]{0,40}';
const given = '\\p{Lu}[\\p{L}.-]*\\s';
const title = '(?:(?:Drs?|Prof|Professor)\\.?\\s)';
const others =
  '(?:,?\\s[\\u2060]*et al\\b|,?\\sand\\s(?:colleagues|co-?workers|co-?authors|associates|others|(?:his|her|their)\\s(?:team|colleagues|group)))';
const work =
  '(?:team|group|lab|laboratory|study|paper|trial|work|research|findings|results|report|article|analysis|review)';
const asFirst = new RegExp(`(${family})${others}`, 'gu');

/** "Lee and Poe (2019)", "by Lee and Poe", "Lee and Poe found": two countries stand there too, so the second is asked for. */
const asPair = new RegExp(
  `(${family})\\s(?:and|&)\\s(${family})(?=[’'\\s]*(?:\\((?:[\\p{L}\\u2060 ]{1,60},\\s)?(?:19|20)\\d\\d|\\ufffc)|\\s(?:found|show|report|stud|examin|describ|conclud|suggest|observ|argue|note|demonstrat|investigat|compar|test|ask|wr[io]te))`,
  'gu',
);
const byPair = new RegExp(`\\bby\\s(${family})\\s(?:and|&)\\s(${family})`, 'gu');

const asTeam = [
  // "Lee’s team", "Lee’s 2019 report", "Lee’s Lancet study"
  new RegExp(
    `(${family})[’'](?:s\\s|\\s)(?:(?:19|20)\\d\\d\\s)?(?:[\\u2060*_]*\\p{Lu}[\\p{L}\\u2060*_]*\\s){0,3}${work}\\b`,
    'gu',
  ),
  // "a study led by Ann Lee", "the team of Dr Lee", "with Ann Lee as first author"
  new RegExp(
    `\\b(?:(?:led|headed|conducted|written|authored|published)\\sby|(?:stud(?:y|ies)|paper|article|report|trial|work)\\s(?:by|of)|(?:team|group|laborator(?:y|ies)|lab)\\s(?:of|around)|under\\sthe\\sname\\sof)\\s${title}?(?:${given}){0,2}(${family})`,
    'gu',
  ),
  new RegExp(
    `\\bwith\\s${title}?(?:${given}){0,2}(${family})(?=\\sas\\s(?:the\\s|its\\s)?(?:first|lead)\\sauthor)`,
    'gu',
  ),
  // "said Ann Lee, whose", "when Ann Lee presented", "Ann Lee, lead author of"
  new RegExp(
    `(?:\\bsaid\\s|\\b[Ww]hen\\s|^)${title}?(?:${given}){1,2}(${family})(?=,\\s(?:whose|who|(?:the\\s)?(?:lead|first|senior|an?)\\s(?:\\p{L}+\\s)?author)|\\s(?:present|publish|report|wrote|show))`,
    'gu',
  ),
];

/** What stands where a name may stand and is nobody's. */
const nobody =
  /^(?:Alzheimer|Parkinson|Crohn|Hodgkin|Huntington|Sjögren|Graves|Barrett|Raynaud|Cushing|Addison|Wilson|Tourette|Asperger|Down|Today|Yesterday|Women|Men|Children|People|Nurses|Patients|Students|Veterans|World|Europe|America|Britain|England|Scotland|China|Japan|India|Germany|France|Harvard|Oxford|Cambridge|Stanford|Yale|University|Universities|Hospitals?|Clinic|Institutes?|College|School|Organi[sz]ation|Administration|Agency|Association|Society|Foundation|Cent(?:er|re)|Committee|Council|Department|Ministry|Company|Group|Network|Collaboration|Consortium|Journal|Lancet|Nature|Science|Cochrane|Pfizer|Novartis|Roche|Merck|Bayer|Sanofi|Lilly|Janssen|The|This|That|These|Those|Our|Their|It|We|In|A|An|Study|Trial|Vitamin)$/u;

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]{3,}/gu;

/**
 * The researchers that a stretch of prose names as the authors of something, in order. Where no phrase
 * says so, those who are known as first authors.
 */
export function findNames(
  prose: string,
  start: number,
  end: number,
  isFirstAuthor: (name: string) => boolean,
): readonly NameMention[] {
  const said = prose.slice(start, end);
  const found: NameMention[] = [];
  const add = (at: number, name: string, as: NameMention['as'], second?: string): void => {
    const from = start + at;
    if (nobody.test(name.replace(/[’']s?$/, '')) || found.some((each) => each.start === from)) return;
    found.push({ family: name, as, start: from, end: from + name.length, ...(second && { second }) });
  };
  for (const { index, 1: name = '' } of said.matchAll(asFirst)) add(index, name, 'first author');
  for (const pattern of [asPair, byPair]) {
    for (const { index, 0: whole, 1: name = '', 2: second = '' } of said.matchAll(pattern)) {
      add(index + whole.indexOf(name), name, 'pair', second);
    }
  }
  for (const pattern of asTeam) {
    for (const { index, 0: whole, 1: name = '' } of said.matchAll(pattern)) {
      add(index + (whole.startsWith(name) ? 0 : whole.lastIndexOf(name)), name, 'team');
    }
  }
  if (found.length === 0) {
    for (const { index, 0: word } of said.matchAll(capitalised)) {
      const name = word.replace(/[’'](?:s)?$/, '');
      if (isFirstAuthor(name)) add(index, name, 'known');
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
