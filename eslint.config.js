import tseslint from 'typescript-eslint'

const core = ['src/{kernel,register,observe,evaluate,decide,act,watch,serve}/**/*.ts']
const tests = ['**/*.test.ts', '**/*.test.tsx']
const say = (selector, message) => ({ selector, message })

const noEnum = say(
  'TSEnumDeclaration',
  'No enums: an `as const` tuple and the union derived from it.',
)
const noCjk = say(
  'Literal[value=/[\\u4e00-\\u9fff]/], TemplateElement[value.raw=/[\\u4e00-\\u9fff]/], JSXText[value=/[\\u4e00-\\u9fff]/]',
  'Sentences live in src/words.',
)
const noJsxWords = say('JSXText[value=/[A-Za-z]{2,}/]', 'Sentences live in src/words.')
const noAttributeWords = say(
  'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder)$/] > Literal[value=/[A-Za-z]{2,}/]',
  'Sentences live in src/words, those in attributes too.',
)
const noSqlText = say(
  'Literal[value=/^\\s*(select|insert into|update|delete from|create table)\\s/i], TemplateElement[value.raw=/^\\s*(select|insert into|update|delete from)\\s/i]',
  'SQL lives in src/store.',
)
const pure = [
  say('AwaitExpression, :function[async=true]', 'Stages never wait. Put it in a use case.'),
  say(
    'ThrowStatement',
    'Stages refuse with a value; only kernel/never.ts and kernel/day.ts throw.',
  ),
  say("NewExpression[callee.name='Date']", 'A stage is told the day.'),
  say("MemberExpression[object.name='Date'][property.name='now']", 'A stage is told the instant.'),
  say("MemberExpression[object.name='Math'][property.name='random']", 'A stage is given its ids.'),
]
const noPerson = say(
  'Identifier[name=/^(person|user|staff|cadre|phone|openid|idCard)(Id|No|Number|Name)?$/i]',
  'Evidence is about tools, never about people: counts only.',
)
const noNumber = say(
  ':not(MemberExpression) > Literal[raw=/^[0-9]/]:not([value=0]):not([value=1])',
  'No number but 0 and 1: the law\u2019s numbers live in rulebook/, with source and provenance.',
)
const restrict = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules] })
/** Words in Chinese that a column recogniser, a tokeniser or a demand finder must know are data, in files of their own. */
const lexicons = ['src/**/*.lexicon.ts']

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'data',
      'out',
      '.cache',
      'test/architecture/wrong',
      'src/faces/console/api/described.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-unreachable': 'error',
      'no-self-compare': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: tests, rules: restrict(noEnum, noCjk, noSqlText) },
  {
    files: ['src/faces/**/*.tsx'],
    ignores: tests,
    rules: restrict(noEnum, noCjk, noSqlText, noJsxWords, noAttributeWords),
  },
  { files: ['src/words/**/*.ts'], rules: restrict(noEnum) },
  { files: ['src/store/**/*.ts'], ignores: tests, rules: restrict(noEnum, noCjk) },
  {
    files: core,
    ignores: [...tests, 'src/kernel/never.ts', 'src/kernel/day.ts'],
    rules: {
      ...restrict(noEnum, noCjk, noSqlText, ...pure),
      'no-restricted-globals': ['error', 'fetch', 'process', 'console', 'setTimeout', 'crypto'],
    },
  },
  {
    files: ['src/{observe,evaluate}/**/*.ts'],
    ignores: tests,
    rules: restrict(noEnum, noCjk, noSqlText, ...pure, noPerson),
  },
  { files: lexicons, rules: restrict(noEnum, ...pure) },
  {
    files: ['src/evaluate/**/*.ts'],
    ignores: [...tests, ...lexicons, 'src/evaluate/overlap/**'],
    rules: restrict(noEnum, noCjk, noSqlText, ...pure, noPerson, noNumber),
  },
  {
    files: ['src/{decide,act,watch}/**/*.ts'],
    ignores: [...tests, ...lexicons],
    rules: restrict(noEnum, noCjk, noSqlText, ...pure, noNumber),
  },
)
