// What holds for every client, whatever they answer: proven by the check, not hoped for.

export default function promiseWhatHolds({ promise, exclude, concluded, planned }, answers, conditions) {
  const { person, danger, harm, money, moneyWhen, infoTypes, act, deliberate, knownSince, reported, hardship } = answers
  const { aggravated, serious, fresh, police, org, inTime } = conditions
  const implies = (given, then) => !given() || then()

  promise('recent-loss-stop-payment', '三天内损失了钱的人，一定会被告知请警方止付',
    () => implies(() => money() && !moneyWhen.is('over3Days'), () => planned.has('stop-payment') && planned.has('call-110')))
  promise('loss-reports', '损失了钱的人，一定会被告知去报案、先存证', () => implies(money,
    () => planned.has('report-to-police') && planned.has('preserve-evidence')))
  promise('loss-not-shrugged-off', '损失了钱的人，不会被告知不必理会', () => implies(money, () => !planned.has('let-it-go')
    && !concluded.isOneOf('self-protection', 'gather-first', 'report-for-record')))
  promise('danger-first', '有人身危险的人，一定先被告知拨 110', () => implies(() => danger.isYes(),
    () => concluded.is('personal-danger') && planned.has('call-110')))
  promise('guardian', '未成年人的事，一定会告知监护人出面', () => implies(() => person.isOneOf('under14', 'age14to17'),
    () => planned.has('guardian-acts')))
  promise('nobody-buys', '每个人都被告知不买数据、只拨印好的号码',
    () => planned.has('never-buy-data') && planned.has('use-printed-numbers'))
  promise('victim-reports', '亲友被骗的，一定请亲友本人报案，也提醒其他亲友', () => implies(() => harm.has('relativesDefrauded'),
    () => planned.has('victim-reports') && planned.has('warn-relatives')))
  promise('evidence-before-takedown', '被告知要求删除的人，一定也被告知先存证', () => implies(() => planned.has('notify-platform'),
    () => planned.has('preserve-evidence')))
  promise('lock-before-replace', '被告知换账号的人，一定先被告知夺回并锁住', () => implies(() => planned.has('replace-accounts'),
    () => planned.has('secure-accounts')))
  promise('no-late-remedy', '期限已过的人，不会被告知申请复议', () => implies(() => !inTime(),
    () => !planned.has('apply-reconsideration') && !planned.has('apply-administrative-review')))
  promise('no-late-damages', '知道已经超过三年的人，不会被告知去起诉要赔偿', () => implies(() => knownSince.is('over3Years'),
    () => !planned.has('civil-lawsuit') && !concluded.is('civil-lawsuit')))
  promise('accident-no-crime', '单位不小心漏的，没有丢钱、没有冒名，不会被说成是犯罪', () => implies(
    () => act.is('exposed') && !money() && !harm.has('identityMisused'),
    () => !concluded.isOneOf('police-criminal-likely', 'police-criminal-possible')))
  promise('selling-is-taken-up', '有人故意卖、给、公布或偷，而且不算太久，就算没有后果也不会叫人算了', () => implies(
    () => deliberate() && fresh(), () => !concluded.isOneOf('self-protection', 'gather-first')))
  promise('turned-away', '被口头拒收的人，一定被告知再去要回执', () => implies(
    () => reported.is('refusedOrally') && police() && !danger.isYes(),
    () => planned.has('ask-receipt') && planned.has('complain-12389')))
  promise('hardship-aid', '有困难又要请律师的人，一定被告知法律援助', () => implies(
    () => hardship.isYes() && planned.has('lawyer-referral'), () => planned.has('legal-aid')))
  promise('very-serious-is-serious', '特别严重的，一定也算严重', () => implies(aggravated, serious))
  promise('password-changed', '密码漏了的人，一定被告知先锁账号再改密码', () => implies(() => infoTypes.has('password'),
    () => planned.has('secure-accounts') && planned.has('change-passwords')))
  promise('handler-asked', '知道是哪个单位漏的，一定被告知可以要求它说明', () => implies(org, () => planned.has('handler-request')))
  promise('distress-helped', '精神痛苦的人，一定被告知哪里能找人说说', () => implies(() => harm.has('distress'),
    () => planned.has('get-support')))

  exclude('let-it-go', 'stop-payment')
  exclude('let-it-go', 'collect-evidence')
  exclude('let-it-go', 'claim-restitution')
  exclude('report-for-record', 'report-to-police')
  exclude('stop-claims-only', 'civil-lawsuit')
  exclude('apply-reconsideration', 'apply-administrative-review')
  exclude('apply-administrative-review', 'apply-procuratorate')
}
