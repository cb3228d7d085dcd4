package import RuleKit
package enum Catalogue { package static let all: [Rule] = [] }
