export default base => base.extend(({ replace, questions }) => {
  // The province's amount for fraud in person is checked; the one for theft is not yet.
  replace('amountToConfirm', () => questions.moneyMeans.is('accountTaken'))
})
