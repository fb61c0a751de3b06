/** What the rules on the summary form (K1) can find. */
export type FormCode =
  | 'form-total-holds'
  | 'form-total-differs'
  | 'form-total-rounded' // it is the sum of its rows only when these are rounded
  | 'form-total-unknown' // facts: why (`unread`, `strange`)
  | 'form-balanced'
  | 'form-unbalanced'
  | 'form-balance-rounded'
  | 'form-balance-unknown' // facts: why (`side`, `unread`, `strange`)
  | 'form-surplus-holds'
  | 'form-surplus-differs'
  | 'form-surplus-rounded'
  | 'form-surplus-unknown' // facts: why
  | 'form-change-holds' // of a whole column; facts: count
  | 'form-change-differs'
  | 'form-change-rounded'
  | 'form-change-unknown' // facts: why (`columns`, `unread`), count
  | 'form-promoted-holds' // of a whole column; facts: count
  | 'form-promoted-differs'
  | 'form-promoted-unknown' // facts: why (`columns`, `factor`, `unread`), count
  | 'form-year-holds'
  | 'form-year-differs'
  | 'form-unit-stated'
  | 'form-unit-missing';
