package dev.signalbox.handlers.run;

import dev.signalbox.config.type.InputType;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Measure;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.type.Type;
import dev.signalbox.handlers.action.Plain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are asked, as it stands in the database, and all that they may say to it. */
record Question(String id, String hash, String kind, String step, Map<String, String> words) {
  static final String SILENCE = "silence";

  static final String CHILD = "child:";

  /** What a run leaves behind is no question of its own: it does not wait for it. */
  private static final String OPEN =
      " from ask where run = ? and state = 'OPEN' and kind <> 'FOLLOW_UP'";

  static Optional<Question> open(Track track, RunId run) {
    return track.texts("select id" + OPEN, run.value()).stream()
        .findFirst()
        .map(
            id ->
                new Question(
                    id,
                    one(track, "hash", run),
                    one(track, "kind", run),
                    one(track, "step", run),
                    Plain.read(one(track, "wording", run))));
  }

  /** Steps of the run that another one has started may be called as its own. */
  Question ofChild() {
    return new Question(id, hash, kind, CHILD + step, words);
  }

  private static String one(Track track, String column, RunId run) {
    return track.texts("select " + column + OPEN, run.value()).getFirst();
  }

  /** Nobody is silent twice on one walk, or it would have no end. */
  List<String> choices(boolean silentBefore) {
    List<String> all =
        new ArrayList<>(
            switch (kind) {
              case "APPROVAL" -> List.of("approved", "rejected");
              case "CONFIRMATION" -> List.of("confirmed");
              case "TASK" -> List.of("by-hand");
              default -> List.of(words.getOrDefault("options", "").split(",\\s*", -1));
            });
    if (limit().isPresent() && !silentBefore) {
      all.add(SILENCE);
    }
    return all;
  }

  Optional<Duration> limit() {
    return Optional.ofNullable(words.get("limit")).flatMap(Measure::duration);
  }

  /** The end that nobody's answer comes to, where it has one. */
  Optional<String> atLimit() {
    return Optional.ofNullable(words.get("on-limit")).filter(it -> !it.equals("hold"));
  }

  String ballot(String choice) {
    return id + " " + hash + " " + choice;
  }

  /** A form that is filled in as it has to be. */
  Map<String, String> form(Names names) {
    Map<String, String> form = new HashMap<>();
    form.put("typed", words.getOrDefault("typed", ""));
    form.put("evidence", "https://example.org/seen");
    Plain.read(words.getOrDefault("fields", "{}"))
        .forEach((name, type) -> form.put(name, Ground.sample(type(type), names)));
    return form;
  }

  private static InputType type(String written) {
    return InputType.any(
        Stream.of(Plain.read(written).getOrDefault("type", "text"))
            .flatMap(it -> Type.named(it).stream())
            .findFirst()
            .orElse(Literal.TEXT));
  }
}
