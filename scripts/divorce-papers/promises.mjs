// What holds for every client, whatever they answer.

export default function promiseWhatHolds({ promise, exclude, concluded, planned }, answers, conditions) {
  const { violence, childHidden, youngestChildAge, children, hidesAssets, topics, spouseSoldier, spouseFault } = answers
  const { cooling, fetching, lapsed } = conditions
  const implies = (given, then) => !given() || then()

  promise('violence-first', '有家庭暴力的人，一定先被告知报警、申请保护令', () => implies(() => violence.isYes(),
    () => concluded.is('safety-first') && planned.has('call-110') && planned.has('protection-order')))
  promise('violence-aid', '有家庭暴力的人，一定被告知法律援助不看经济条件', () => implies(() => violence.isYes(),
    () => planned.has('legal-aid-violence')))
  promise('child-protected', '孩子被藏的，一定被告知请法院制止', () => implies(() => childHidden.isYes(), () => planned.has('child-hidden-order')))
  promise('days-known', '申请登记还在期限里的人，一定被告知要记住的日子', () => implies(() => cooling() || fetching(),
    () => planned.has('mark-the-days')))
  promise('certificate-fetched', '该领证的人，一定被告知两个人一起去', () => implies(fetching, () => planned.has('fetch-together')))
  promise('no-fetch-too-late', '已经过期的人，不会被告知去领证', () => implies(lapsed, () => !planned.has('fetch-together')))
  promise('small-child', '最小的孩子不满两岁的，一定被告知随母亲的原则', () => implies(() => youngestChildAge.below(2),
    () => planned.has('custody-mother-principle')))
  promise('child-heard', '最小的孩子满八岁的，一定被告知要听孩子的', () => implies(() => youngestChildAge.atLeast(8), () => planned.has('ask-child')))
  promise('support-told', '有未成年孩子的，一定被告知抚养费', () => implies(() => children.isYes(), () => planned.has('claim-support')))
  promise('assets-listed', '对方转移财产的，一定被告知列清单、申请保全', () => implies(() => hidesAssets.isYes(),
    () => planned.has('list-assets') && planned.has('preserve-property')))
  promise('soldier-not-sued', '对方是没有重大过错的军人，不会直接被告知去起诉', () => implies(
    () => spouseSoldier.isYes() && !spouseFault.isYes(), () => !concluded.isOneOf('lawsuit-high', 'lawsuit-mediation-first')))
  promise('cost-answered', '问律师费的人，一定得到回答', () => implies(() => topics.has('lawyer'), () => planned.has('lawyer-and-cost')))

  exclude('custody-mother-principle', 'ask-child')
  exclude('custody-mother-principle', 'best-interest')
  exclude('ask-child', 'best-interest')
  exclude('fetch-together', 'apply-again')
}
