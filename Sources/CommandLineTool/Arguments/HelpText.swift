import Reporting

/// What `--help` and `--version` print: plain words, at most 80 columns.
enum HelpText {
  static var version: String { "\(Report.Tool.current.name) \(Report.Tool.current.version)\n" }

  static let overview = """
    cmh-validate checks proposals for the transformation of community mental health
    services against the guidance for 2021/22, and writes a review of each. The
    review helps people decide; it is not a funding decision.

    Usage:
      cmh-validate [check] [OPTIONS] FILE|FOLDER|- ...   check proposals
      cmh-validate compare OLD NEW                       two versions of one
      cmh-validate portfolio FILE|FOLDER ...             several side by side
      cmh-validate explain RULE|CRITERION ...            what is asked, and why
      cmh-validate rules [OPTIONS]                       list what is checked
      cmh-validate criteria [OPTIONS]                    list what is asked for
      cmh-validate init [OPTIONS]                        write a blank proposal
      cmh-validate schema [OPTIONS]                      what a proposal may hold
      cmh-validate convert --to json|yaml FILE|-         the same data in the
                                                         other notation
      cmh-validate completions bash|zsh|fish             completions for a shell

    Start here:
      cmh-validate proposal.yaml          check one proposal
      cmh-validate proposals/             check every proposal in a folder
      cmh-validate init -o proposal.yaml  start a new one

    Read more:
      cmh-validate COMMAND --help         of every command above
      cmh-validate --version

    Not in this version yet: lsp.

    """

  static let check = """
    Usage: cmh-validate [check] [OPTIONS] FILE|FOLDER|- ...

    Checks proposals written as YAML or JSON. A folder stands for the .json, .yaml
    and .yml files below it that have a mapping called proposal at the top; a file
    named outright is always checked. A - is standard input; -- ends the options.

    What is reported:
      --notes                 show every note; without it, notes are only counted
                              when a document has more than five
      --quiet, -q             findings and nothing else
      --format FORMAT         the form of the report (text unless you say)
      --format FORMAT=PATH    write the report to a file, whole or not at all; give
                              it again for more forms
      --color always|never|auto
                              colour; auto means on a terminal, unless NO_COLOR says
                              otherwise
      --max-findings N        the most findings shown for a document (1000)
      --passages N            the most passages shown for a criterion (3)
      --no-excerpts           quote nothing of the proposal; places are still given

    Forms of the report:
    \(formats)

    How proposals are judged:
      --stage first-draft|final|refresh
                              judge every proposal at this stage, whatever it says
      --evidence off|statuses|findings
                              what is made of the prose: nothing, the status of
                              criteria and their passages, or findings as well
                              (findings, unless you say)
      --date YYYY-MM-DD       the day of the review, on which exceptions and entries
                              of a baseline may have run out; without it that of
                              SOURCE_DATE_EPOCH, if set, or the day a proposal was
                              submitted, and for a baseline today

    What is checked, and how much it counts:
      --select NAME,...       only these: rules (spend/crisis-care), groups of rules
                              (spend), criteria (A-1.2-11), sections (2.6)
      --ignore NAME,...       not these; reports say so
      --level consider|advice|all
                              raise notes on points to consider, on the other
                              documents' advice, or on both
      --reference FILE        fair shares and minimum expectations by system, from
                              the analytical tool, to compare with
      --config FILE           this configuration; without it, the nearest
                              .cmh-validate.yaml from the document's folder upwards
      --no-config             no configuration
      --baseline FILE         leave out the findings accepted there, which reports
                              name
      --write-baseline        accept all findings of this run in the file that
                              --baseline names; reasons and end dates there stay
      --reason TEXT           the reason in new entries of the baseline

    What is read:
      --input-format json|yaml
                              the notation, whatever the file is called
      --stdin-filename NAME   what to call standard input
      --max-size N            the most bytes of a file (33554432)
      --max-depth N           the deepest nesting (512)
      --max-expansion N       the most values that YAML aliases may add (100000, and
                              ten for each value written)
      --max-problems N        stop reading a document at so many problems, and list
                              so many mistakes of one kind in its values (1000)
      --max-entries N         the most entries of a proposal's lists, all in all
                              (10000)

    Exit status:
      --fail-on error|warning|note|never
                              from which severity on the status is 1 (error)

      0  everything was checked, nothing is at or above --fail-on
      1  everything was checked, something is at or above --fail-on
      2  something could not be checked, or the command was not understood

    """

  private static var formats: String {
    ReportFormat.all.map { format in
      let gap = String(repeating: " ", count: max(2, 24 - format.name.utf8.count))
      return "  \(format.name)\(gap)\(format.title)\(format.documents == .one ? "; of one document" : "")"
    }.joined(separator: "\n")
  }

  static let initialise = """
    Usage: cmh-validate init [OPTIONS]

    Writes a blank proposal: every field that the format knows, empty, with comments
    on what the guidance asks for. Checking it finds questions that are not answered
    yet, and nothing else.

      --format yaml|json      the notation (yaml unless you say); JSON has no
                              comments
      --early-implementer     with the section for the twelve early implementers
      --output, -o FILE       write to a new file; a file that exists is left alone

    """

  static let compare = """
    Usage: cmh-validate compare [OPTIONS] OLD NEW

    Compares two versions of a proposal: findings that were fixed, are new or are
    still open; criteria whose status changed; and every change of what the fields
    hold, first amounts, years, primary care networks, sign-off and commitments.
    Entries of lists are known by their ids or names, values by what they mean: an
    order or a spelling makes no difference.

      --format text|html|json
                              the form of the report (text unless you say)
      --format FORMAT=PATH    write it to a file, whole or not at all; give it again
                              for more forms

    Both versions are checked as cmh-validate check would, with its options. The
    exit status is the new version's: 1 when something there is at or above
    --fail-on, 2 when either could not be read.

    """

  static let portfolio = """
    Usage: cmh-validate portfolio [OPTIONS] FILE|FOLDER ...

    Sets proposals side by side, for a region or the nation: the outcome of each;
    money, coverage, access and phasing added up, beside the national figures; the
    questions on which several have errors or warnings; and where each stands on
    every question. A proposal that cannot be read is shown, and is in no sum.

      --format text|html|json|csv
                              the form of the report (text unless you say)
      --format FORMAT=PATH    write it to a file, whole or not at all; give it again
                              for more forms

    Each is checked as cmh-validate check would, with its options. The exit status
    is 1 when anything is at or above --fail-on, 2 when something could not be read.

    """

  static let completions = """
    Usage: cmh-validate completions bash|zsh|fish

    Writes what lets a shell complete commands, options and their words. It goes to
    standard output; put it where the shell looks:

      bash  ~/.local/share/bash-completion/completions/cmh-validate
      zsh   a folder of $fpath, as _cmh-validate
      fish  ~/.config/fish/completions/cmh-validate.fish

    """

  static let schema = """
    Usage: cmh-validate schema [OPTIONS]

    Writes what a proposal may hold: every key, what it means, and how its value is
    written. As JSON Schema (2020-12) it gives editors completion and hover texts,
    and any validator can use it; as Markdown it is the format's reference.

      --format json|markdown    JSON Schema, or the reference (json unless you say)
      --output, -o FILE         write to a file, whole or not at all, in place of
                                one that is there

    """

  static let convert = """
    Usage: cmh-validate convert --to json|yaml [OPTIONS] FILE|-

    Writes the data of any document in the other notation: numbers exactly as they
    stand, long text as paragraphs. Comments are lost, and it says so. Reading what
    it wrote gives the same data.

      --to json|yaml            the notation to write
      --input-format json|yaml  the notation to read, where the name does not say
      --output, -o FILE         write to a new file; a file that exists is left
                                alone
      --max-size N, --max-depth N, --max-expansion N, --max-problems N
                                what is read at most; check --help explains them

    """

  static let explain = """
    Usage: cmh-validate explain RULE|CRITERION ... [FILE]

    Says in plain words what a rule or a criterion of the guidance asks, where the
    guidance says so, why it matters, how it is checked, and what is left to people;
    of a rule also what passes, what fails and how to mend it. Rules are named like
    funding/nominated-ccg-listed, criteria like A-1.3-01. With a .yaml, .yml or
    .json file, also what its prose says of the criteria, and why it was found.

      --color always|never|auto
                              colour; auto means on a terminal, unless NO_COLOR says
                              otherwise

    """

  /// The options of both lists.
  private static let listing = """
      --format text|json|markdown
                              the form of the list (text unless you say)
      --section SECTION       of this section of Annex A, such as 2.6.1, and those
                              within it; give it again for more
      --document annexes|framework|webinars|rethink|board-paper
                              of this document, and its sections
      --level essential|key|consider|prohibited|commitment|advice
                              of this level; give it again for more
      --checked rules|evidence|reviewer|not-yet
                              checked in this way; give it again for more
      --color always|never|auto
                              colour; auto means on a terminal, unless NO_COLOR says
                              otherwise
    """

  static let rules = """
    Usage: cmh-validate rules [OPTIONS]

    Lists the rules by which proposals are checked. With a section or a level, those
    that bear on a criterion of that section and level.

    \(listing)

    """

  static let criteria = """
    Usage: cmh-validate criteria [OPTIONS]

    Lists every criterion of the guidance and how it is checked.

    \(listing)

    """
}
