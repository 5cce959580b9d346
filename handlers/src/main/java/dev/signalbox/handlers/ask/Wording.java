package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.ledger.Fingerprint;
import dev.signalbox.handlers.plan.Grounds;
import dev.signalbox.handlers.run.Permissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The arguments of a step that asks, every reference in them already a word. */
record Wording(AskKind kind, Map<String, String> words) {
  private static final String HOLD = "hold";
  private static final String ONE = "one";
  private static final Duration DAILY = Duration.ofDays(1);

  Wording {
    words = Map.copyOf(words);
    if (kind != AskKind.CONFIRMATION && !words.containsKey("groups")) {
      throw new IllegalArgumentException(kind.action() + " names nobody to ask");
    }
  }

  /** What is asked first: a window's answers follow from how long it may last. */
  static Wording opening(AskKind kind, Map<String, String> words) {
    return kind == AskKind.WINDOW
        ? new Wording(kind, WindowTime.of(words).onto(words))
        : new Wording(kind, words);
  }

  static Wording read(AskKind kind, String stored) {
    return new Wording(kind, Plain.read(stored));
  }

  String stored() {
    return Plain.write(words);
  }

  /** What people saw and answered is this and nothing else. */
  String hash() {
    return Fingerprint.of(stored()).substring(0, 12);
  }

  String says() {
    return one("say").or(() -> one("question")).orElse("");
  }

  /** Its first line: enough for whoever sees it again. */
  String gist() {
    return says().lines().findFirst().orElse("");
  }

  List<GroupName> groups() {
    return list("groups").map(GroupName::new).toList();
  }

  /** What may be answered. */
  List<String> choices() {
    return switch (kind) {
      case APPROVAL -> List.of(AskKind.APPROVED, AskKind.REJECTED);
      case DECISION, WINDOW -> list("options").toList();
      case TASK, FOLLOW_UP -> List.of(AskKind.BY_HAND);
      case CONFIRMATION -> List.of(AskKind.CONFIRMED);
    };
  }

  /**
   * One person of any of its groups will do: the glass was broken, or that is how such asks are.
   */
  boolean takesAnybody() {
    return kind.takesAnybody() || one(Permissions.QUORUM).filter(ONE::equals).isPresent();
  }

  /** Answers that decide it. */
  List<String> ends() {
    return kind == AskKind.WINDOW ? List.of(AskKind.OVER) : choices();
  }

  /** Whether a button may say this: an answer, or that somebody wants to know more. */
  boolean takes(String choice) {
    return choices().contains(choice) || (kind.takesQuestions() && choice.equals(AskKind.ASK_BACK));
  }

  /** What has to be typed before a yes counts. */
  Optional<String> typed() {
    return one("typed");
  }

  /** The steps that a yes is for, as they would be done. */
  List<String> shows() {
    return one("shows").stream().flatMap(String::lines).toList();
  }

  /** What the yes stands on; empty for an ask that covers no step. */
  Optional<Grounds> grounds() {
    return one("grounds").map(Grounds::read);
  }

  /** The form that comes with a task: fields by name, each with its type. */
  Map<String, String> fields() {
    return one("fields").map(Plain::read).orElse(Map.of());
  }

  /** What a task has to be shown by: a link, or words. */
  Optional<String> evidence() {
    return one("evidence");
  }

  /** How long somebody is given before they are reminded again. */
  Optional<Duration> remind() {
    return kind == AskKind.FOLLOW_UP
        ? Optional.of(DAILY)
        : one("remind").flatMap(Measure::duration);
  }

  /** When a follow-up should be done, counted from its opening. */
  Optional<Duration> due() {
    return one("due").flatMap(Measure::duration).filter(_ -> kind == AskKind.FOLLOW_UP);
  }

  Optional<Duration> limit() {
    return one("limit").flatMap(Measure::duration);
  }

  /** The end that nobody's answer comes to; empty where the run then stands. */
  Optional<String> atLimit() {
    return one("on-limit").filter(it -> !it.equals(HOLD));
  }

  private Stream<String> list(String name) {
    return one(name).stream()
        .flatMap(it -> Stream.of(it.split(",\\s*", -1)))
        .filter(it -> !it.isEmpty());
  }

  private Optional<String> one(String name) {
    return Optional.ofNullable(words.get(name));
  }
}
