/// What a proposal may hold at most, so that no document takes much more memory or time than its own size; what goes
/// beyond is counted and said.
package struct ModelLimits: Sendable {
  /// Mistakes of one kind that are listed, each on its own.
  package var misreadings = 1000

  /// Entries of all the document's lists; the largest proposals have about 3,000.
  package var entries = 10_000

  package init() {}
}
