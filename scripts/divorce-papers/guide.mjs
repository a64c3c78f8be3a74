import askQuestions from './questions.mjs'
import decideRoutes from './routes.mjs'
import nameConclusions from './conclusions.mjs'
import nameSafetyAdvice from './advice-safety.mjs'
import namePaperAdvice from './advice-papers.mjs'
import nameFamilyAdvice from './advice-family.mjs'
import plan from './plan.mjs'
import promiseWhatHolds from './promises.mjs'

export default function divorcePapers(script) {
  script.guide({
    id: 'divorce-papers', version: '2026.11', skip: true,
    title: '离婚，走哪条路、备哪些纸',
    summary: '先看安全，再看走登记还是走诉讼、现在到了哪一步，最后给一份要准备的材料清单。法律没有告诉我们的，就请您去问主管的单位。',
    sections: { safety: '安全', stage: '到了哪一步', couple: '夫妻', children: '孩子', property: '财产', topics: '还想知道的' } })

  const answers = askQuestions(script)
  const conditions = decideRoutes(script, answers)
  nameConclusions(script, answers)
  for (const name of [nameSafetyAdvice, namePaperAdvice, nameFamilyAdvice]) name(script, answers)
  plan(script, answers, conditions)
  promiseWhatHolds(script, answers, conditions)
}
