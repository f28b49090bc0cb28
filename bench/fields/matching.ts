import { alikeWordings, askedData, fieldMatcher } from '#evaluate'
import { loadFieldModel } from '../../src/sources/fieldModel.ts'
import { cpuMs, peakMb, round, tell } from '../overlap/measure.ts'
import { generatedFields } from './generated.ts'

const count = Number(process.argv[2])

/** Match so many fields with each other and put them together; making them up is not counted. */
const loaded = await loadFieldModel()
if (!loaded.ok) throw new Error(loaded.refusal.type)
const fields = generatedFields(count)
const begun = cpuMs()
const matcher = fieldMatcher(fields, loaded.value)
const prepared = cpuMs()
const { data, questions } = askedData(matcher)
const ended = cpuMs()
const peakMemoryMb = peakMb()
const pairs = alikeWordings(matcher, loaded.value.model.settings.same)

tell({
  fields: fields.length,
  forms: new Set(fields.map((field) => field.form)).size,
  wordings: matcher.wordings.length,
  samePairsOfWordings: pairs.length,
  data: data.length,
  askedMoreThanOnce: data.filter(({ askings }) => askings.length > 1).length,
  questions: questions.length,
  prepareCpuSeconds: round((prepared - begun) / 1000),
  matchCpuSeconds: round((ended - prepared) / 1000),
  cpuSeconds: round((ended - begun) / 1000),
  peakMemoryMb,
})
