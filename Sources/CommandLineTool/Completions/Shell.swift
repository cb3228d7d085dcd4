/// A shell that completions can be written for.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  var script: String {
    switch self {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }

  /// The text in single quotes of every shell here, on one line.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

/// Completions by a function that fills `COMPREPLY` (bash manual, section 8.6).
enum BashCompletions {
  static var script: String {
    let names = Command.present.map(\.rawValue).joined(separator: " ")
    var values = ""
    var options = ""
    var operands = ""
    for command in Command.present {
      for option in command.options {
        let patterns = option.names.map { "'\(command.rawValue) \($0)'" }.joined(separator: " | ")
        switch option.value {
        case .none: continue
        case .words(let words): values += "    \(patterns)) offer '\(words.joined(separator: " "))'; return ;;\n"
        case .file: values += "    \(patterns)) files; return ;;\n"
        case .any: values += "    \(patterns)) return ;;\n"
        }
      }
      let all = command.options.flatMap(\.names).joined(separator: " ")
      options += "        \(command.rawValue)) offer '\(all)' ;;\n"
      let words = command.operands.isEmpty ? "" : "offer '\(command.operands.joined(separator: " "))'"
      let files = command.takesFiles ? "files" : ""
      let both = [words, files].filter { !$0.isEmpty }.joined(separator: "; ")
      if !both.isEmpty { operands += "        \(command.rawValue)) \(both) ;;\n" }
    }
    return """
      # Completions of cmh-validate for bash.
      _cmh_validate() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=check
        COMPREPLY=()
        offer() { mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$1" -- "$word"); }
        files() {
          compopt -o filenames 2>/dev/null
          mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
        }
        # The shell parts words at an equals sign: behind it stands the path of a report.
        if [ "$word" = "=" ]; then word=; files; return; fi
        if [ "$before" = "=" ]; then files; return; fi
        if [ "$COMP_CWORD" -gt 1 ]; then
          case ' \(names) ' in *" ${COMP_WORDS[1]} "*) command=${COMP_WORDS[1]} ;; esac
        fi
        case "$command $before" in
      \(values)  esac
        case $word in
          -*)
            case $command in
      \(options)      esac ;;
          *)
            if [ "$COMP_CWORD" -eq 1 ]; then offer '\(names)'; fi
            case $command in
      \(operands)      esac ;;
        esac
      }
      complete -F _cmh_validate cmh-validate

      """
  }
}

/// Completions by `_arguments` (zshcompsys(1)).
enum ZshCompletions {
  static var script: String {
    let commands = Command.present.map { "    \(Shell.quoted("\($0.rawValue):\($0.about)"))\n" }.joined()
    let cases = Command.present.map { command in
      let options = command.options.map { "        \(specification($0)) \\\n" }.joined()
      return "    \(command.rawValue))\n      _arguments -S \\\n\(options)        \(operands(command)) ;;\n"
    }.joined()
    return """
      #compdef cmh-validate
      # Completions of cmh-validate for zsh.
      _cmh_validate() {
        local -a commands=(
      \(commands)  )
        local command=check
        if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
          _describe command commands
          _files
          return
        fi
        if [[ -n ${commands[(r)$words[2]:*]} ]]; then
          command=$words[2]
          shift words
          (( CURRENT-- ))
        fi
        case $command in
      \(cases)  esac
      }
      # Called by the completion system as it stands, or by its name once this file has been sourced.
      if [[ $funcstack[1] == _cmh-validate ]]; then _cmh_validate "$@"; else compdef _cmh_validate cmh-validate; fi

      """
  }

  /// `'*'{-o,--output}'[about]:value:action'`
  private static func specification(_ option: OptionHelp) -> String {
    var about = ""
    for character in option.about {
      if "[]:\\".contains(character) { about.append("\\") }
      about.append(character)
    }
    let value =
      switch option.value {
      case .none: ""
      case .any: ":value:"
      case .file: ":file:_files"
      case .words(let words): ":word:(\(words.joined(separator: " ")))"
      }
    let text = Shell.quoted("[\(about)]\(value)")
    // A star: an option may be given again.
    return "'*'" + (option.names.count == 1 ? option.names[0] : "{\(option.names.joined(separator: ","))}") + text
  }

  private static func operands(_ command: Command) -> String {
    let words = command.operands
    if words.isEmpty { return command.takesFiles ? "'*:file:_files'" : "&& return" }
    return Shell.quoted(
      command.takesFiles
        ? "*: :{compadd \(words.joined(separator: " ")); _files}" : "*:word:(\(words.joined(separator: " ")))")
  }
}

/// Completions by the builtin `complete` (fish manual).
enum FishCompletions {
  static var script: String {
    let names = Command.present.map(\.rawValue).joined(separator: " ")
    var lines = [
      "# Completions of cmh-validate for fish.",
      "function __cmh_validate_command",
      "  set -l words (commandline -opc)",
      "  if test (count $words) -gt 1; and contains -- $words[2] \(names)",
      "    test $words[2] = $argv[1]",
      "  else",
      "    test $argv[1] = check",
      "  end",
      "end",
    ]
    for command in Command.present {
      lines.append(
        "complete -c cmh-validate -n __fish_is_first_token -a \(command.rawValue) -d \(Shell.quoted(command.about))")
    }
    for command in Command.present {
      let start = "complete -c cmh-validate -n '__cmh_validate_command \(command.rawValue)'"
      for option in command.options {
        let names = option.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }
        let value =
          switch option.value {
          case .none: ""
          case .any: " -x"
          case .file: " -r -F"
          case .words(let words): " -x -a \(Shell.quoted(words.joined(separator: " ")))"
          }
        lines.append("\(start) \(names.joined(separator: " "))\(value) -d \(Shell.quoted(option.about))")
      }
      if !command.operands.isEmpty {
        lines.append("\(start) -a \(Shell.quoted(command.operands.joined(separator: " ")))")
      }
      if !command.takesFiles { lines.append("\(start) -f") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
