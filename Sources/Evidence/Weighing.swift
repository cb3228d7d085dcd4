extension EvidenceFinder {
  /// Adds the words of a sentence to its sums, keeps their entries, and tells what they say of how it speaks.
  mutating func weigh(
    _ sentence: Sentence, into sums: UnsafeMutablePointer<UInt8>, _ base: UnsafePointer<UInt8>
  ) -> SentenceFacts {
    var facts = SentenceFacts()
    var rarity: UInt32 = 0
    var unknown: Float = 0
    var previous = Self.gap
    let strengths = UnsafeRawPointer(table.strengths)
    let pairs = UnsafeRawPointer(table.pairs)
    for index in Int(sentence.firstToken)..<Int(sentence.endToken) {
      let token = scanner.tokens[index]
      let (entry, kind) = entry(of: token, base)
      if let entry {
        rarity += UInt32(table.rarities[entry])
        if table.rarities[entry] > 0 {
          table.add(entry, to: sums)
          facts.scope += Int32(table.strengths[entry * 4 + 3])
          facts.subjects += 1
        }
      } else if kind == .word || kind == .name || kind == .acronym {
        if let meaning = meaning(of: token, at: index, base) {
          for entry in meaning {
            rarity += UInt32(table.rarities[Int(entry)])
            table.add(Int(entry), to: sums)
            facts.scope += Int32(table.strengths[Int(entry) * 4 + 3])
            facts.subjects += 1
          }
        } else if kind != .acronym {
          unknown += kind == .word ? settings.unknownWord : settings.unknownWord / 3
        }
      }
      facts.specifics.count(kind)
      let own = UInt16(kind == .word ? entry ?? TableLayout.unknown : TableLayout.entry(of: kind))
      facts.strengths &+= Self.widened(strengths, Int(own))
      if previous != Self.gap { facts.strengths &+= Self.widened(pairs, TableLayout.pairPlace(previous, own)) }
      words.append(own)
      previous = own
      facts.tokens += 1
    }
    facts.rarity = Float(rarity) / TableLayout.rarityScale + unknown
    return facts
  }

  @inline(__always)
  private static func widened(_ weights: UnsafeRawPointer, _ position: Int) -> SIMD4<Int32> {
    SIMD4(truncatingIfNeeded: weights.load(fromByteOffset: position * 4, as: SIMD4<Int8>.self))
  }

  /// What the table knows a token as, by its form or else its stem; a number in words is known by its entry.
  func entry(of token: Token, _ base: UnsafePointer<UInt8>) -> (Int?, TokenKind) {
    switch token.kind {
    case .stop, .year, .money, .calendar: return (nil, token.kind)
    case .number: return (token.form == 0 ? nil : table.entry(of: token.form), .number)
    case .acronym: return (table.entry(of: token.form), .acronym)
    case .word, .name, .numeral:
      guard let entry = table.entry(of: token.form) ?? table.entry(of: WordForms.stem(of: token, base))
      else { return (nil, token.kind) }
      if entry == TableLayout.entry(of: .numeral) { return (nil, .numeral) }
      return (entry, token.kind)
    }
  }

  // MARK: Names that the document introduces

  /// Lets a name stand for what it names: those of its words that the table does not know get the meaning's weights.
  package mutating func introduce(name: String, meaning: String) {
    let meant = entries(of: meaning)
    guard !meant.isEmpty else { return }
    var name = name
    name.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      scanner.scan(bytes)
      for token in scanner.tokens where token.kind == .name || token.kind == .acronym || token.kind == .word {
        let (entry, kind) = entry(of: token, base)
        if entry == nil, kind == token.kind { introduced.add(token.form, meant) }
      }
    }
  }

  private mutating func entries(of text: String) -> [UInt16] {
    var text = text
    return text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return [] }
      scanner.scan(bytes)
      return scanner.tokens.compactMap { entry(of: $0, base).0.map { UInt16($0) } }
    }
  }

  /// What an unknown name stands for. Letters in brackets behind the words they are the first letters of, as in
  /// "Pathfinder Hub (PH)", stand for those words from there on.
  private mutating func meaning(of token: Token, at index: Int, _ base: UnsafePointer<UInt8>) -> [UInt16]? {
    if let known = introduced.meaning(of: token.form) { return known }
    guard token.kind == .acronym, token.start > 0, base[Int(token.start) - 1] == 0x28 else { return nil }
    guard let spelled = words(spelledBy: token, at: index, base) else { return nil }
    let meant = spelled.flatMap { word in
      entry(of: word, base).0.map { [UInt16($0)] } ?? introduced.meaning(of: word.form) ?? []
    }
    introduced.add(token.form, meant)
    return meant
  }

  /// The words before some letters, the last first, that begin with them; "of", "for" and their like may stand between.
  private func words(spelledBy token: Token, at index: Int, _ base: UnsafePointer<UInt8>) -> [Token]? {
    var letter = Int(token.end)
    var spelled: [Token] = []
    var at = index
    while letter > Int(token.start) {
      at -= 1
      guard at >= 0, index - at <= Int(token.end - token.start) * 2 else { return nil }
      let word = scanner.tokens[at]
      if base[Int(word.start)] & 0xDF == base[letter - 1] & 0xDF {
        spelled.append(word)
        letter -= 1
      } else if word.end - word.start > 3 || base[Int(word.start)] < 0x61 {
        return nil
      }
    }
    return spelled
  }
}

/// What names that only this document knows stand for, as entries of the table.
struct IntroducedNames {
  private var meanings: [UInt32: [UInt16]] = [:]

  mutating func add(_ form: UInt32, _ meaning: [UInt16]) {
    if meanings[form] == nil { meanings[form] = meaning }
  }

  func meaning(of form: UInt32) -> [UInt16]? { meanings.isEmpty ? nil : meanings[form] }
}
