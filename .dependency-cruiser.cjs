const stages = ['register', 'observe', 'evaluate', 'decide', 'act', 'watch']
const core = ['kernel', ...stages, 'serve']
const edge = ['store', 'sources', 'engines']
const src = (names) => `^src/(${names.join('|')})/`

/** A stage may read the stages before it. The cycle closes in usecases, not in imports. */
const neverUpstream = stages.slice(0, -1).map((stage, i) => ({
  name: `never-upstream-${stage}`,
  comment: `${stage} comes before ${stages.slice(i + 1).join(', ')}. Feed the fact back through a use case.`,
  severity: 'error',
  from: { path: src([stage]) },
  to: { path: src(stages.slice(i + 1)) },
}))

module.exports = {
  forbidden: [
    ...neverUpstream,
    {
      name: 'never-serve-into-the-cycle',
      comment:
        'serve stands beside the cycle: it knows kernel and register only, and no stage knows it.',
      severity: 'error',
      from: { path: '^src/serve/' },
      to: { path: src(stages.slice(1)) },
    },
    {
      name: 'never-the-cycle-into-serve',
      comment: 'serve stands beside the cycle. Join them in a use case.',
      severity: 'error',
      from: { path: src(stages) },
      to: { path: '^src/serve/' },
    },
    {
      name: 'never-io-in-the-core',
      comment:
        'Stages and kernel are plain TypeScript: no node builtins, no packages, nothing from the edge.',
      severity: 'error',
      from: { path: src(core), pathNot: '[.]test[.]ts$' },
      to: { pathNot: src(core) },
    },
    {
      name: 'never-kernel-to-stage',
      comment: 'The kernel holds words that every stage shares; it knows none of them.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: src([...stages, 'serve']) },
    },
    {
      name: 'never-past-a-door',
      comment:
        'Other folders see a folder through its index.ts only; words have a second, small one for what a browser loads first.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: src([...core, ...edge, 'usecases', 'words']),
        pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$', '^src/words/console/index[.]ts$'],
      },
    },
    {
      name: 'never-past-a-faces-door',
      comment: 'A face sees another face through its index.ts only.',
      severity: 'error',
      from: { path: '^src/faces/([^/]+)/' },
      to: {
        path: '^src/faces/[^/]+/',
        pathNot: ['^src/faces/$1/', '^src/faces/[^/]+/index[.]ts$'],
      },
    },
    {
      name: 'never-around-the-usecases',
      comment:
        'Faces ask use cases. Only wire.ts knows which store, sources and engines there are.',
      severity: 'error',
      from: { path: '^src/faces/' },
      to: { path: src(edge) },
    },
    {
      name: 'never-usecases-to-the-edge',
      comment: 'A use case speaks to ports. wire.ts plugs them in.',
      severity: 'error',
      from: { path: '^src/usecases/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/(store|sources|engines|faces|words|wire)' },
    },
    {
      name: 'never-a-driver-outside-the-store',
      comment: 'Database drivers live in src/store.',
      severity: 'error',
      from: { pathNot: ['^src/store/', '^test/', '^bench/', '^scripts/'] },
      to: { path: 'node_modules/(pg|@electric-sql/pglite)(/|$)' },
    },
    {
      name: 'never-the-edge-to-a-face',
      comment: 'Store, sources and engines bring facts. Faces and words say them.',
      severity: 'error',
      from: { path: src(edge) },
      to: { path: '^src/(faces|words)/' },
    },
    {
      name: 'never-edge-to-edge',
      comment: 'Store, sources and engines do not know each other; a use case joins them.',
      severity: 'error',
      from: { path: '^src/(store|sources|engines)/', pathNot: '[.]test[.]ts$' },
      to: { path: src(edge), pathNot: '^src/$1/' },
    },
    {
      name: 'never-more-than-the-port',
      comment: 'Store, sources and engines know the shape of a port, not the use case behind it.',
      severity: 'error',
      from: { path: src(edge) },
      to: { path: '^src/usecases/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'never-words-that-act',
      comment: 'Words know the types of facts and nothing that acts.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { path: '^src/(store|sources|engines|faces|wire)' },
    },
    {
      name: 'never-a-server-in-the-browser',
      comment:
        'The console runs in a browser: words and the pure core, and nothing that only a server has. Use cases it knows as types.',
      severity: 'error',
      from: { path: '^src/faces/console/' },
      to: { path: '^src/(usecases|store|sources|engines|wire)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'never-node-in-the-browser',
      comment:
        'Node builtins are not there in a browser; only what builds the console may use them.',
      severity: 'error',
      from: { path: '^src/faces/console/', pathNot: 'vite[.]config[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'never-ask-wire',
      comment: 'wire.ts and its folder know everybody; nobody else in src knows them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/wire([.]ts$|/)' },
      to: { path: '^src/wire([.]ts$|/)' },
    },
    {
      name: 'never-circular',
      comment: 'Two files that need each other are one idea or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/architecture/wrong/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
