/// The twelve questions of the proposal template, by the headings of Annex A 2.2 to 2.13.
package struct TemplateQuestion: Sendable {
  /// From 1 to 12.
  package let number: Int
  package let subject: String
  /// The sections of Annex A that hold its criteria.
  package let sections: [String]

  package static let all = [
    TemplateQuestion(number: 1, subject: "Service model", sections: ["2.2.1", "2.2.2"]),
    TemplateQuestion(number: 2, subject: "Local governance", sections: ["2.3"]),
    TemplateQuestion(number: 3, subject: "Young adults and older adults", sections: ["2.4.1", "2.4.2"]),
    TemplateQuestion(number: 4, subject: "Partnership working", sections: ["2.5.1", "2.5.2", "2.5.3"]),
    TemplateQuestion(number: 5, subject: "Dedicated focus groups", sections: ["2.6.1", "2.6.2", "2.6.3", "2.6.4"]),
    TemplateQuestion(number: 6, subject: "Physical health care", sections: ["2.7"]),
    TemplateQuestion(number: 7, subject: "Workforce development", sections: ["2.8"]),
    TemplateQuestion(number: 8, subject: "Measuring and monitoring change", sections: ["2.9"]),
    TemplateQuestion(number: 9, subject: "Inequalities and mental health equality", sections: ["2.10"]),
    TemplateQuestion(number: 10, subject: "Co-production", sections: ["2.11"]),
    TemplateQuestion(number: 11, subject: "Access and waiting times", sections: ["2.12"]),
    TemplateQuestion(number: 12, subject: "Quality", sections: ["2.13"]),
  ]
}
