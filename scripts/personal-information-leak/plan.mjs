// What the client takes home: every rule that holds adds its advice; the most urgent band of an advice wins.

export default function plan({ advise, concluded, planned, similar }, answers, conditions) {
  const { person, danger, harm, money, moneyWhen, infoTypes, act, sourceKnown, scale, evidence, whenActed, knownSince,
    reported, refusalKind, orgAnswer, wants, hardship, otherCity } = answers
  const { police, loss, org, inTime, unimportant } = conditions

  const criminal = () => concluded.isOneOf('police-criminal-likely', 'police-criminal-possible')
  const accountOpen = () => harm.has('accountMisused') || infoTypes.has('password')
  const open = () => harm.has('exposedOnline') || act.is('published')
  const refused = () => concluded.is('challenge-refusal')
  const lawyer = () => sourceKnown.is('known') && (loss() || wants.has('compensation'))

  // whoever is in danger reads this first
  advise('call-110', { rule: 'P03', urgency: 'now', when: () => danger.isYes() })
  advise({ now: ['use-printed-numbers'], today: ['never-buy-data'], later: ['review-in-30-days'] }, { rule: 'P01' })
  advise('collect-evidence', { rule: 'P02', urgency: 'week', when: () => !unimportant() })
  advise(['call-110', 'stop-payment'], { rule: 'P04', urgency: 'now', when: () => money() && !moneyWhen.is('over3Days') })
  advise({ now: ['preserve-evidence'], today: ['contact-bank', 'report-to-police'] }, { rule: 'P05', when: money })
  advise('victim-reports', { rule: 'P06', urgency: 'today', when: () => harm.has('relativesDefrauded') })
  advise('warn-relatives', { rule: 'P07', urgency: 'now', when: () => infoTypes.has('addressBook')
    || harm.hasAny('relativesDefrauded', 'attemptedFraud', 'accountMisused', 'identityMisused') })
  advise({ now: ['secure-accounts'], today: ['change-passwords'], week: ['replace-accounts'] }, { rule: 'P08', when: accountOpen })

  advise({ today: ['check-my-name', 'change-passwords'], week: ['check-credit-report'] }, { rule: 'P09a',
    when: () => infoTypes.hasAny('property', 'credit', 'idNumber', 'biometric') || harm.has('identityMisused') || money() })
  advise('contact-bank', { rule: 'P09b', urgency: 'today', when: () => infoTypes.has('property') })
  advise('dispute-records', { rule: 'P10', urgency: 'week', when: () => harm.has('identityMisused') })
  advise('report-12321', { rule: 'P11a', urgency: 'week', when: () => harm.hasAny('unwantedCalls', 'attemptedFraud') })
  advise('call-96110', { rule: 'P11b', urgency: 'today', when: () => harm.has('attemptedFraud') })
  advise({ now: ['preserve-evidence'], today: ['notify-platform'] }, { rule: 'P12', when: open })

  advise({ now: ['preserve-evidence'], today: ['report-to-police'] }, { rule: 'P13', when: () => criminal()
    || concluded.isOneOf('personal-danger', 'police-administrative-likely', 'insist-on-receipt') })
  advise('report-for-record', { rule: 'P14', urgency: 'week', when: () => concluded.is('report-for-record') })
  advise({ today: ['ask-receipt'], week: ['complain-12389'], later: ['apply-procuratorate'] }, { rule: 'P15',
    when: () => concluded.is('insist-on-receipt') })
  advise('apply-administrative-review', { rule: 'P16a', urgency: 'today',
    when: () => refused() && inTime() && refusalKind.is('administrative') })
  advise('apply-reconsideration', { rule: 'P16b', urgency: 'today',
    when: () => refused() && inTime() && !refusalKind.is('administrative') })
  advise('apply-procuratorate', { rule: 'P16c', urgency: 'week', when: () => refused() && !refusalKind.is('administrative') })
  advise('follow-case', { rule: 'P17', urgency: 'week', when: () => reported.isOneOf('pending', 'filed') })

  advise('handler-request', { rule: 'P18', urgency: 'week', when: org })
  advise('regulator-complaint', { rule: 'P19', urgency: 'week', when: () => org() && !whenActed.is('over2Years')
    && (act.isOneOf('sold', 'published', 'took', 'boughtForBusiness', 'exposed', 'overused')
      || orgAnswer.isOneOf('refused', 'noAnswer', 'notified')) })
  advise('lawyer-referral', { rule: 'P20a', urgency: 'week', when: lawyer })
  advise('stop-claims-only', { rule: 'P20b', urgency: 'later', when: () => lawyer() && knownSince.is('over3Years') })
  advise('civil-lawsuit', { rule: 'P20c', urgency: 'later', when: () => lawyer() && !knownSince.is('over3Years') })
  advise('legal-aid', { rule: 'P21', urgency: 'week', when: () => hardship.isYes() && (planned.has('lawyer-referral') || money()) })
  advise('join-others', { rule: 'P22', urgency: 'week', when: () => scale.is('many') || evidence.has('otherVictims') })

  advise('guardian-acts', { rule: 'P23', urgency: 'today', when: () => person.isOneOf('under14', 'age14to17') })
  advise('bring-someone', { rule: 'P24', urgency: 'today', when: () => person.is('elder') })
  advise('report-where-you-are', { rule: 'P25', urgency: 'today', when: () => otherCity.isYes() && police() })
  advise('let-it-go', { rule: 'P26', urgency: 'later', when: unimportant })
  advise('get-support', { rule: 'P27', urgency: 'week', when: () => harm.has('distress') })
  advise('claim-restitution', { rule: 'P28', urgency: 'later', when: () => criminal() && money() })
  advise('ask-injunction', { rule: 'P29', urgency: 'week', when: () => harm.has('exposedOnline') && sourceKnown.is('known') })
  advise('collect-evidence', { rule: 'P30', urgency: 'today', when: () => concluded.is('gather-first') })

  // Beyond the checked rules: the desk's own memory tells that others named the same organisation.
  advise('join-others', { rule: 'P31', urgency: 'week', when: () => org() && similar.organisation.atLeast(5) })
}
