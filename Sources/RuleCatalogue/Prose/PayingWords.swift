/// The words by which a sentence says that some money pays for something.
enum PayingWords {
  // MARK: The money

  static let money = ProseWord.hashes(
    "money", "monies", "funding", "fund", "funds", "allocation", "award", "awards", "investment", "grant", "budget",
    "pot", "resource", "resources", "sdf", "underspend", "underspends", "slippage")
  /// By themselves these may be any money, or none.
  static let unclearMoney = ProseWord.hashes("budget", "pot", "resource", "resources")
  static let programmes = ProseWord.hashes("transformation", "sdf", "cmh")
  static let otherProgrammes = ProseWord.hashes(
    "crisis", "urgent", "perinatal", "cyp", "children", "childrens", "iapt", "digital", "capital", "estates", "care",
    "forensic", "service")
  static let sdf = ProseWord.hash("sdf")
  static let leftOver = ProseWord.hashes("underspend", "underspends", "slippage")
  static let unspent = ProseWord.hashes("unspent", "uncommitted")
  static let namedMoney = ProseWord.hashes("transformation", "this", "these", "sdf", "development", "cmh")
  static let new = ProseWord.hash("new")
  static let newMoney = ProseWord.hashes("money", "monies", "funding", "funds", "investment")
  static let wholeMoney = ProseWord.hashes("allocation", "award", "awards")
  static let articles = ProseWord.hashes("the", "a", "our", "its", "an", "this")
  static let yearNumbers = ProseWord.hashes(
    "1", "2", "3", "one", "two", "three", "first", "second", "third", "2021/22", "2022/23", "2023/24", "years")
  /// “Part of”, “a third of”, “slippage on” the money.
  static let amounts = ProseWord.hashes(
    "part", "some", "half", "most", "share", "rest", "remainder", "portion", "third", "quarter", "fifth", "all",
    "slippage", "underspend", "balance", "surplus", "about", "around", "nearly", "over", "roughly", "whole",
    "remaining", "unspent", "cent", "per", "million", "proportion", "element", "any", "tranche")
  /// Between a sum and the money that it is a part of.
  static let linksToMoney = ProseWord.hashes("of", "in", "on", "from", "against")
  /// Before the money they make it what something else is said of: “the posts that the award pays for”.
  static let relatives = ProseWord.hashes(
    "that", "what", "whatever", "which", "whom", "how", "where", "when", "than", "whose")
  static let that = ProseWord.hash("that")
  static let sayings = ProseWord.hashes(
    "agreed", "agree", "propose", "plan", "planned", "expect", "expects", "means", "confirm", "intend", "so",
    "assume", "assumes")
  static let pronouns = ProseWord.hashes("it", "this", "them")

  // MARK: Verbs

  static let between = ProseWord.hashes(
    "will", "also", "to", "then", "is", "be", "are", "can", "of", "in", "from", "by", "until", "each", "every", "year",
    "years", "one", "two", "three", "first", "second", "third", "partly", "mainly", "mostly", "therefore", "that",
    "which", "we", "receive", "received", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "2021/22", "2022/23", "2023/24", "already", "now", "still", "only",
    "instead", "help", "helps", "up", "it", "at", "end", "has", "have", "been", "being", "intended", "planned", "due",
    "remaining", "left", "over", "available", "shall", "financial", "any", "and"
  ).union([comma])
  static let directed = ProseWord.hashes(
    "applied", "go", "goes", "used", "spent", "put", "directed", "allocated", "given", "set", "pay", "pays", "count",
    "counts", "contribute", "contributes", "flow", "flows", "diverted", "transferred", "moved", "lent", "released",
    "earmarked", "committed", "invested", "passed", "devoted", "reserved", "offset", "counted", "returned", "repaid",
    "credited", "channelled", "redirected", "assigned", "granted", "paid", "handed", "needed", "use", "spend", "kept",
    "routed", "drawn", "taken", "step", "steps", "written", "deployed", "utilised", "flexed", "vired", "compensate",
    "compensates")
  static let directions = ProseWord.hashes(
    "to", "towards", "toward", "for", "on", "into", "aside", "against", "in", "over")
  static let invested = ProseWord.hashes("invested", "invest", "invests", "investing")
  static let makes = ProseWord.hashes("make", "makes", "making")
  static let makesGood = ProseWord.hashes("good", "up")
  static let paying = ProseWord.hashes(
    "fund", "funds", "buy", "buys", "finance", "finances", "commission", "commissions", "expand", "expands", "extend",
    "extends", "support", "supports", "cover", "covers", "keep", "keeps", "purchase", "purchases", "sustain",
    "sustains", "maintain", "maintains", "subsidise", "subsidises", "resource", "resources", "provide", "provides",
    "employ", "employs", "meet", "meets", "strengthen", "strengthens", "enhance", "enhances", "underwrite",
    "underwrites", "backfill", "backfills", "open", "opens", "staff", "staffs", "creates", "create", "adds", "add",
    "top", "tops", "run", "runs", "rescue", "rescues", "save", "saves", "protect", "protects", "continue", "continues")
  /// With these the money puts an end to a lack, or stands in for other money; of a service they say nothing.
  static let ending = ProseWord.hashes(
    "reduce", "reduces", "reducing", "plug", "plugs", "plugging", "fill", "fills", "filling", "offset", "offsets",
    "offsetting", "close", "closes", "closing", "replace", "replaces", "replacing", "bridge", "bridges", "bridging",
    "clear", "clears", "clearing", "repay", "repays", "settle", "settles", "restore", "restores", "cover", "covers",
    "covering", "meet", "meets", "meeting", "balance", "balances", "lower", "lowers", "relieve", "relieves", "ease",
    "eases", "pay", "pays", "address", "addresses", "mitigate", "mitigates", "substitute", "substitutes")
  static let replacing = ProseWord.hashes(
    "replace", "replaces", "replacing", "substitute", "substitutes")
  static let uses = ProseWord.hashes(
    "use", "uses", "using", "spend", "spends", "put", "puts", "apply", "applies", "direct", "directs", "invest",
    "invests", "commit", "commits", "give", "gives", "allocate", "allocates", "set", "draw", "take", "divert",
    "spending", "putting", "investing", "transfer", "transfers", "move", "redirect", "earmark", "devote", "utilise",
    "deploy", "aside", "count", "channel", "pass", "return", "vire")
  static let possible = ProseWord.hash("possible")
  static let takes = ProseWord.hashes("take", "takes", "taking")
  static let place = ProseWord.hash("place")
  static let steps = ProseWord.hashes("step", "steps")
  static let rates = ProseWord.hashes("a", "year", "each", "every", "per", "annum", "up")
  static let comes = ProseWord.hashes("come", "comes")
  static let charged = ProseWord.hashes("charged", "booked")
  static let enabling = ProseWord.hashes("enable", "enables", "allow", "allows", "let", "lets", "permit", "permits")
  /// Between the money and what somebody does with it.
  static let enabled = ProseWord.hashes(
    "us", "we", "the", "trust", "trusts", "ccg", "ccgs", "provider", "providers", "council", "councils", "system",
    "team", "teams", "to", "will", "shall", "can", "also", "our", "board", "plan", "intend", "alliance", "partners",
    "are", "going", "able", "be")
  static let providing = ProseWord.hashes(
    "run", "running", "fund", "funds", "funding", "buy", "buys", "buying", "pay", "pays", "paying", "finance",
    "finances", "financing", "open", "opens", "opening", "employ", "employs", "employing", "staff", "staffs",
    "staffing", "keep", "keeps", "keeping", "expand", "expands", "expanding", "extend", "extends", "extending",
    "sustain", "sustains", "sustaining", "maintain", "maintains", "maintaining", "commission", "commissions",
    "commissioning", "purchase", "purchases", "purchasing", "subsidise", "subsidises", "continue", "continues",
    "continuing", "underwrite", "cover", "meet", "offset", "recruit", "recruiting", "provide", "provides")
  /// Who or what stands before a verb of providing.
  static let agents = ProseWord.hashes(
    "we", "will", "to", "also", "and", "trust", "ccg", "ccgs", "shall", "then", "provider", "can", "council", "team",
    "teams", "alliance", "system", "partners", "now", "still")
  static let gains = ProseWord.hashes(
    "gains", "gain", "gets", "get", "receives", "receive", "draws", "takes", "take", "given", "allocated", "awarded",
    "benefits", "benefit")
  static let paid = ProseWord.hashes(
    "paid", "funded", "financed", "bought", "commissioned", "met", "covered", "supported", "employed", "extended",
    "expanded", "sustained", "maintained", "resourced", "kept", "purchased", "subsidised", "open", "staffed", "run",
    "opened", "provided", "delivered", "retained", "continued", "secured", "underwritten", "saved", "rescued",
    "protected", "recruited", "created", "given", "allocated", "awarded", "charged",
    "booked")
  static let ended = ProseWord.hashes(
    "closed", "reduced", "offset", "cleared", "filled", "plugged", "bridged", "good", "settled", "repaid", "restored",
    "lowered", "relieved", "eased", "addressed", "mitigated")
  static let leads = ProseWord.hashes(
    "clear", "clearing", "to", "also", "then", "for", "towards", "up", "prop", "costs", "cost", "of"
  ).union(
    providing)
  static let help = ProseWord.hash("help")
  static let timely = ProseWord.hashes("from", "in", "by", "since", "until", "during", "as")
  static let sources = ProseWord.hashes("from", "by", "through", "with", "of", "via", "using", "against", "within")
  static let agency = ProseWord.hashes("from", "by", "with", "through", "via", "within", "against")
  static let adverbs = ProseWord.hashes(
    "also", "partly", "wholly", "then", "now", "still", "kept", "made", "fully", "all")
  static let beings = ProseWord.hashes(
    "is", "are", "be", "will", "being", "been", "have", "has", "to", "can", "shall", "continue", "continues")
  static let openings = ProseWord.hashes("and", "but", "so").union([comma])
  /// Behind a use they say where it is.
  static let ofPlaces = ProseWord.hashes(
    "at", "in", "of", "the", "on", "our", "near", "a", "for", "posts", "post", "service", "services", "team", "teams",
    "staff", "costs", "hospital", "unit", "ward", "there", "here", "open", "running")

  // MARK: Other money

  static let baseline = ProseWord.hash("baseline")
  static let gaps = ProseWord.hashes("shortfall", "shortfalls", "gap", "gaps", "hole").union(replacing)
  static let own = ProseWord.hash("own")
  static let councils = ProseWord.hashes("council", "councils", "authority", "authoritys", "authorities")
  static let ccgs = ProseWord.hashes("ccg", "ccgs", "baseline")
  static let trusts = ProseWord.hashes("trust", "trusts", "provider", "providers")
  static let payers = councils.union(ccgs).union(trusts)
  static let otherPaying = ProseWord.hashes(
    "funds", "fund", "pays", "pay", "finances", "buys", "runs", "keeps", "adds", "puts", "will", "provides", "covers",
    "meets")
  static let possessives = ProseWord.hashes("councils", "authoritys", "ccgs")
  static let ownMoney = ProseWord.hashes(
    "money", "monies", "funding", "fund", "funds", "budget", "budgets", "grant", "grants", "contribution",
    "contributions", "contract", "contracts", "spending", "spend", "income", "resources", "reserves", "pocket",
    "growth", "baseline", "investment", "allocation")
  /// What is lacking where money was cut.
  static let lacks = ProseWord.hashes(
    "difference", "gap", "gaps", "shortfall", "shortfalls", "loss", "losses", "hole", "deficit", "reduction")
  static let cuts = ProseWord.hashes(
    "cut", "cuts", "cutting", "withdrawn", "withdrew", "withdraws", "withdrawal", "reduced", "reduction", "reductions",
    "lost", "stopped", "ended", "saves", "saving", "savings", "shortfall", "underfunded", "removed", "decommissioned")
  static let ends = ProseWord.hashes("end", "ends", "ending", "expires", "stops", "close", "closes")

  // MARK: What denies or ends it

  static let comma = UInt32(UInt8(ascii: ","))
  static let out = ProseWord.hash("out")
  static let by = ProseWord.hash("by")
  static let hours = ProseWord.hash("hours")
  static let `for` = ProseWord.hash("for")

  /// What parts what is said of one thing from what is said of another.
  static let parting = ProseWord.hashes(
    "who", "which", "that", "when", "while", "because", "so", "but", "where", "if", "whose", "than", "until",
    "although", "though", "whereas", "whom", "what", "since", "once"
  ).union([
    UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: ":")), UInt32(UInt8(ascii: "(")), UInt32(UInt8(ascii: ")")),
  ])
  /// What is bought ends here.
  static let breaksOff = parting.union(
    ProseWord.hashes("then", "we", "they", "it", "is", "are", "has", "have", "will", "cannot", "can"))
  /// Between a verb and a use they make it a place to come from, to go to, or to work with.
  static let elsewhere = elsewhereThanShortfalls.union(
    ProseWord.hashes(
      "into", "left", "to", "through", "as", "by", "off", "out", "fewer", "less", "help", "keep", "keeping", "reduce",
      "reduces", "reducing", "replace", "replacing", "close", "closing"))
  static let elsewhereThanShortfalls = ProseWord.hashes(
    "between", "with", "alongside", "from", "after", "leaving", "link", "links", "linking", "liaison", "interface",
    "avoid", "avoids", "avoiding", "prevent", "preventing", "people", "patients", "before", "beside", "outside",
    "discharged", "known", "waiting", "instead", "beyond", "near", "funds", "pays", "finances", "buys", "runs", "join",
    "joining", "visit", "visits", "visiting",
    "refer", "referred", "transition", "moving", "stop", "need")
  static let alternatives = ProseWord.hashes("alternative", "alternatives")
  /// By themselves they say nothing of what is bought.
  static let plain = ProseWord.hashes(
    "nurse", "nurses", "staff", "staffing", "salary", "salaries", "worker", "workers", "post", "posts", "new", "more",
    "two", "three", "four", "five", "six", "ten", "eight", "twelve", "extra", "additional", "consultant",
    "consultants", "psychologist", "psychologists", "pharmacist", "pharmacists", "pharmacy", "doctors", "medical",
    "therapists", "team", "teams", "the", "a", "an", "and", "of", "our", "costs", "pay", "backfill", "this", "these",
    "that", "those", "it", "them",
    "ccg", "ccgs", "trust", "system", "people", "work", "here", "there", "in", "for", "each", "all", "to", "so",
    "short", "full", "population", "change", "local", "gap", "gaps"
  ).union([comma])
  /// Behind a use they make it the subject of what follows: “… and the crisis team pays for”.
  static let goesOn = ProseWord.hashes(
    "is", "are", "has", "have", "will", "pays", "pay", "refers", "does", "do", "can", "was", "were", "stays", "remains",
    "remain", "keeps", "receives", "discharges", "sees")
  /// A question says nothing.
  static let asking = ProseWord.hashes(
    "does", "do", "did", "is", "are", "can", "will", "has", "have", "should", "may", "which", "what", "how", "why")
  /// They deny it only before what is said: behind it they say when.
  static let conditions = ProseWord.hashes("unless", "if", "whether")
  static let denials = ProseWord.hashes(
    "not", "no", "nothing", "never", "nor", "neither", "none", "nobody", "without", "rather", "instead", "cannot",
    "wont", "isnt", "arent", "doesnt", "dont", "winter", "separate", "separately", "other",
    "excluded", "barred", "stops", "neighbouring", "elsewhere", "would", "could", "might",
    "refused", "rejected", "declined", "proposed", "suggested", "considered", "asked", "wrong", "must", "should",
    "ought", "forbids", "rules", "ruled", "breach", "contrary", "except", "hardly", "neighbour", "questioned",
    "decided", "previously", "formerly", "outside")
}
