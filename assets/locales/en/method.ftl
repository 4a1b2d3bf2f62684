# Evidence: how we know it
method-grade-assumption = assumption
method-grade-staff = according to staff
method-grade-with-customers = made with customers
method-grade-customers = drawn by customers
method-grade-research = research
method-evidence = Evidence
method-evidence-heading = Evidence: { $grade }
method-evidence-add = add evidence
method-evidence-remove = Remove this evidence: { $kind }
method-evidence-kind = Kind of source
method-evidence-staff = Staff
method-evidence-with-customers = Together with customers
method-evidence-customers = By customers themselves
method-evidence-interview = Interview
method-evidence-observation = Observation
method-evidence-survey = Survey
method-evidence-data = Company data
method-evidence-mystery-shopping = Mystery shopping
method-evidence-source = Source
method-evidence-date = Date
method-evidence-people = Number of people
method-evidence-quote = Quote
method-evidence-link = Link
method-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
method-coverage = How well we know it
method-coverage-shares = { $researched }% researched · { $assumed }% assumed
method-coverage-none = No cards yet
method-link-title = Open this link?
method-link-text = Reiskaart will open this address in your browser or e-mail program:
method-link-open = Open link
method-link-refused = Reiskaart only opens addresses that begin with https, http or mailto.
method-link-failed = The link could not be opened: { $reason }
