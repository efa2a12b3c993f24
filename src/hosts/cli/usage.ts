/** The command line was called in a way it does not understand; `message` is one printable line. */
export class UsageError extends Error {}

const exitCodes = `Exit codes
  0  nothing at warning or above (rules and explain: done)
  1  at least one finding at warning or above
  2  the command was not understood, a project file cannot be used at all, or something could not
     be checked; what could be, was`;

/** What `--help` prints, by command; '' is the command line itself. */
export const help = {
  '': `overclaim: underlines words in medical writing that claim more than the evidence allows.
Works offline; nothing that is checked leaves this machine.

Usage
  overclaim check [FILE|GLOB…|-] [--stdin-filename NAME] [--config FILE|--no-config]
                  [--show-ignored] [--format text|json]
  overclaim rules [--format text|json]
  overclaim explain RULE
  overclaim --version
  overclaim [COMMAND] --help

Commands
  check    Check drafts and print the findings
  rules    List the rules
  explain  Say why a rule speaks, with examples

${exitCodes}
`,
  check: `Check drafts and print the findings.

Usage
  overclaim check [FILE|GLOB…|-] [--stdin-filename NAME] [--config FILE|--no-config]
                  [--show-ignored] [--format text|json]

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
  --stdin-filename NAME  What to call standard input, and how to read it, by its ending.
                         Without FILE or GLOB, standard input is what is checked.
  --config FILE          The project file for every draft
  --no-config            No project file; the front matter of a draft still counts
  --show-ignored         List what is ignored, by what, and why; JSON has it in any case
  --format text|json     text (the default) for people, json for programs
  -h, --help             Print this help

Each draft is checked as the nearest overclaim.config.json, .yaml or .yml asks, in its folder or
above, and as its own front matter asks under "overclaim". What is wrong there is named, and the
rest is used. "files" in a project file has its say where no FILE or GLOB is named.

A claim is ignored by a comment in the draft such as
<!-- overclaim-disable-next-line hype/miracle -- quoted from the advert -->, by the nearest
overclaim.ignore.json, in the draft's folder or above, or by "ignore" in a project file.

Problems (a file that is missing, a folder, not text, too large) are named on standard error and,
with --format json, under "problems".

${exitCodes}
`,
  rules: `List the rules, with severity and summary.

Usage
  overclaim rules [--format text|json]

Options
  --format text|json  text (the default) for people; json for programs, with every rule in full
  -h, --help          Print this help

${exitCodes}
`,
  explain: `Say why a rule speaks, what excuses a claim, and show what it flags and what it allows.

Usage
  overclaim explain RULE

RULE is an id that 'overclaim rules' lists.

Options
  -h, --help  Print this help

${exitCodes}
`,
} as const;

/** A command of the command line. */
export type Command = Exclude<keyof typeof help, ''>;

/** True for the name of a command. */
export function isCommand(name: string): name is Command {
  return name !== '' && Object.hasOwn(help, name);
}
