package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Plain;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person says about a step that is held.
 *
 * @param evidence what shows it; empty where nothing was done
 * @param outputs what later steps need to be told
 */
public record Said(Way way, String person, String evidence, Map<String, String> outputs) {
  private static final String WAY = "way";
  private static final String PERSON = "by";
  private static final String EVIDENCE = "evidence";

  /** Names of outputs begin so, and can be no other word of ours. */
  private static final String OUTPUT = "outputs.";

  public Said {
    outputs = Map.copyOf(outputs);
  }

  /** What people may do about a held step besides trying it again. */
  public enum Way {
    /** What has happened in part is taken back; then it stands again. */
    PUT_BACK,
    BY_HAND,
    SKIP
  }

  String stored() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(WAY, way.name());
    words.put(PERSON, person);
    words.put(EVIDENCE, evidence);
    outputs.forEach((name, value) -> words.put(OUTPUT + name, value));
    return Plain.write(words);
  }

  static Said read(String stored) {
    Map<String, String> words = Plain.read(stored);
    Map<String, String> outputs = new LinkedHashMap<>();
    words.forEach(
        (name, value) -> {
          if (name.startsWith(OUTPUT)) {
            outputs.put(name.substring(OUTPUT.length()), value);
          }
        });
    return new Said(
        Way.valueOf(words.getOrDefault(WAY, "")),
        words.getOrDefault(PERSON, ""),
        words.getOrDefault(EVIDENCE, ""),
        outputs);
  }

  /** How it leaves the step. */
  StepState state() {
    return switch (way) {
      case PUT_BACK -> StepState.HELD;
      case BY_HAND -> StepState.BY_HAND;
      case SKIP -> StepState.SKIPPED;
    };
  }
}
