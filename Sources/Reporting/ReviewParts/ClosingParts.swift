import RuleKit

/// The end of a page of text: the exceptions that the authors claim, what was not checked, and what to ask them.
struct ClosingParts {
  private let facts: ClosingFacts

  init(_ review: Review) { facts = ClosingFacts(review) }

  func write(on page: inout TextPage) {
    let exceptions = facts.exceptions
    if !exceptions.isEmpty {
      page.startPart("Exceptions claimed")
      for exception in exceptions {
        page.line("\(exception.criterion): \(exception.reason). \(exception.standing)", indent: 2, hanging: 2)
      }
    }
    let unchecked = facts.uncheckedInWords
    if !unchecked.isEmpty {
      page.startPart("Not checked by this version")
      page.line(unchecked, indent: 2)
    }
    let questions = facts.questions
    guard !questions.isEmpty else { return }
    page.startPart("Questions for the applicant")
    for (index, question) in questions.enumerated() {
      let number = "\(index + 1). "
      page.put(number)
      page.wrap(question, indent: number.utf8.count)
      page.endLine()
    }
  }
}
