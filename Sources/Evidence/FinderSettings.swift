extension EvidenceFinder {
  /// What a passage, and an answer, needs to count; chosen on passages and proposals that nothing was learned from.
  package struct Settings: Sendable {
    /// Likeness asked of a passage, above what any text has for the criterion.
    package var demand: Float = 0.138
    /// Of the likeliest criterion's likeness, how much another needs to count beside it.
    package var companions: Float = 0.44
    /// The same for a passage that may contradict: words that it shares with their neighbours prove nothing.
    package var suspectCompanions: Float = 0.5
    /// Of a criterion's likeness, how much of it another subject may have.
    package var outside: Float = 1.3
    /// Of the demand, what is asked of a passage that stands in another answer, under another criterion's id, beside
    /// money, and anywhere else in the document.
    package var away: Float = 1.4
    package var signpostAway: Float = 1.6
    /// The same in an answer that is asked for much the same under another criterion.
    package var alsoAsked: Float = 1
    package var besideMoney: Float = 1.8
    package var elsewhere: Float = 1.4
    /// Asked of whether a passage is about community mental health at all, as log odds.
    package var scope: Float = 0.8
    /// The same of the whole paragraph: one sentence out of a report on something else sounds like anything.
    package var paragraphScope: Float = 1.43
    /// Squared rarity that an unknown word, and a passage as such, weigh when likeness is worked out.
    package var unknownWord: Float = 33
    package var passage: Float = 63
    /// Of the demand, what is enough for a passage that may contradict.
    package var suspectShare: Float = 0.45
    /// From which margin on a passage may turn out to contradict.
    package var suspicion: Float = -2
    /// How much surer of a contradiction than of anything else one has to be.
    package var contradiction: Float = -0.4
    /// How much less sure against a claim without specifics: one that refuses often reads like it.
    package var lenience: Float = 0.7
    /// How much surer for every doubling of the sentences that are judged: among many, some only look like one.
    package var surety: Float = 0.4
    /// The same for a passage that stands alone: what it is about is known.
    package var suretyAlone: Float = 0.1
    /// An answer of no more sentences stands alone.
    package var aloneSentences = 2
    /// Of the likeness to the likeliest criterion, how much more a contradiction needs for every doubling: among many
    /// sentences, one speaks against what it is about and not against all its neighbours.
    package var nearness: Float = 0.03
    /// How much surer for every tenth by which it is less like the criterion than like its likeliest.
    package var aside: Float = 0.12
    /// How much surer, times the likeness of what evidences the criterion elsewhere as a share of its own, two at the most.
    package var rebuttal: Float = 0.2
    /// How much surer in a text of a few sentences, or alone, where another passage evidences the criterion.
    package var disagreement: Float = 2.5
    /// How much surer against a criterion that forbids: there a refusal is what is asked for.
    package var prohibition: Float = 3
    /// How much surer for every unit by which its paragraph does not sound like one.
    package var dilution: Float = 0.12
    /// Of the likeness of what evidences the criterion elsewhere, how much a contradiction needs.
    package var leastOfRival: Float = 0.5
    /// From which margin on a passage is kept for how surely it contradicts, whatever else is liker to the criterion.
    package var opponent: Float = -0.5
    /// Above it, what only nearly contradicts is no evidence, nor is what overlaps it.
    package var demotion: Float = 0.5
    /// How much more likeness is asked for every doubling of the sentences, as a share of the demand.
    package var growth: Float = 0.01
    /// A paragraph with a smaller margin does not sound like a contradiction.
    package var paragraph: Float = -0.95
    /// What a criterion's own turns of phrase count beside the margin.
    package var turns: Float = 2.5
    /// Below it a passage of specifics is evidence; between it and a contradiction, only a claim.
    package var doubt: Float = -0.4

    /// How like its own question an answer as a whole is at the least, above what any text is; the more passages it has,
    /// the surer that is, by this much over the root of their number.
    package var stray: Float = 0.05
    package var strayDoubt: Float = 0.05
    /// How much liker another question has to be for it to be what the answer speaks of.
    package var strayLead: Float = 0.02
    package var strayLeadDoubt: Float = 0.15
    /// The same as `stray` where no other question is what it speaks of.
    package var offSubject: Float = -0.08
    /// The same where its words do not sound like community mental health.
    package var outOfScope: Float = 0.01
    /// Of the likeness to the likeliest of all criteria, how much a passage needs to be evidence of one that is not asked
    /// for where it stands.
    package var awayShare: Float = 0.7
    /// The same where the answer that is asked for it says nothing, or speaks of something else.
    package var unansweredShare: Float = 1

    package init() {}
  }
}
