package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.Optional;

/** What one kind of server can be asked and told; what is made of it is the same for all. */
public interface Host {
  Asked<Optional<SourceFile>> file(Errand errand, String at, String path);

  Asked<Optional<Tag>> tag(Errand errand, String name);

  Asked<Changes> compare(Errand errand, String base, String head);

  /** Only where the file still has the mark of the edit. */
  Ordered<Put> put(Errand errand, Edit edit);

  /** The commit that a branch stands at; empty where there is no such branch. */
  Asked<Optional<String>> head(Errand errand, String branch);

  /** A branch that is there already stays as it is. */
  Ordered<Put> branch(Errand errand, String name, String commit);

  /** What was proposed from this branch, whatever has become of it. */
  Asked<Optional<Proposal>> proposed(Errand errand, String branch);

  Ordered<Put> open(Errand errand, Edit edit, String from);

  Asked<Proposal> proposal(Errand errand, int number);

  /** Of one that is open. */
  Ordered<Put> close(Errand errand, int number);

  /** How a write ended that was answered. */
  sealed interface Put {
    record Made(String link) implements Put {}

    /** Something there is in its way. */
    record InTheWay(String why) implements Put {}
  }
}
