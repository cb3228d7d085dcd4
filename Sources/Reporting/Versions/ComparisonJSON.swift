import Comparison
import Guidance
import ProposalModel
import RuleKit
import SourceText

/// A comparison of two versions as JSON, in the format `cmh-comparison/1`; findings have the shape of those of a review.
enum ComparisonJSON {
  static func bytes(_ comparison: Comparison, _ tool: Report.Tool) -> [UInt8] {
    var text = JSONText()
    text.object { text in
      text.head("cmh-comparison/1", tool)
      text.key("old")
      write(comparison.old, to: &text)
      text.key("new")
      write(comparison.new, to: &text)
      text.member("compared", comparison.isWhole)
      text.key("findings")
      text.object { text in
        text.key("fixed")
        write(comparison.fixed, of: comparison.old, to: &text)
        text.key("new")
        write(comparison.added, of: comparison.new, to: &text)
        text.key("open")
        write(comparison.open, of: comparison.new, to: &text)
      }
      text.key("criteria")
      text.array(comparison.criteria) { text, change in
        text.object(inline: true) { text in
          text.member("id", change.criterion.id)
          text.member("old", change.old.rawValue)
          text.member("new", change.new.rawValue)
        }
      }
      text.key("spend")
      text.array(comparison.spend) { text, change in
        text.object(inline: true) { text in
          text.member("year", change.year.description)
          text.member("source", change.source.rawValue)
          text.member("old_pence", change.old.pence)
          text.member("new_pence", change.new.pence)
        }
      }
      text.key("changes")
      text.array(comparison.changes) { text, change in
        text.object { text in
          text.member("kind", change.kind.rawValue)
          text.member("effect", change.effect.rawValue)
          text.member("what", change.label)
          text.member("path", change.path)
          text.member("old", change.old)
          text.member("new", change.new)
        }
      }
    }
    text.bytes.putLineBreak()
    return text.bytes
  }

  private static func write(_ review: Review, to text: inout JSONText) {
    text.object { text in
      text.identity(of: review, digest: SHA256.hexadecimal(review.source.bytes))
      text.member("errors", review.count(Severity.error))
      text.member("warnings", review.count(Severity.warning))
      text.member("notes", review.count(Severity.note))
      text.key("choices")
      JSONRenderer.write(review.choices, to: &text)
    }
  }

  private static func write(_ findings: [Finding], of review: Review, to text: inout JSONText) {
    let places = LineMap(review.source)
    text.array(findings) { JSONRenderer.write($1, places, to: &$0) }
  }
}
