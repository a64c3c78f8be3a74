// Every rule that holds adds its advice; the most urgent band of an advice wins.

export default function plan({ advise, concluded, facts }, answers, { cooling, fetching, lapsed, settled, tooEarlyForHusband, tooEarlyAfterRefusal }) {
  const { violence, childHidden, bothAgree, children, spouseFault, ground, youngestChildAge, hidesAssets, topics } = answers
  const court = () => concluded.isOneOf('lawsuit-high', 'lawsuit-mediation-first')

  advise({ now: ['call-110', 'keep-violence-proof'], today: ['protection-order', 'legal-aid-violence'] }, { rule: 'V01a', when: () => violence.isYes() })
  advise('child-hidden-order', { rule: 'V02a', urgency: 'today', when: () => childHidden.isYes() })
  advise('mark-the-days', { rule: 'V03a', urgency: 'today', when: () => cooling() || fetching() })
  advise('fetch-together', { rule: 'V04a', urgency: 'now', when: fetching })
  advise('apply-again', { rule: 'V05a', urgency: 'week', when: lapsed })
  advise('write-agreement', { rule: 'V06a', urgency: 'week', when: () => bothAgree.isYes() })
  advise('bring-documents', { rule: 'V06b', urgency: 'week', when: () => settled() || fetching() || topics.has('documents') })
  advise('soldier-consent', { rule: 'V07a', urgency: 'week', when: () => concluded.is('consent-first') })
  advise('use-the-wait', { rule: 'V08a', urgency: 'week', when: () => tooEarlyForHusband() || tooEarlyAfterRefusal() })
  advise({ week: ['prove-breakdown'], later: ['write-petition'] }, { rule: 'V10a', when: court })
  advise('prove-breakdown', { rule: 'V10b', urgency: 'week', when: () => topics.has('breakdown') })
  advise('compare-ways', { rule: 'V12a', urgency: 'week', when: () => bothAgree.isNo() || topics.has('compare') })

  advise('custody-mother-principle', { rule: 'V13a', urgency: 'week', when: () => youngestChildAge.below(facts.motherAge) })
  advise('ask-child', { rule: 'V13b', urgency: 'week', when: () => youngestChildAge.atLeast(facts.childWillAge) })
  advise('best-interest', { rule: 'V13c', urgency: 'week',
    when: () => youngestChildAge.atLeast(facts.motherAge) && youngestChildAge.below(facts.childWillAge) })
  advise('claim-support', { rule: 'V13d', urgency: 'later', when: () => children.isYes() || topics.has('support') })
  advise({ today: ['list-assets'], week: ['preserve-property'] }, { rule: 'V14', when: () => hidesAssets.isYes() })
  advise('claim-damages', { rule: 'V15', urgency: 'later', when: () => spouseFault.isYes() || ground.hasAny('bigamy', 'violence') })

  advise('property-shares', { rule: 'V16', urgency: 'later', when: () => topics.has('property') || court() })
  advise('mortgaged-home', { rule: 'V17', urgency: 'week', when: () => topics.has('home') })
  advise('lawyer-and-cost', { rule: 'V18', urgency: 'week', when: () => topics.has('lawyer') })
  advise('ask-guardian-certificate', { rule: 'V19', urgency: 'week', when: () => topics.has('guardianship') })
  advise('ask-household-registration', { rule: 'V20', urgency: 'week', when: () => topics.has('registration') })
  advise('ask-second-child-rules', { rule: 'V21', urgency: 'week', when: () => topics.has('secondChild') })
  advise('review-in-30-days', { rule: 'V22', urgency: 'later' })
}
