import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { county, run, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const at = (name: string): string => join(folder, name)

/** Written for this test, in the way of such notices. */
const notice = `关于进一步做好“青禾养老通”推广应用工作的通知
各村（社区）、镇直各单位：
　　根据县里统一部署，现就有关事项通知如下：
　　一、各村（社区）要逐户动员群众下载注册“青禾养老通”小程序，月底前注册率达到85%以上，做到不漏一户。
　　二、镇党政办每周五对各村注册率进行排名并在工作群通报，连续两周末位的由分管领导约谈。
　　三、请各村每天下午5点前将推广进度截图报送至工作群，收到请回复。
　　四、要坚持自愿原则，不得强制群众安装，不得将安装情况与办事挂钩。
　　五、系统将于本周六升级，期间暂停服务。
`

type Told = {
  readonly texts: readonly {
    readonly demands: readonly {
      readonly sentence: string
      readonly span: string
      readonly kinds: readonly string[]
      readonly strength: string
      readonly tools: readonly { readonly name: string; readonly way: string }[]
    }[]
    readonly harmless: readonly { readonly sentence: string; readonly stance: string }[]
  }[]
}

test('the demands of a notice are found, and the prohibition beside them is marked as harmless', async () => {
  writeFileSync(at('notice.txt'), notice)
  const { code, out } = await run(['read', at('notice.txt'), '--json', '--register', county])
  expect(code).toBe(0)
  const [read] = (JSON.parse(out) as Told).texts
  expect(read?.demands.map(({ sentence }) => sentence.slice(0, 1))).toEqual(['一', '二', '三'])
  expect(read?.demands.map(({ kinds }) => kinds)).toMatchObject([
    ['force', 'quota'],
    expect.arrayContaining(['ranking', 'appraisal']),
    expect.arrayContaining(['trace', 'instant-reply']),
  ])
  expect(read?.demands.every(({ strength }) => strength === 'hard')).toBe(true)
  expect(read?.demands[0]?.tools).toMatchObject([{ name: '青禾养老通', way: 'named' }])
  expect(read?.harmless).toMatchObject([
    { sentence: expect.stringMatching(/^四、要坚持自愿原则，不得强制/), stance: 'prohibition' },
  ])
})

test.each([
  ['zh', '不算要求', '是禁止或取消这样做'],
  ['vi', 'Không phải yêu cầu', 'cấm hoặc bãi bỏ việc đó'],
  ['en', 'Not demands', 'forbids or ends it'],
] as const)(
  'what is found is said in %s, with the telling words in brackets',
  async (lang, title, why) => {
    writeFileSync(at('notice.txt'), notice)
    const { out } = await run(['read', at('notice.txt'), '--lang', lang])
    expect(out).toContain(title)
    expect(out).toContain(why)
    expect(out).toMatch(/【[^】]*注册率达到85%以上/)
  },
)

test.each([
  ['no file at all', ['read'], 2],
  ['a file that is not there', ['read', at('missing.txt')], 3],
  ['a picture', ['read', at('scan.txt')], 3],
] as const)('%s is refused with one sentence', async (_, argv, code) => {
  writeFileSync(at('scan.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  const ended = await run(argv)
  expect(ended).toMatchObject({ code, out: '' })
  expect(ended.err.trim().split('\n')).toHaveLength(1)
})
