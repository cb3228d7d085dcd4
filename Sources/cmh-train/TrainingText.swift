import DocumentTree
import Evidence
import Foundation
import Guidance
import SourceText

/// One labelled passage of `Fixtures/evidence`.
struct LabelledPassage {
  enum Kind: String, CaseIterable { case strong, hollow, contradicts, near, unrelated }
  /// Who wrote it: the corpus' authors, the register's, further authors who saw neither, two examiners whose passages are
  /// never learned from (one to tune by, one to measure by), those who told the right thing
  /// through a negation and the wrong one without, which made the table worse when it learned from them, and those of untidy text of other kinds.
  enum Origin { case corpus, register, further, tuning, measuring, turned, other }

  /// Position among the screened criteria; nil for unrelated text.
  let criterion: Int?
  let kind: Kind
  let text: String
  let origin: Origin
  /// The number of the other subject that it is about; nil where it has none.
  var subject: Int? = nil
  /// Name of the file that it stands in.
  let file: String

  /// How it speaks, where that is known.
  var strength: Strength? {
    switch kind {
    case .strong: .strong
    case .hollow: .hollow
    case .contradicts: .contradicting
    case .near, .unrelated: nil
    }
  }

  /// A number from 0 to 9 that depends on the text alone; it decided before any tuning which part a passage is of.
  var fold: Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash % 10)
  }

  /// Held back from training and from tuning, for good: all that the examiners wrote, a tenth of the corpus and of the
  /// register's passages, and three tenths of the untidy text.
  var isHeldBack: Bool {
    switch origin {
    case .tuning, .measuring, .turned: true
    case .further: false
    case .corpus, .register: fold == 3
    case .other: fold == 1 || fold == 3 || fold == 6
    }
  }

  /// What tuning looks at: a fifth of the corpus, and half of what the register's authors wrote.
  var isForDevelopment: Bool {
    guard !isHeldBack else { return false }
    switch origin {
    case .corpus: return fold == 4 || fold == 5
    case .register: return fold % 2 == 0
    case .other: return true
    case .further, .tuning, .measuring, .turned: return false
    }
  }
}

/// What is learned from: passages, and the words of the register for every criterion.
struct TrainingText {
  var passages: [LabelledPassage] = []
  /// The register's terms by criterion, in one string.
  var terms: [String]
  /// What people say when they speak of a criterion, by criterion, in one string.
  private(set) var vocabulary: [String]

  /// What marks each of the other subjects that compete with the criteria.
  private(set) var subjectWords: [String] = []
  /// Words of other services and of other subjects.
  private(set) var foreignWords = ""
  /// Name of the file that is being read.
  private var file = ""
  /// The prose of a sound proposal, which contradicts nothing.
  private(set) var soundProse: [String] = []
  /// What of it answers the template's questions, and where that stands.
  private(set) var soundAnswers: [(standing: Standing, text: String)] = []

  init(folder: String) throws {
    terms = [String](repeating: "", count: ScreenedCriteria.all.count)
    vocabulary = terms
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".yaml") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      guard let tree = read(SourceFile(name: name, bytes: bytes), as: .yaml).tree else { throw Unreadable(name: name) }
      file = name
      switch name {
      case "other-passages.yaml":
        readOther(tree.root)
        foreignWords = tree.root["other_subjects"]?.text ?? ""
      case "outside-subjects.yaml": readSubjects(tree.root)
      case "polarity-examples.yaml": readKinds(tree.root, criterion: nil, origin: .other)
      case _ where name.hasPrefix("vocabulary-"): readVocabulary(tree.root)
      default:
        readEntries(tree.root, origin: Self.origin(of: name))
      }
    }
  }

  /// Reads what strength is learned from besides passages: all the prose of one sound proposal.
  mutating func readSoundProposal(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    guard let tree = read(SourceFile(name: path, bytes: bytes), as: .yaml).tree else { throw Unreadable(name: path) }
    let texts = ProseWalk.texts(of: tree.root)
    soundProse = texts.map(\.node.text)
    soundAnswers = texts.filter(\.standing.isAnswer).map { ($0.standing, $0.node.text) }
  }

  struct Unreadable: Error { let name: String }

  private static func origin(of name: String) -> LabelledPassage.Origin {
    switch name.prefix(while: { $0 != "-" && $0 != "." }) {
    case "corpus": .corpus
    case "register": .register
    case "tuning": .tuning
    case "measuring": .measuring
    case "turned": .turned
    default: .further
    }
  }

  private mutating func readVocabulary(_ root: Node) {
    for entry in root.elements {
      guard let id = entry["id"]?.text, let criterion = Criterion.withID(id), let words = entry["words"]?.text,
        let position = ScreenedCriteria.position(of: criterion)
      else { continue }
      vocabulary[position] = words
    }
  }

  private mutating func readEntries(_ root: Node, origin: LabelledPassage.Origin) {
    for entry in root.elements {
      guard let id = entry["id"]?.text else {
        readUnrelated(entry, origin: origin)
        continue
      }
      guard let criterion = Criterion.withID(id), let position = ScreenedCriteria.position(of: criterion)
      else { continue }
      if let words = entry["terms"]?.text { terms[position] = words }
      readKinds(entry, criterion: position, origin: origin)
    }
  }

  private mutating func readKinds(_ entry: Node, criterion: Int?, origin: LabelledPassage.Origin) {
    for kind in [LabelledPassage.Kind.strong, .hollow, .contradicts, .near] {
      guard let texts = entry[kind.rawValue] else { continue }
      for text in texts.elements {
        passages.append(LabelledPassage(criterion: criterion, kind: kind, text: text.text, origin: origin, file: file))
      }
    }
  }

  /// An entry of an author's file that belongs to no criterion: text on other matters.
  private mutating func readUnrelated(_ entry: Node, origin: LabelledPassage.Origin) {
    for text in entry["unrelated"]?.elements.map({ $0 }) ?? [] {
      passages.append(LabelledPassage(criterion: nil, kind: .unrelated, text: text.text, origin: origin, file: file))
    }
  }

  private mutating func readSubjects(_ root: Node) {
    for (subject, entry) in root.elements.enumerated() {
      subjectWords.append(entry["words"]?.text ?? "")
      for text in entry["passages"]?.elements.map({ $0 }) ?? [] {
        passages.append(
          LabelledPassage(
            criterion: nil, kind: .unrelated, text: text.text, origin: .other, subject: subject, file: file))
      }
    }
  }

  private mutating func readOther(_ root: Node) {
    for text in root["unrelated"]?.elements.map({ $0 }) ?? [] {
      passages.append(LabelledPassage(criterion: nil, kind: .unrelated, text: text.text, origin: .other, file: file))
    }
    for key in ["near", "mixed"] {
      for entry in root[key]?.elements.map({ $0 }) ?? [] {
        guard let id = entry["id"]?.text, let criterion = Criterion.withID(id), let text = entry["text"]?.text,
          let position = ScreenedCriteria.position(of: criterion)
        else { continue }
        let kind = (entry["kind"]?.text).flatMap(LabelledPassage.Kind.init(rawValue:)) ?? .near
        passages.append(LabelledPassage(criterion: position, kind: kind, text: text, origin: .other, file: file))
      }
    }
  }
}
