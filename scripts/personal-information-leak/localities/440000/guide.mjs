export default base => base.extend(({ replace }) => {
  // The province's amounts for fraud in person and for theft are both checked.
  replace('amountToConfirm', () => false)
})
