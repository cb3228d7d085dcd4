/// What a token of prose is; everything but a word stands for its class when strength is judged.
package enum TokenKind: UInt8, Sendable {
  case word, name, acronym
  case number, year, money, calendar, numeral
  case stop
}

/// One word, number or full stop of a passage.
package struct Token: Sendable {
  /// Of the word as written in small letters; of a number or a stop, 0.
  package let form: UInt32
  /// Offsets into the decoded text.
  package let start: UInt32
  package let end: UInt32
  package let kind: TokenKind
}

/// A sentence, a bullet, a heading or a row of a table, without the space around it.
package struct Sentence: Sendable {
  /// Half-open byte offsets into the decoded text.
  package let start: UInt32
  package let end: UInt32
  /// Positions among the tokens, half-open.
  package let firstToken: UInt32
  package let endToken: UInt32
  /// Sentences with the same number stand in one paragraph, list or table.
  package let block: UInt32
}

/// Parts decoded text into tokens and sentences in one pass over its bytes.
package struct TextScanner {
  package private(set) var tokens: [Token] = []
  package private(set) var sentences: [Sentence] = []

  private var block: UInt32 = 0
  private var sentenceStart: Int? = nil
  private var sentenceEnd = 0
  private var firstToken = 0
  private var atStart = true

  package init() {}

  package mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(text.count / 5)
    block = 0
    firstToken = 0
    sentenceStart = nil
    atStart = true
    guard let base = text.baseAddress else { return }
    var at = 0
    let count = text.count
    var lineIsBlank = true
    while at < count {
      let byte = base[at]
      switch ByteClass.of(byte) {
      case .letter:
        lineIsBlank = false
        at = word(base, at, count)
      case .digit:
        lineIsBlank = false
        at = number(base, at, count)
      case .newline:
        if lineIsBlank {
          endSentence()
          block += 1
        } else if startsNewItem(base, at + 1, count) {
          endSentence()
        }
        lineIsBlank = true
        at += 1
      case .fullStop:
        at = stop(base, at, count)
      case .bar:
        tokens.append(Token(form: 0, start: UInt32(at), end: UInt32(at + 1), kind: .stop))
        lineIsBlank = false
        at += 1
      case .pound:
        at += 1
      case .high:
        lineIsBlank = false
        at = beyondASCII(base, at, count)
      case .space:
        at += 1
      case .other:
        lineIsBlank = false
        at += 1
      }
    }
    endSentence()
  }

  /// FNV-1a over small letters, 32 bits; never 0, which is an empty slot of the table.
  package static func hash(_ word: UnsafePointer<UInt8>, _ count: Int, seed: UInt32 = 2_166_136_261) -> UInt32 {
    var hash = seed
    for index in 0..<count { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
    return hash | 1
  }

  // MARK: Words and numbers

  /// Reads a word from `start`; an apostrophe inside is skipped, "'s" is left off, and "co-" and its like join what follows.
  private mutating func word(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    var exact: UInt32 = 0x1234_5671
    var at = start
    var letters = 0
    var capitals = 0
    while at < count {
      var byte = base[at]
      if byte >= 0x61 && byte <= 0x7A {
      } else if byte >= 0x41 && byte <= 0x5A {
        capitals += 1
        exact = (exact ^ UInt32(byte)) &* 16_777_619
        byte |= 0x20
      } else if byte >= 0xC3 && byte < 0xE0, at + 1 < count {
        // A letter with an accent: both its bytes count.
        hash = (hash ^ UInt32(byte)) &* 16_777_619
        byte = base[at + 1]
        at += 1
      } else if let length = apostrophe(base, at, count) {
        let next = at + length
        guard next < count, isLetter(base[next]) else { break }
        if base[next] | 0x20 == 0x73, next + 1 >= count || !isLetter(base[next + 1]) {
          // The "'s" of possession ends the word.
          append(hash, exact, start, at, letters, capitals)
          return next + 1
        }
        at = next
        continue
      } else if byte == 0x2D, at + 1 < count, joins(base, start, at - start), isLetter(base[at + 1]) {
        at += 1
        continue
      } else {
        break
      }
      hash = (hash ^ UInt32(byte)) &* 16_777_619
      letters += 1
      at += 1
    }
    if at == start { return start + 1 }
    append(hash, exact, start, at, letters, capitals)
    return at
  }

  private mutating func append(
    _ hash: UInt32, _ exact: UInt32, _ start: Int, _ end: Int, _ letters: Int, _ capitals: Int
  ) {
    if sentenceStart == nil { begin(start) }
    var kind = TokenKind.word
    var form = hash | 1
    if capitals > 0 {
      // Two to five capitals, a plural's small s apart, are letters that stand for something: BED is not bed.
      if capitals >= 2, capitals <= 5, letters - capitals <= 1 {
        kind = .acronym
        form = exact | 1
      } else if CalendarWords.isOne(hash | 1) {
        kind = .calendar
      } else if !atStart {
        kind = .name
      }
    }
    tokens.append(Token(form: form, start: UInt32(start), end: UInt32(end), kind: kind))
    sentenceEnd = end
    atStart = false
  }

  private mutating func number(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    if sentenceStart == nil { begin(start) }
    var at = start
    var digits = 0
    while at < count {
      let byte = base[at]
      if byte >= 0x30 && byte <= 0x39 {
        digits += 1
      } else if byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x2F {
        guard at + 1 < count, base[at + 1] >= 0x30, base[at + 1] <= 0x39 else { break }
      } else {
        break
      }
      at += 1
    }
    var end = at
    var kind = TokenKind.number
    if start >= 2, base[start - 1] == 0xA3, base[start - 2] == 0xC2 {
      kind = .money
      if at < count, base[at] | 0x20 == 0x6B || base[at] | 0x20 == 0x6D { end = at + 1 }
    } else if at < count, base[at] == 0x25 {
      end = at + 1
    } else if at - start >= 4, digits >= 4, isYear(base, start) {
      kind = .year
    } else if at + 1 < count, isOrdinal(base, at), at + 2 >= count || !isLetter(base[at + 2]) {
      end = at + 2
    }
    let form: UInt32 = digits <= 3 && at - start == digits ? Self.hash(base + start, digits) : 0
    tokens.append(Token(form: form, start: UInt32(start), end: UInt32(end), kind: kind))
    sentenceEnd = end
    atStart = false
    return end
  }

  private func isYear(_ base: UnsafePointer<UInt8>, _ start: Int) -> Bool {
    (base[start] == 0x32 && base[start + 1] == 0x30) || (base[start] == 0x31 && base[start + 1] == 0x39)
  }

  private func isOrdinal(_ base: UnsafePointer<UInt8>, _ at: Int) -> Bool {
    switch (base[at], base[at + 1]) {
    case (0x74, 0x68), (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64): true
    default: false
    }
  }

  /// Whether the letters before a hyphen belong to the word after it: co-, non-, pre-, re-.
  private func joins(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Bool {
    switch count {
    case 2:
      let first = base[start] | 0x20
      let second = base[start + 1] | 0x20
      return (first == 0x63 && second == 0x6F) || (first == 0x72 && second == 0x65)
    case 3:
      let first = base[start] | 0x20
      let second = base[start + 1] | 0x20
      let third = base[start + 2] | 0x20
      return (first == 0x6E && second == 0x6F && third == 0x6E) || (first == 0x70 && second == 0x72 && third == 0x65)
    default: return false
    }
  }

  /// The length of an apostrophe, straight or curly; nil where there is none.
  private func apostrophe(_ base: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> Int? {
    if base[at] == 0x27 { return 1 }
    if base[at] == 0xE2, at + 2 < count, base[at + 1] == 0x80, base[at + 2] == 0x99 { return 3 }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0xC3 && byte < 0xE0)
  }

  // MARK: Sentences

  private mutating func begin(_ at: Int) {
    sentenceStart = at
    firstToken = tokens.count
  }

  private mutating func endSentence() {
    if let start = sentenceStart, tokens.count > firstToken {
      sentences.append(
        Sentence(
          start: UInt32(start), end: UInt32(sentenceEnd), firstToken: UInt32(firstToken),
          endToken: UInt32(tokens.count), block: block))
    }
    sentenceStart = nil
    firstToken = tokens.count
    atStart = true
  }

  private mutating func stop(_ base: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> Int {
    tokens.append(Token(form: 0, start: UInt32(at), end: UInt32(at + 1), kind: .stop))
    guard sentenceStart != nil else { return at + 1 }
    guard base[at] != 0x3B, base[at] != 0x3A else { return at + 1 }
    var next = at + 1
    while next < count, base[next] == 0x22 || base[next] == 0x27 || base[next] == 0x29 || base[next] == 0x5D {
      next += 1
    }
    if next + 2 < count, base[next] == 0xE2, base[next + 1] == 0x80, base[next + 2] == 0x9D || base[next + 2] == 0x99 {
      next += 3
    }
    let end = next
    guard next >= count || base[next] == 0x20 || base[next] == 0x0A || base[next] == 0x0D else { return at + 1 }
    while next < count, base[next] == 0x20 || base[next] == 0x0A || base[next] == 0x0D { next += 1 }
    // "e.g. the" and "approx. forty" go on; an initial or a title does not end a sentence either.
    if next < count, base[next] >= 0x61, base[next] <= 0x7A, base[at] == 0x2E { return at + 1 }
    if base[at] == 0x2E, let last = tokens.dropLast().last, last.end == UInt32(at), endsInAbbreviation(base, last) {
      return at + 1
    }
    sentenceEnd = end
    endSentence()
    return end
  }

  private func endsInAbbreviation(_ base: UnsafePointer<UInt8>, _ token: Token) -> Bool {
    let length = Int(token.end - token.start)
    guard token.kind != .number, token.kind != .year else { return false }
    if length == 1 { return base[Int(token.start)] & 0x20 == 0 }
    guard length <= 4, base[Int(token.start)] & 0x20 == 0 else { return false }
    let form = Self.lowerHash(base + Int(token.start), length)
    return form == CalendarWords.doctor || form == CalendarWords.saint
  }

  private static func lowerHash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in 0..<count { hash = (hash ^ UInt32(bytes[index] | 0x20)) &* 16_777_619 }
    return hash | 1
  }

  /// Whether the line after a line break begins a bullet, a heading, a numbered point or a row of a table.
  private func startsNewItem(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Bool {
    var at = start
    while at < count, base[at] == 0x20 || base[at] == 0x09 || base[at] == 0x0D { at += 1 }
    guard at < count else { return false }
    switch base[at] {
    case 0x23, 0x7C: return true
    case 0x2D, 0x2A, 0x2B: return at + 1 < count && base[at + 1] == 0x20
    case 0xE2: return at + 2 < count && base[at + 1] == 0x80 && base[at + 2] == 0xA2
    case 0x30...0x39:
      while at < count, base[at] >= 0x30, base[at] <= 0x39 { at += 1 }
      return at + 1 < count && (base[at] == 0x2E || base[at] == 0x29) && base[at + 1] == 0x20
    default: return false
    }
  }

  private mutating func beyondASCII(_ base: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> Int {
    let byte = base[at]
    if byte == 0xC2 { return min(at + 2, count) }
    if byte >= 0xC3, byte < 0xE0 { return max(word(base, at, count), at + 2) }
    if byte == 0xE2, at + 2 < count, base[at + 1] == 0x80, base[at + 2] == 0xA2 {
      // A round bullet inside a line starts a new point.
      endSentence()
    }
    return min(at + (byte >= 0xF0 ? 4 : 3), count)
  }
}
