import askAboutHarm from './ask-harm.mjs'
import askAboutTheLeak from './ask-leak.mjs'
import askWhatNext from './ask-next.mjs'
import defineConditions from './conditions.mjs'
import decideRoutes from './routes.mjs'
import nameConclusions from './conclusions.mjs'
import nameUrgentAdvice from './advice-urgent.mjs'
import namePoliceAdvice from './advice-police.mjs'
import nameProtectionAdvice from './advice-protection.mjs'
import nameRightsAdvice from './advice-rights.mjs'
import plan from './plan.mjs'
import promiseWhatHolds from './promises.mjs'

export default function personalInformationLeak(script) {
  script.guide({
    id: 'personal-information-leak', version: '2026.11', skip: true,
    title: '个人信息泄露了，怎么办',
    summary: '问清发生了什么，说明公安一般会不会立案、为什么，再给一份今天、这周、以后的办法清单。说的是一般情况，不是保证。',
    sections: {
      situation: '谁，发生了什么', money: '钱', leak: '怎么漏的', extent: '漏了多少', proof: '证据和时间',
      police: '已经做过什么', wishes: '您想要什么' } })

  const situation = askAboutHarm(script)
  const leak = askAboutTheLeak(script)
  const answers = { ...situation, ...leak, ...askWhatNext(script, { ...situation, ...leak }) }
  const conditions = defineConditions(script, answers)

  decideRoutes(script, answers, conditions)
  nameConclusions(script, answers, conditions)
  for (const name of [nameUrgentAdvice, namePoliceAdvice, nameProtectionAdvice, nameRightsAdvice]) name(script, answers, conditions)
  plan(script, answers, conditions)
  promiseWhatHolds(script, answers, conditions)
}
