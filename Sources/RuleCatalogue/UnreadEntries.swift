import ProposalModel

// A rule waits for what it looks at and could not be read, and for nothing else: one mistake never hides another.

extension Proposal {
  /// Whether an entry of a list lost a value of one of the `keys` and `mayMatter` by what is left of it, or was lost
  /// whole. With the list's own key among them, what is told of an entry as a whole counts too: an amount that its commas
  /// cut, say.
  func hasUnreadEntry<Entry: Placed>(of list: Listed<Entry>?, losing keys: [String], where mayMatter: (Entry) -> Bool)
    -> Bool
  {
    guard !misreadings.isEmpty, let list else { return false }
    return misreadings(startingIn: list.place.range).contains { misreading in
      guard misreading.losesValue, list.place.range.contains(misreading.place.range) else { return false }
      guard let entry = list.entry(around: misreading.place) else { return true }
      return (misreading.key.isEmpty || keys.contains(misreading.key)) && mayMatter(entry)
    }
  }

  /// Whether a value of `key` stands within `place` and could not be read, other than a placeholder, which is a missing
  /// answer.
  func isUnreadable(_ place: Place?, _ key: String) -> Bool {
    guard let place else { return false }
    return misreadings(startingIn: place.range).contains {
      $0.losesValue && $0.kind != .notAnswered && $0.key == key && place.range.contains($0.place.range)
    }
  }

  /// Whether a placeholder stands at `key` within `place`.
  func isUnanswered(_ place: Place?, _ key: String) -> Bool {
    guard let place else { return false }
    return misreadings(startingIn: place.range).contains {
      $0.kind == .notAnswered && $0.key == key && place.range.contains($0.place.range)
    }
  }
}

extension Listed where Element: Placed {
  /// The entry in which a place lies; entries stand in the order of the document.
  func entry(around place: Place) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].place.range.start <= place.range.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, self[low - 1].place.range.contains(place.range) else { return nil }
    return self[low - 1]
  }
}
