extension MessageTests {
  /// Slips in YAML, and all that is said about each.
  static let yamlSlips: [Slip] = [
    Slip(
      "tab as indentation", "system:\n\tname: Oldtown\n\tkind: ICS\nfunding: 1\n",
      """
      2:1-2:2 syntax/yaml: a tab is used as indentation, where YAML takes spaces only
        help: replace the tab by spaces
      """),
    Slip(
      "tab after a list's spaces", "a:\n  - x\n \t- y\n",
      """
      3:2-3:3 syntax/yaml: a tab is used as indentation, where YAML takes spaces only
        help: replace the tab by spaces
      """),
    Slip(
      "missing space after the colon", "system:\n  name:Oldtown\n  kind: ICS\n",
      """
      2:7-2:8 syntax/yaml: a space is missing after the colon in name:Oldtown
        help: write name: and a space before the value
      """),
    Slip(
      "missing space after the dash", "pcns:\n  - Riverside\n  -Hillside\n",
      """
      3:3-3:4 syntax/yaml: a space is missing after the dash that starts an entry
        help: write - and a space
      """),
    Slip(
      "missing colon", "system:\n  name Oldtown\n  kind: ICS\nfunding\n",
      """
      2:3-2:15 syntax/yaml: a colon was expected after the key name Oldtown
        help: write a colon and a space after the key; text that goes on from the line above is indented more
      """),
    Slip(
      "equals sign", "system:\n  name = Oldtown\n",
      """

      """),
    Slip(
      "colon inside unquoted text", "title: Community: a new model\nother: 1\n",
      """
      1:17-1:18 syntax/yaml: a colon and a space inside unquoted text make Community look like a key
        help: put the whole text in quotes, or start a new line after the first colon
      """),
    Slip(
      "key inside text of several lines", "description: we will\n  note: this\nnext: 1\n",
      """
      2:7-2:8 syntax/yaml: note: looks like a key, but its line continues the text above
        help: indent it like the key it follows, or put the text above in quotes
        note 1:14-1:15: the text starts here
      """),
    Slip(
      "unclosed double quote", "name: \"Oldtown\nkind: ICS\nregion: Midlands\n",
      """
      1:7-1:8 syntax/yaml: the quote (") that opens here is not closed before a line that is indented too little to be in it
        help: write the closing quote where the text ends
        note 2:1-2:2: the text in quotes would reach to here
      """),
    Slip(
      "unclosed single quote at the end", "name: 'Oldtown\n",
      """
      1:7-1:8 syntax/yaml: the document ends before the quote (') that opens here is closed
        help: write the closing quote where the text ends
      """),
    Slip(
      "apostrophe inside single quotes", "name: 'people's panel'\nkind: ICS\n",
      """
      1:15-1:23 syntax/yaml: the value ends before s panel', which was not expected on its line
        help: put the whole text in quotes; a quote inside text in single quotes is written twice
      """),
    Slip(
      "text after quotes", "role: \"lead\" clinician\n",
      """
      1:14-1:23 syntax/yaml: the value ends before clinician, which was not expected on its line
        help: put the whole text in quotes; a quote inside text in single quotes is written twice
      """),
    Slip(
      "unclosed bracket", "members: [Oldtown, Newbridge\nkind: ICS\n",
      """
      2:1-2:2 syntax/yaml: ] was expected before this line
        help: write ], or indent the lines in brackets more than their key
        note 1:10-1:11: "[" was opened here
      """),
    Slip(
      "unclosed brace in a list", "leads:\n  - {name: Ada\n  - {name: Grace}\n",
      """
      3:3-3:4 syntax/yaml: } was expected before this line
        help: write }, or indent the lines in brackets more than their key
        note 2:5-2:6: "{" was opened here
      """),
    Slip(
      "bracket never opened", "members: Oldtown]\nkind: ]\n",
      """
      2:7-2:8 syntax/yaml: "]" closes a bracket that was never opened
        help: remove it, or put the text in quotes
      """),
    Slip(
      "wrong bracket", "members: [Oldtown, Newbridge}\n",
      """
      1:29-1:30 syntax/yaml: "}" does not close "["
        help: write ]
        note 1:10-1:11: "[" was opened here
      """),
    Slip(
      "missing comma", "leads: [\n  {name: Ada} {name: Grace}]\n",
      """
      2:15-2:16 syntax/yaml: a comma or ] was expected, not "{"
        help: write a comma between two entries, and quotes around text with commas or brackets
        note 1:8-1:9: "[" was opened here
      """),
    Slip(
      "comma without a value", "pcns: [Riverside,, Hillside]\n",
      """
      1:18-1:19 syntax/yaml: nothing stands before this comma; a value was expected
        help: remove the comma
      """),
    Slip(
      "two mistakes of indentation", "a:\n    b: 1\n  c: 2\nd:\n  e: 1\n   f: 2\ng: 1\n",
      """
      3:1-3:3 syntax/yaml: the line is indented by 2 spaces; 0 or 4 spaces would fit the lines above
        help: indent it exactly like the entries it belongs with
      6:5-6:6 syntax/yaml: f: looks like a key, but its line continues the text above
        help: indent it like the key it follows, or put the text above in quotes
        note 5:6-5:7: the text starts here
      """),
    Slip(
      "list entry behind a key", "pcns: - Riverside\n",
      """
      1:7-1:8 syntax/yaml: a list entry may not start behind other text on its line
        help: start the list on the next line; put the text in quotes if the dash belongs to it
      """),
    Slip(
      "list entry among keys", "name: Oldtown\n- Riverside\nkind: ICS\n",
      """
      2:1-2:2 syntax/yaml: a list entry stands among the keys of a mapping, where a key was expected
        help: indent the list below the key that it belongs to
      """),
    Slip(
      "key among list entries", "- Riverside\nname: Oldtown\n- Hillside\n",
      """
      2:1-2:2 syntax/yaml: the list above goes on at this indentation, but name: Oldtown starts with no dash
        help: start the line with a dash and a space, or change its indentation
      """),
    Slip(
      "text before the first key", "Our proposal\nname: Oldtown\n",
      """
      1:1-1:13 syntax/yaml: a colon was expected after the key Our proposal
        help: write a colon and a space after the key; text that goes on from the line above is indented more
      """),
    Slip(
      "at sign", "email: @oldtown\n",
      """
      1:8-1:9 syntax/yaml: unquoted text cannot start with "@"
        help: put the text in quotes
      """),
    Slip(
      "percentage sign first", "share: %60\n",
      """
      1:8-1:9 syntax/yaml: unquoted text cannot start with "%"
        help: put the text in quotes
      """),
    Slip(
      "bullet", "pcns:\n  * Riverside\n",
      """
      2:3-2:4 syntax/yaml: a * at the start of a value refers to an anchor, but no name follows it
        help: for a list entry write - and a space; otherwise put the text in quotes
      """),
    Slip(
      "emphasis", "note: *very* important\n",
      """
      1:7-1:13 syntax/yaml: *very* refers to an anchor that nothing above defines
        help: put the text in quotes if * belongs to it
      """),
    Slip(
      "ampersand", "partner: & Sons\n",
      """
      1:10-1:11 syntax/yaml: an & at the start of a value names an anchor, but no name follows it
        help: put the text in quotes
      """),
    Slip(
      "exclamation mark", "note: !important\n",
      """
      1:7-1:17 syntax/not-supported: the tag !important is not supported; only those of YAML's core schema are
        help: remove the tag, or put the text in quotes if ! belongs to it
      """),
    Slip(
      "greater than", "population: > 42000 people\n",
      """
      1:15-1:27 syntax/yaml: after ">" the text was expected on the next line, but 42000 people follows
        help: start the text on the next line, indented; put it in quotes if ">" belongs to it
      """),
    Slip(
      "unknown escape", "path: \"C:\\Users\"\n",
      """
      1:10-1:12 syntax/yaml: \\U is not followed by the 8 hexadecimal digits of a character
        help: write \\\\ for a backslash itself, or put the text in single quotes
      """),
    Slip(
      "short escape", "pound: \"\\u00A\"\n",
      """
      1:9-1:11 syntax/yaml: \\u is not followed by the 4 hexadecimal digits of a character
        help: write \\\\ for a backslash itself, or put the text in single quotes
      """),
    Slip(
      "comment glued to a value", "name: \"Oldtown\"# the system\n",
      """
      1:16-1:17 syntax/yaml: a # right after a value starts no comment; a space was expected before it
        help: write a space before #, or put the whole text in quotes if # belongs to it
      """),
    Slip(
      "blank line with too many spaces", "note: |\n     \n  text\n",
      """
      2:1-2:6 syntax/yaml: this blank line has 5 spaces, more than the 2 that indent the text below
        help: remove the spaces from the blank line
      """),
    Slip(
      "alias of nothing", "a: *b\n",
      """
      1:4-1:6 syntax/yaml: *b refers to an anchor that nothing above defines
        help: put the text in quotes if * belongs to it
      """),
    Slip(
      "alias of itself", "a: &a [1, *a]\n",
      """
      1:11-1:13 syntax/yaml: the alias *a refers to itself: it stands inside what it refers to
        help: write out the value instead
        note 1:7-1:8: what it refers to starts here
      """),
    Slip(
      "list as a key", "[a, b]: c\n",
      """
      1:1-1:2 syntax/not-supported: a list or mapping as a key is not supported
        help: put it in quotes if it is meant as text
      """),
    Slip(
      "no key", "name: a\n: b\n",
      """
      2:1-2:2 syntax/not-supported: an entry without a key is not supported
        help: write a key in front of the colon
      """),
    Slip(
      "second document", "a: 1\n---\nb: 2\n",
      """
      2:1-2:2 syntax/not-supported: a second document starts here, which is not supported: one file holds one document
        help: put each document in a file of its own
      """),
    Slip(
      "unsupported tag", "a: !!set {x, y}\n",
      """
      1:4-1:9 syntax/not-supported: the tag !!set is not supported; only those of YAML's core schema are
        help: remove the tag, or put the text in quotes if ! belongs to it
      """),
    Slip(
      "value that does not fit its tag", "a: !!int twelve\n",
      """
      1:4-1:9 syntax/yaml: the value does not fit its tag !!int
        help: remove the tag
      """),
    Slip(
      "two anchors", "a: &x &y b\n",
      """
      1:7-1:9 syntax/yaml: a second anchor for one value; one was expected
        help: keep one of them
        note 1:5-1:6: the first is here
      """),
    Slip(
      "empty", "# only a comment\n",
      """
      2:1-2:1 syntax/empty: the document is empty
        help: start with a key, such as proposal:
      """),
    Slip(
      "YAML 1.1", "%YAML 1.1\n---\na: 1\n",
      """
      1:7-1:10 syntax/directive warning: the document asks for YAML 1.1; it is read as YAML 1.2
        help: remove the line
      """),
    Slip(
      "merge key", "a: &a {x: 1}\nb:\n  <<: *a\n",
      """
      3:3-3:5 syntax/ambiguous warning: << is an ordinary key in YAML 1.2: nothing is merged
        help: write out the entries that are meant
      """),
    Slip(
      "word processor's quotes around a value", "name: \u{201C}Oldtown\u{201D}\n",
      """
      1:7-1:16 syntax/ambiguous note: a word processor's quotes around a value are part of its text
        help: write straight quotes ("), or none
      """),
    Slip(
      "word processor's quotes around a colon", "name: \u{201C}Oldtown: the plan\u{201D}\n",
      """
      1:15-1:16 syntax/yaml: a colon and a space inside unquoted text make “Oldtown look like a key
        help: use straight quotes ("): a word processor's quotes are part of the text
      """),
    Slip(
      "direction control", "name: \"a\u{202E}b\"\n",
      """
      1:9-1:10 syntax/deceptive-character warning: the invisible character U+202E turns the direction in which the text is shown
        help: remove it
      """),
    Slip(
      "Cyrillic letter", "id: S\u{43E}1\n",
      """
      1:6-1:7 syntax/deceptive-character note: the Cyrillic letter U+043E stands in a word with Latin letters
        help: type the letter again if it is meant to be Latin
      """),
    Slip(
      "several mistakes",
      """
      system:\n  name:Oldtown\n  kind: ICS: yes\nfunding:\n  spend:\n    - {id: S01, amount: 1\n    - {id: S02]\n   \
       - {id: S03}\n  lead: "x" y\n
      """,
      """
      2:7-2:8 syntax/yaml: a space is missing after the colon in name:Oldtown
        help: write name: and a space before the value
      7:5-7:6 syntax/yaml: } was expected before this line
        help: write }, or indent the lines in brackets more than their key
        note 6:7-6:8: "{" was opened here
      7:15-7:16 syntax/yaml: "]" does not close "{"
        help: write }
        note 7:7-7:8: "{" was opened here
      9:13-9:14 syntax/yaml: the value ends before y, which was not expected on its line
        help: put the whole text in quotes; a quote inside text in single quotes is written twice
      """),
    Slip(
      "control character", "a: b\u{7}c\n",
      """
      1:5-1:6 syntax/encoding: the character U+0007 is a control character, which the text may not have
        help: remove it
      """),
  ]
}
