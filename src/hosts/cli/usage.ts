import { profileNames } from '../../model.ts';

/** The command line was called in a way it does not understand; `message` is one printable line. */
export class UsageError extends Error {}

const exitCodes = `Exit codes
  0  nothing at the severity of --fail-on or above (the other commands: done)
  1  at least one finding at the severity of --fail-on or above; only check answers 1
  2  the command was not understood, a project file or a library cannot be used at all, or something
     could not be read; what could be, was`;

const checkUsage = `overclaim check [FILE|GLOB…|-] [--profile NAME] [--library DIR]… [--evidence]
                  [--fail-on SEVERITY] [--format text|json|sarif|github]
                  [--stdin-filename NAME] [--config FILE|--no-config] [--show-ignored]`;

const claimsUsage = `overclaim claims [FILE|GLOB…|-] [--library DIR]… [--since FILE] [--profile NAME]
                   [--format md|csv|html|json] [--output FILE]
                   [--stdin-filename NAME] [--config FILE|--no-config]`;

const library = [
  'A folder of sources, or one file; may be given again. Exports of a',
  'reference manager (.json, .jsonl, .bib, .ris, .nbib), papers (.pdf, .docx,',
  '.html, .txt), notes and records (.md). Without it, the sources that come',
  'with Overclaim. What cannot be read is named, and the rest is used.',
];

const lines = `JSON Lines: one object a line, in files that are named or on standard input. Each is written back
with the keys it had, in the order they had. A line that cannot be used is named on standard error
with its number, and the rest is answered.`;

/** Lines of text in a column of their own, `indent` characters from the left. */
function column(text: readonly string[], indent: number): string {
  return text.join(`\n${' '.repeat(indent)}`);
}

/** What `--help` prints, by command; '' is the command line itself. */
export const help = {
  '': `overclaim: underlines words in medical writing that claim more than the evidence allows.
Works offline; nothing that is checked leaves this machine.

Usage
  ${checkUsage}
  ${claimsUsage}
  overclaim search [WORDS…|FILE.jsonl…|-] [--library DIR]… [--limit N] [--format text|json]
  overclaim strength [FILE…|-]
  overclaim compare [FILE…|-]
  overclaim rules [--format text|json|markdown]
  overclaim explain RULE|--sentence TEXT
  overclaim --version
  overclaim [COMMAND] --help

Commands
  check     Check drafts and print the findings
  claims    List every claim with its sources and what became of it
  search    Find the sources nearest to some words
  strength  Say how strongly sentences claim
  compare   Compare claims with passages
  rules     List the rules
  explain   Say why a rule speaks, or how strong a sentence is and why

${exitCodes}
`,
  check: `Check drafts and print the findings.

Usage
  ${checkUsage}

Arguments
  FILE   A draft, read by the ending of its name: .md .markdown .qmd .Rmd .mdx as Markdown,
         .tex .latex as LaTeX, .html .htm .xhtml as HTML, .rst as reStructuredText, .adoc
         .asciidoc as AsciiDoc, all else as plain text.
         UTF-8, or UTF-16 with a byte order mark; at most 16 MB.
  GLOB   A pattern such as 'drafts/**/*.md'; quote it, so that the shell leaves it alone.
         A file of exactly that name comes first. node_modules and names that begin with a dot
         are skipped unless the pattern spells them; linked folders are not entered.
  -      Standard input.
  none   Every file with such an ending, or .txt, below the current folder, found as if by a
         pattern. HTML is left out, because programs write most of it: name it.

Options
  --profile NAME         What kind of document it is, whatever a project file or a draft says:
                         ${profileNames.join(', ')}
  --evidence             Show with each finding what the sources say about its sentence; with
                         --format json under "evidence", empty where they say nothing
  --library DIR          ${column(library, 25)}
  --fail-on SEVERITY     Answer 1 from this severity on: error, warning (the default), info, hint
  --format FORMAT        text (the default) for people, json for programs, sarif (2.1.0) for code
                         scanning, github for annotations in GitHub Actions
  --stdin-filename NAME  What to call standard input, and how to read it, by its ending.
                         Without FILE or GLOB, standard input is what is checked.
  --config FILE          The project file for every draft
  --no-config            No project file; the front matter of a draft still counts
  --show-ignored         List what is ignored, by what, and why; the other formats have it
                         in any case, except github
  -h, --help             Print this help

Each draft is checked as the nearest overclaim.config.json, .yaml or .yml asks, in its folder or
above, and as its own front matter asks under "overclaim". What is wrong there is named, and the
rest is used. "files" in a project file has its say where no FILE or GLOB is named.

A claim is ignored by a comment in the draft such as
<!-- overclaim-disable-next-line hype/miracle -- quoted from the advert -->, by the nearest
overclaim.ignore.json, in the draft's folder or above, or by "ignore" in a project file.

Problems (a file that is missing, a folder, not text, too large) are named on standard error and,
with the formats for programs, in the report too.

${exitCodes}
`,
  claims: `List every claim of drafts as one table: line, words, how strong and certain, the verdict of the
sources, what is said against it, the source it cites or else the closest, with page and passage,
and what became of it.

Usage
  ${claimsUsage}

Arguments
  FILE, GLOB, -, none: as for 'overclaim check'. Several drafts make one table, with their names.

Options
  --library DIR          ${column(library, 25)}
  --since FILE           An earlier version of the draft: a sentence that took the place of one
                         against which something was said is "reworded"
  --profile NAME         What kind of document it is, whatever a project file or a draft says:
                         ${profileNames.join(', ')}
  --format FORMAT        md (the default), csv for spreadsheets, html for a page of its own, json
                         for programs
  --output FILE          Write to a file, replacing what is there
  --stdin-filename NAME  What to call standard input, and how to read it, by its ending
  --config FILE          The project file for every draft
  --no-config            No project file; the front matter of a draft still counts
  -h, --help             Print this help

Actions
  open      something is said against the claim
  ignored   the writer leaves it alone; the note says why
  reworded  nothing is said any more; the note is what it said before
  none      nothing is said against it

Problems are named on standard error and, with --format json, in the table too.

${exitCodes}
`,
  search: `Find the sources nearest to some words, and of each the passage that is nearest. This ranks what
there is; whether a source is evidence for a claim is what 'overclaim check --evidence' asks.

Usage
  overclaim search [WORDS…|FILE.jsonl…|-] [--library DIR]… [--limit N] [--format text|json]

Arguments
  WORDS       What to look for
  FILE.jsonl  Queries, one object with "query" a line; "results" is added, a list of
              { "source", "citation", "passage", "score" }, best first
  -           The same, on standard input; so without arguments

Options
  --library DIR  ${column(library, 17)}
  --limit N      At most so many sources; 10 unless told
  --format text|json
                 For WORDS: text (the default) for people, json for one object. Queries are
                 answered as JSON Lines in any case.
  -h, --help     Print this help

${lines}

${exitCodes}
`,
  strength: `Say how strongly sentences claim.

Usage
  overclaim strength [FILE…|-]

Reads objects with "sentence" and adds
  "strength"   none, correlational, conditional or direct
  "certainty"  1 (open) to 6 (settled)
  "advice"     none, weak or strong
  "cues"       the words that decided it, with their place in the sentence

Options
  -h, --help  Print this help

${lines}

${exitCodes}
`,
  compare: `Compare claims with passages.

Usage
  overclaim compare [FILE…|-]

Reads objects with "claim" and "passage" and adds
  "verdict"   the first that is true of unrelated, contradicted, different-population,
              different-figure, overstated, supported
  "verdicts"  all that are true
  "reasons"   why, one sentence each
  "differences"  the same with where the differing words stand on either side

Options
  -h, --help  Print this help

${lines}

${exitCodes}
`,
  rules: `List the rules, with severity and summary.

Usage
  overclaim rules [--format text|json|markdown]

Options
  --format FORMAT  text (the default) for people; json for programs, with every rule in full;
                   markdown for the catalogue
  -h, --help       Print this help

${exitCodes}
`,
  explain: `Say why a rule speaks, what excuses a claim, and show what it flags and what it allows; or say how
strongly a sentence claims, how certain it sounds, what it advises, and which words decided that.

Usage
  overclaim explain RULE
  overclaim explain --sentence TEXT

RULE is an id that 'overclaim rules' lists.

Options
  --sentence TEXT  A sentence; quote it, so that the shell leaves it whole
  -h, --help       Print this help

${exitCodes}
`,
} as const;

/** A command of the command line. */
export type Command = Exclude<keyof typeof help, ''>;

/** True for the name of a command. */
export function isCommand(name: string): name is Command {
  return name !== '' && Object.hasOwn(help, name);
}
