package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.Optional;

/** Who keeps repositories. */
public interface Repositories {
  /**
   * As it is at a branch, a tag or a commit. Empty where no such file is there; that the place
   * itself is not there is trouble.
   */
  Asked<Optional<SourceFile>> file(Repository in, String at, String path);

  /** Empty where nobody has made it. */
  Asked<Optional<Tag>> tag(Repository in, String name);

  /** What came between the two. */
  Asked<Changes> compare(Repository in, String base, String head);

  /**
   * Commits one file, and tells where people can look at it. Refused where it is not as it was read
   * and not as wished either.
   */
  Ordered<String> write(Repository in, Edit edit);

  /**
   * Commits one file to a branch of its own, and asks people to merge it. With the same token it is
   * the same proposal, however often this is said.
   */
  Ordered<Proposal> propose(Repository in, Edit edit, String token);

  /** What was proposed with this token, whatever has become of it. */
  Asked<Optional<Proposal>> proposed(Repository in, String token);

  /**
   * Nobody is asked for it any more. One that was merged or closed before stays so, and says so.
   */
  Ordered<Proposal> close(Repository in, String link);

  /** What has become of it. */
  Asked<Proposal> proposal(Repository in, String link);
}
