package dev.signalbox.handlers.run;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import dev.signalbox.integrations.source.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Keeps the repositories of the simulated world, and takes edits in the way that it is told to. */
final class Scrivener implements Repositories {
  enum Mood {
    FINE,
    REFUSES,
    SAYS_NOTHING_AND_ACTS,
    SAYS_NOTHING_AND_DOES_NOT,
    KILLS_AFTER
  }

  /** Those that were ordered, whatever came of them. */
  final List<Edit> edits = new ArrayList<>();

  final Repositories keeper;
  private final Deque<Mood> moods = new ArrayDeque<>();
  private Optional<Runnable> meanwhile = Optional.empty();
  private Optional<Proposal> fate = Optional.empty();

  Scrivener(Repositories keeper) {
    this.keeper = keeper;
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  /** Somebody else is faster than the next edit, after it was made up. */
  void meanwhile(Runnable deed) {
    meanwhile = Optional.of(deed);
  }

  /** Whatever is proposed is so for good. */
  void leaves(Proposal proposal) {
    fate = Optional.of(proposal);
  }

  @Override
  public Ordered<String> write(Repository in, Edit edit) {
    edits.add(edit);
    Optional<Runnable> faster = meanwhile;
    meanwhile = Optional.empty();
    faster.ifPresent(Runnable::run);
    Trouble trouble = new Trouble("writing " + edit.path(), Trouble.Kind.REQUEST, "planted");
    return switch (moods.isEmpty() ? Mood.FINE : moods.remove()) {
      case FINE -> keeper.write(in, edit);
      case REFUSES -> new Ordered.Refused<>(trouble);
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble);
      case SAYS_NOTHING_AND_ACTS -> {
        keeper.write(in, edit);
        yield new Ordered.Unknown<>(trouble);
      }
      case KILLS_AFTER -> {
        keeper.write(in, edit);
        throw new TestNeighbour.Killed();
      }
    };
  }

  @Override
  public Asked<Optional<SourceFile>> file(Repository in, String at, String path) {
    return keeper.file(in, at, path);
  }

  @Override
  public Asked<Optional<Tag>> tag(Repository in, String name) {
    return keeper.tag(in, name);
  }

  @Override
  public Asked<Changes> compare(Repository in, String base, String head) {
    return keeper.compare(in, base, head);
  }

  @Override
  public Ordered<Proposal> propose(Repository in, Edit edit, String token) {
    return keeper.propose(in, edit, token);
  }

  @Override
  public Asked<Optional<Proposal>> proposed(Repository in, String token) {
    return keeper.proposed(in, token);
  }

  @Override
  public Ordered<Proposal> close(Repository in, String link) {
    return keeper.close(in, link);
  }

  @Override
  public Asked<Proposal> proposal(Repository in, String link) {
    return fate.<Asked<Proposal>>map(Asked.Told::new).orElseGet(() -> keeper.proposal(in, link));
  }
}
