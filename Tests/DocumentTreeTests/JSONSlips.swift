extension MessageTests {
  /// Slips in JSON, and all that is said about each.
  static let jsonSlips: [Slip] = [
    Slip(
      "trailing comma in an object", "{\"a\": 1,\n \"b\": [1, 2,],\n}\n",
      """
      2:12-2:13 syntax/json: a comma after the last element; JSON allows none there
        help: remove the comma
      2:14-2:15 syntax/json: a comma after the last entry; JSON allows none there
        help: remove the comma
      """),
    Slip(
      "comments", "{\n  // the system\n  \"a\": 1, # more\n  /* and */ \"b\": 2\n}\n",
      """
      2:3-2:16 syntax/json: a comment; JSON has none
        help: remove it, or save the document as YAML, which has comments
      3:11-3:17 syntax/json: a comment; JSON has none
        help: remove it, or save the document as YAML, which has comments
      4:3-4:12 syntax/json: a comment; JSON has none
        help: remove it, or save the document as YAML, which has comments
      """),
    Slip(
      "single quotes", "{'name': 'Oldtown'}\n",
      """
      1:2-1:8 syntax/json: single quotes; JSON takes only double quotes
        help: write " on both sides
      1:10-1:19 syntax/json: single quotes; JSON takes only double quotes
        help: write " on both sides
      """),
    Slip(
      "word processor's quotes", "{\u{201C}name\u{201D}: \u{201C}Oldtown\u{201D}}\n",
      """
      1:2-1:8 syntax/json: a word processor's quotes; JSON takes only "
        help: write " on both sides
      1:10-1:19 syntax/json: a word processor's quotes; JSON takes only "
        help: write " on both sides
      """),
    Slip(
      "unquoted key", "{name: \"Oldtown\", kind: \"ICS\"}\n",
      """
      1:2-1:6 syntax/json: the key name has no quotes
        help: write "name"
      1:19-1:23 syntax/json: the key kind has no quotes
        help: write "kind"
      """),
    Slip(
      "unquoted text", "{\"name\": Oldtown, \"kind\": \"ICS\"}\n",
      """
      1:10-1:17 syntax/json: the text Oldtown has no quotes
        help: put text in double quotes
      """),
    Slip(
      "unquoted date", "{\"date\": 2021-03-31, \"year\": 2021/22}\n",
      """
      1:10-1:20 syntax/json: the text 2021-03-31 has no quotes
        help: put text in double quotes
      1:30-1:37 syntax/json: the text 2021/22 has no quotes
        help: put text in double quotes
      """),
    Slip(
      "amount with a pound sign", "{\"amount\": £640, \"x\": 1}\n",
      """
      1:12-1:16 syntax/json: the text £640 has no quotes
        help: put text in double quotes
      """),
    Slip(
      "leading zero", "{\"code\": 01234}\n",
      """
      1:10-1:15 syntax/json: the number 01234 starts with 0, which JSON does not allow
        help: remove the 0, or put a code such as a postcode in double quotes
      """),
    Slip(
      "leading plus", "{\"growth\": +5}\n",
      """
      1:12-1:14 syntax/json: the number +5 starts with +
        help: remove the +
      """),
    Slip(
      "no digit before the point", "{\"share\": .5}\n",
      """
      1:11-1:13 syntax/json: the number .5 has no digit before its point
        help: write 0 before the point
      """),
    Slip(
      "no digit after the point", "{\"share\": 5.}\n",
      """
      1:11-1:13 syntax/json: the number 5. has no digit after its point
        help: remove the point
      """),
    Slip(
      "hexadecimal", "[0x1F]\n",
      """
      1:2-1:6 syntax/json: 0x1F is hexadecimal, which JSON has not
        help: write the number in decimal
      """),
    Slip(
      "not a number", "[NaN, -Infinity]\n",
      """
      1:2-1:5 syntax/json: NaN is not a number JSON can write
        help: write the number, or null
      1:7-1:16 syntax/json: -Infinity is not a number JSON can write
        help: write the number, or null
      """),
    Slip(
      "other spellings", "[True, None, NULL]\n",
      """
      1:2-1:6 syntax/json: True is not written as JSON writes it
        help: write true
      1:8-1:12 syntax/json: None is no JSON value
        help: write null
      1:14-1:18 syntax/json: NULL is not written as JSON writes it
        help: write null
      """),
    Slip(
      "missing comma between entries", "{\"a\": 1\n \"b\": 2}\n",
      """
      1:8-1:8 syntax/json: a comma is missing between two entries
        help: add a comma here
      """),
    Slip(
      "missing comma between elements", "[\"a\" \"b\"]\n",
      """
      1:5-1:5 syntax/json: a comma is missing between two elements
        help: add a comma here
      """),
    Slip(
      "double comma", "[1,, 2]\n",
      """
      1:3-1:4 syntax/json: nothing stands between this comma and the next; a value was expected
        help: remove one comma, or write null for a value that is not known
      """),
    Slip(
      "missing colon", "{\"a\" 1}\n",
      """
      1:6-1:7 syntax/json: a colon was expected after the key "a", not "1"
        help: write : between the key and its value
      """),
    Slip(
      "equals sign", "{\"a\" = 1}\n",
      """
      1:6-1:7 syntax/json: = between a key and its value; a colon was expected
        help: write : instead
      """),
    Slip(
      "key without a value", "{\"a\", \"b\": 1}\n",
      """
      1:5-1:6 syntax/json: a colon was expected after the key "a", not ","
        help: write the key, a colon and a value
      """),
    Slip(
      "unclosed string", "{\"a\": \"Oldtown,\n \"b\": 1}\n",
      """
      1:16-1:16 syntax/json: the line ends inside a string
        help: add the closing "; a line break inside text is written \\n
        note 1:7-1:8: the string was opened here
      """),
    Slip(
      "unclosed string at the end", "{\"a\": \"Oldtown",
      """
      1:15-1:15 syntax/json: the document ends inside a string
        help: add the closing "; a line break inside text is written \\n
        note 1:7-1:8: the string was opened here
      """),
    Slip(
      "quote inside a string", "{\"name\": \"Old\"town\"}\n",
      """
      1:14-1:19 syntax/json: the string ends before town, which was not expected
        help: remove a quote too many, add one that is missing, or write \\" inside a string
      """),
    Slip(
      "unclosed object", "{\"a\": {\"b\": 1}\n",
      """
      2:1-2:1 syntax/json: the document ends before } closes this object
        help: add }, or look for text that was cut off
        note 1:1-1:2: { was opened here
      """),
    Slip(
      "wrong bracket", "{\"a\": [1, 2}\n",
      """
      1:12-1:13 syntax/json: "}" closes what [ opened; ] was expected
        help: write ]
        note 1:7-1:8: [ was opened here
      """),
    Slip(
      "bracket too many", "{\"a\": 1}}\n",
      """
      1:9-1:10 syntax/json: "}" after the end of the document
        help: remove what follows the last closing bracket
      """),
    Slip(
      "second document", "{\"a\": 1}\n{\"b\": 2}\n",
      """
      2:1-2:2 syntax/json: a second document starts here; a file holds one
        help: put each document in a file of its own
      """),
    Slip(
      "unknown escape", "{\"path\": \"C:\\Users\"}\n",
      """
      1:13-1:15 syntax/json: \\U is no escape that JSON knows
        help: write \\\\ for a backslash itself
      """),
    Slip(
      "short escape", "[\"\\u00A\"]\n",
      """
      1:3-1:5 syntax/json: \\u is not followed by four hexadecimal digits
        help: write for example \\u00A3 for £
      """),
    Slip(
      "half a character", "[\"\\ud83d\"]\n",
      """
      1:3-1:9 syntax/json: \\ud83d is half of a character; the other half is missing
        help: write the character itself
      """),
    Slip(
      "tab in a string", "[\"a\tb\"]\n",
      """
      1:4-1:5 syntax/json: a tab inside a string
        help: write \\t
      """),
    Slip(
      "empty", " \n",
      """
      2:1-2:1 syntax/empty: the document is empty; a value was expected
        help: start with { and end with }
      """),
    Slip(
      "YAML", "# plan\nname: Oldtown\nkind: ICS\n",
      """
      2:1-2:14 syntax/json: JSON starts with { or [, but name: Oldtown looks like YAML
        help: name the file .yaml, or say --input-format yaml
      """),
    Slip(
      "HTML", "<p>Oldtown</p>\n",
      """
      1:1-1:2 syntax/json: a value was expected, not "<"
        help: this looks like HTML or XML, not JSON
      """),
    Slip(
      "several mistakes", "{\"a\": 01, b: 2, \"c\": [1,], \"d\": TRUE}\n",
      """
      1:7-1:9 syntax/json: the number 01 starts with 0, which JSON does not allow
        help: remove the 0, or put a code such as a postcode in double quotes
      1:11-1:12 syntax/json: the key b has no quotes
        help: write "b"
      1:24-1:25 syntax/json: a comma after the last element; JSON allows none there
        help: remove the comma
      1:33-1:37 syntax/json: TRUE is not written as JSON writes it
        help: write true
      """),
  ]
}
