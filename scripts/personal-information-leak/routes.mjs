// Where a session ends: the first rule that holds wins. R01 to R05 look at danger and at what the police have
// said so far, R06 to R16 at what the police may do, R17 to R27 at the other ways.

export default function decideRoutes({ conclude, facts }, answers, conditions) {
  const { danger, harm, money, act, sourceKnown, deliberate, countA, countB, countC, scale, evidence, whenActed,
    knownSince, reported, pendingDays, orgAnswer, wants } = answers
  const { serious, fresh, proof, police, loss, org, inTime, amountReached, amountPossible, unimportant } = conditions
  const known = () => sourceKnown.is('known')
  const tooOldForRegulator = () => whenActed.is('over2Years')
  const tooOldForDamages = () => knownSince.is('over3Years')

  conclude('personal-danger', { rule: 'R01', when: () => danger.isYes(), confidence: 'high', sources: ['S-PSAPL-50'],
    because: '现在有人威胁、跟踪或堵人，安全最要紧。' })

  conclude('challenge-refusal', { rule: 'R02', when: () => reported.is('refusedInWriting'),
    confidence: () => inTime() ? 'high' : 'medium', sources: ['S-MPS-179', 'S-CRPL-113', 'S-ARL-20'],
    because: '公安已经书面说不立案或不处理。不服，有专门的办法，而且有期限。' })

  conclude('challenge-refusal', { rule: 'R03',
    when: () => reported.is('pending') && pendingDays.atLeast(facts.filingReviewDays + 1) && police(),
    confidence: 'medium', sources: ['S-PROC-557', 'S-MPS-2015'],
    because: '报案收下已经超过三十天还没有答复，可以请检察院监督。' })

  conclude('insist-on-receipt', { rule: 'R04', when: () => reported.is('refusedOrally') && police(), confidence: 'high',
    sources: ['S-CRPL-110', 'S-MPS-171', 'S-PSAPL-90'],
    because: '公安对报案都应当接受。口头说不收，还不是正式的答复。再去一次，要一份受案回执。' })

  conclude('case-in-progress', { rule: 'R05', when: () => reported.isOneOf('pending', 'filed'),
    confidence: () => reported.is('filed') ? 'high' : 'medium', sources: ['S-MPS-171'],
    because: '公安已经收下，现在重要的是跟进和补证据。' })

  conclude('police-criminal-likely', { rule: 'R06', when: serious, confidence: () => proof() ? 'high' : 'medium',
    sources: ['S-CL-253-1', 'S-JI17-5', 'S-JI17-3'],
    because: '有人故意出售、提供、公布或窃取信息，而且达到“情节严重”。有没有造成损失，不是条件。' })

  conclude('police-criminal-likely', { rule: 'R07', when: () => money() && amountReached(),
    confidence: () => evidence.has('transfers') ? 'high' : 'medium',
    sources: ['S-CL-266', 'S-OP-2016', 'S-JI11-1', 'S-JI13-1'],
    because: '被骗或被盗的钱，达到了立案的数额。“以上”包括这个数本身。' })

  conclude('police-criminal-possible', { rule: 'R08', when: () => money() && amountPossible(), confidence: 'medium',
    sources: ['S-JI11-1', 'S-JI13-1'],
    because: '金额还说不清，或者够全国最低标准、但不够本地标准。补上凭证再看。' })

  conclude('police-criminal-possible', { rule: 'R09', when: () => harm.has('identityMisused'),
    confidence: () => proof() ? 'medium' : 'low', sources: ['S-CL-280-1', 'S-CL-266'],
    because: '被冒名贷款、办卡，可能是盗用身份证件，也可能是诈骗。' })

  conclude('police-criminal-possible', { rule: 'R10',
    when: () => deliberate() && scale.is('many') && !countA.isKnown() && !countB.isKnown() && !countC.isKnown(),
    confidence: () => proof() ? 'medium' : 'low', sources: ['S-JI17-5', 'S-JI17-11'],
    because: '有人故意泄露，牵涉的人很多，只是条数还不清楚。条数由公安去查，不用您去买。' })

  conclude('police-administrative-likely', { rule: 'R11', when: money,
    confidence: () => evidence.has('transfers') ? 'high' : 'medium', sources: ['S-PSAPL-58', 'S-ATOFL-38'],
    because: '被骗或被盗的钱不够犯罪的数额，但诈骗、盗窃不够犯罪的，公安仍可以拘留或罚款。' })

  conclude('police-administrative-likely', { rule: 'R12', when: () => harm.hasAny('threats', 'exposedOnline') && fresh(),
    confidence: () => proof() ? 'high' : 'medium', sources: ['S-PSAPL-50', 'S-PSAPL-56', 'S-OP-2023'],
    because: '恐吓、滋扰、散布隐私、公开他人信息，都可以按治安案件处罚。' })

  conclude('police-administrative-likely', { rule: 'R13',
    when: () => deliberate() && fresh() && (sourceKnown.isKnown() || proof()),
    confidence: () => known() && proof() ? 'high' : 'medium', sources: ['S-PSAPL-56', 'S-CSL-46'],
    because: '违法出售、提供、窃取或非法获取个人信息，从 2026 年起不问条数、不问后果，都可以处罚。' })

  conclude('report-for-record', { rule: 'R14', when: () => deliberate() && fresh(), confidence: 'low', sources: ['S-MPS-171'],
    because: '听起来有人故意泄露，但还没有线索，也没有证据。先报案留底。' })

  conclude('police-administrative-likely', { rule: 'R15', when: () => harm.has('accountMisused') && proof(), confidence: 'medium',
    sources: ['S-PSAPL-33'],
    because: '账号被人侵入使用，又有证据，可能按治安案件处理。' })

  conclude('report-for-record', { rule: 'R16', when: () => harm.has('accountMisused'), confidence: 'medium', sources: ['S-PSAPL-33'],
    because: '账号被人使用，但手上还没有证据。先报案留底。' })

  conclude('self-protection', { rule: 'R17', when: () => unimportant() && !police(), confidence: 'high', sources: ['S-FAQ'],
    because: '没发生什么，您也觉得不要紧。不再理会，是您可以做的选择。' })

  conclude('civil-lawsuit', { rule: 'R18',
    when: () => known() && loss() && wants.has('compensation') && !tooOldForDamages(),
    confidence: () => proof() ? 'medium' : 'low', sources: ['S-PIPL-69', 'S-CC-1183'],
    because: '知道是谁，有损失，想要赔偿。处理信息的一方要证明自己没有过错，证明不了就要赔。' })

  conclude('regulator-complaint', { rule: 'R19',
    when: () => act.isOneOf('exposed', 'overused', 'boughtForBusiness') && org() && !tooOldForRegulator(),
    confidence: () => known() ? 'high' : 'medium', sources: ['S-PIPL-57', 'S-PIPL-65', 'S-CSL-44', 'S-CC-1038'],
    because: '这首先是单位怎么保管、怎么使用信息的问题。人再多，也先由主管部门管。' })

  conclude('report-for-record', { rule: 'R20', when: () => harm.has('attemptedFraud'), confidence: 'medium', sources: ['S-ATOFL-29'],
    because: '有人来骗，没有骗成。报案留底，线索可以并到别的案子里。' })

  conclude('regulator-complaint', { rule: 'R21',
    when: () => org() && orgAnswer.isOneOf('refused', 'noAnswer') && !tooOldForRegulator(),
    confidence: 'medium', sources: ['S-PIPL-65'],
    because: '找过单位，它拒绝或者不答复，可以请主管部门来管。' })

  conclude('handler-request', { rule: 'R22', when: org, confidence: 'medium', sources: ['S-PIPL-44'],
    because: '信息在一个单位手里，先请它说明、更正或删除。' })

  conclude('civil-lawsuit', { rule: 'R23', when: () => deliberate() && known() && !tooOldForDamages(), confidence: 'low',
    sources: ['S-CC-995', 'S-CC-188'],
    because: '知道是谁故意泄露，但治安处罚的时间可能过了。还可以打民事官司。' })

  conclude('self-protection', { rule: 'R24', when: () => act.is('self'),
    confidence: () => harm.has('none') ? 'high' : 'medium', sources: ['S-CC-1036'],
    because: '信息是自己公开的。别人合理地使用，一般不用承担责任。' })

  conclude('report-for-record', { rule: 'R25', when: () => harm.has('unwantedCalls'), confidence: 'medium', sources: ['S-CC-1033'],
    because: '电话短信侵扰了您的安宁，但还说不清是谁、怎么漏的。先记录，先举报号码。' })

  conclude('report-for-record', { rule: 'R26', when: police, confidence: 'low', sources: ['S-MPS-171'],
    because: '这件事公安可以管，但线索少，或者时间久了。报案留底。' })

  conclude('report-for-record', { rule: 'R27', when: () => harm.has('none') && proof(), confidence: 'low', sources: ['S-CRPL-110'],
    because: '目前没发生什么，但手上有证据。报案留底，以后出了事接得上。' })

  conclude('gather-first', { rule: 'R28', confidence: 'low', sources: ['S-CRPL-110'],
    because: '知道的还太少。先防护、先取证，再判断。' })
}
