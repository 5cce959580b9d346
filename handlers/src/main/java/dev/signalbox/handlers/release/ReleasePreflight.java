package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.release.Note.Gravity;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Tag;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code release.preflight}: all that would be in a release's way, in one answer. */
@Singleton
final class ReleasePreflight {
  private final Berths berths;
  private final Descents descents;
  private final SideCheck sides;
  private final ClassCheck classes;
  private final Surroundings surroundings;

  ReleasePreflight(
      Berths berths,
      Descents descents,
      SideCheck sides,
      ClassCheck classes,
      Surroundings surroundings) {
    this.berths = berths;
    this.descents = descents;
    this.sides = sides;
    this.classes = classes;
    this.surroundings = surroundings;
  }

  /** Done with a sentence for people. */
  Outcome<String> of(Question question) {
    return Ways.on(berths.all(question.errand()), all -> of(question, all));
  }

  private Outcome<String> of(Question question, List<Berth> all) {
    Asked<Tag> tag =
        all.stream()
            .findFirst()
            .map(it -> descents.tag(it, question.release()))
            .orElseGet(ReleasePreflight::nowhere);
    List<Note> notes =
        Stream.of(
                Note.on(tag, it -> tagged(all, it)),
                classes.of(question, all),
                surroundings.of(question, all))
            .flatMap(it -> it)
            .toList();
    return judged(question, all, notes);
  }

  private static Asked<Tag> nowhere() {
    return new Asked.Troubled<>(
        new Trouble(
            "looking where releases go", Trouble.Kind.REQUEST, "the estate's file has no sites"));
  }

  private Stream<Note> tagged(List<Berth> all, Tag tag) {
    return Stream.concat(signed(tag), all.stream().flatMap(it -> sides.of(it, tag)));
  }

  private static Stream<Note> signed(Tag tag) {
    return switch (tag.signature()) {
      case VERIFIED -> Stream.empty();
      case UNVERIFIED -> Stream.of(Note.aside("nobody can tell who has signed the tag"));
      case NONE -> Stream.of(Note.aside("the tag is not signed"));
    };
  }

  private static Outcome<String> judged(Question question, List<Berth> all, List<Note> notes) {
    List<String> noes =
        notes.stream()
            .filter(it -> it.gravity() != Gravity.ASIDE)
            .map(Note::says)
            .distinct()
            .toList();
    if (noes.isEmpty()) {
      return new Outcome.Done<>(summary(question, all, notes));
    }
    boolean silence = notes.stream().noneMatch(it -> it.gravity() == Gravity.NO);
    return new Outcome.Failed<>("NOT_READY: " + told(noes), silence);
  }

  private static String told(List<String> noes) {
    return noes.size() == 1
        ? noes.getFirst()
        : IntStream.range(0, noes.size())
            .mapToObj(place -> "(%d) %s".formatted(place + 1, noes.get(place)))
            .collect(Collectors.joining("; "));
  }

  private static String summary(Question question, List<Berth> all, List<Note> notes) {
    String sites =
        all.stream().map(it -> it.site().name().value()).collect(Collectors.joining(" and "));
    String asides = notes.stream().map(Note::says).distinct().collect(Collectors.joining("; "));
    return "%s is ready for %s%s"
        .formatted(question.release(), sites, asides.isEmpty() ? "" : "; " + asides);
  }

  static String byHand(Question question) {
    return "see that %s is the same commit everywhere, that its pipeline waits for a hand in each project, that no live job runs, that production has a sound backup and that the bastions' disks have room"
        .formatted(question.release());
  }
}
