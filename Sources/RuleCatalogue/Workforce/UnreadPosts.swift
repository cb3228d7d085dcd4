import ProposalModel

// What a post may be of which something could not be read: a nurse whose whole-time equivalents are a slip is still a
// nurse, and no peer worker.

extension Proposal {
  /// Whether a post that lost a value of one of the `keys` may be one of those looked for, or a whole post was lost.
  func hasUnreadPost(losing keys: [String], where mayBe: (Post) -> Bool) -> Bool {
    hasUnreadEntry(of: workforce.posts, losing: ["posts"] + keys, where: mayBe)
  }

  /// The same for the posts of a group.
  func hasUnreadPost(of group: FocusGroup, losing keys: [String]) -> Bool {
    hasUnreadPost(losing: ["purpose"] + keys) { post in
      post.purpose.map { $0.value == group.purpose } ?? isIncomplete(post.place, in: "purpose")
    }
  }

  /// Whether a post may be of a profession: it is of no other, by what is left of its role and its family.
  func mayBe(_ profession: Profession, _ post: Post) -> Bool {
    post.isOf(profession)
      || isIncomplete(post.place, in: "posts", "role", "family") && !Profession.allCases.contains { post.isOf($0) }
  }

  func mayBeLivedExperience(_ post: Post) -> Bool {
    post.isLivedExperience
      || post.livedExperience == nil && (isIncomplete(post.place, in: "lived_experience") || mayBe(.peerSupport, post))
  }

  /// Whether it may be clinical, or not, other than it seems.
  func mayBeClinical(_ isClinical: Bool, _ post: Post) -> Bool {
    guard post.clinical == nil else { return post.clinical?.value == isClinical }
    return isIncomplete(post.place, in: "clinical")
      || isIncomplete(post.place, in: "posts", "role", "family", "lived_experience", "works_with_service_users")
        && post.isClinical != !isClinical
  }
}
