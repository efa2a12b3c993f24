import { levels } from './readKeys.ts';

/** What the schema tells of a rule. */
interface RuleSummary {
  readonly id: string;
  readonly summary: string;
  readonly severity: string;
}

/** What the schema tells of a profile. */
interface ProfileSummary {
  readonly name: string;
  readonly summary: string;
}

const levelDescriptions: Readonly<Record<(typeof levels)[number], string>> = {
  error: 'Shown as an error.',
  warning: 'Shown as a warning.',
  info: 'Shown as information.',
  hint: 'Shown as a hint.',
  off: 'Not checked.',
};

/**
 * The JSON schema (draft 7) of a project file, for completion and hovers in editors. It accepts what
 * `readConfiguration` reads without a problem, but for regular expressions, file patterns and
 * patterns given twice with different reasons, which no schema can judge.
 */
export function configurationSchema(
  rules: readonly RuleSummary[],
  profiles: readonly ProfileSummary[],
): object {
  const level = { enum: levels, enumDescriptions: levels.map((each) => levelDescriptions[each]) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Overclaim',
    description: 'Which words Overclaim underlines in the drafts of this folder and those below it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where this schema is, for other editors.' },
      profile: {
        enum: profiles.map(({ name }) => name),
        enumDescriptions: profiles.map(({ summary }) => summary),
        description: 'What kind of document it is: sets severities that “rules” can change again.',
      },
      rules: {
        type: 'object',
        description: 'Severity by rule.',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id, summary, severity }) => [
            id,
            { ...level, description: `${summary} By default: ${severity}.`, default: severity },
          ]),
        ),
      },
      ignore: {
        type: 'array',
        description: 'Words to leave alone wherever they occur.',
        uniqueItems: true,
        maxItems: 200,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['pattern'],
          defaultSnippets: [{ label: 'pattern', body: { pattern: '$1', reason: '$2' } }],
          properties: {
            pattern: {
              type: 'string',
              minLength: 1,
              maxLength: 500,
              description:
                'A regular expression. Words that a match of it touches, within one sentence, are not underlined. Capitals do not matter.',
            },
            rules: {
              type: 'array',
              description: 'The rules it silences; all of them when left out.',
              uniqueItems: true,
              minItems: 1,
              items: {
                enum: rules.map(({ id }) => id),
                enumDescriptions: rules.map(({ summary }) => summary),
              },
            },
            reason: { type: 'string', description: 'Why, for whoever reads this later.' },
          },
        },
      },
      files: {
        type: 'object',
        description: 'Which files are drafts. Patterns start at the folder of this file.',
        additionalProperties: false,
        properties: {
          include: globs('Only these are checked, for example `["chapters/**/*.md"]`.'),
          exclude: globs('These are not checked, for example `["archive/**"]`.'),
        },
      },
      library: globs(
        'Where your sources lie, as folders and file patterns that start at the folder of this file, for example `["references/", "papers/**/*.bib"]`.',
      ),
    },
  };
}

function globs(description: string): object {
  return { type: 'array', description, uniqueItems: true, items: { type: 'string' } };
}
