package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that has people look at the infrastructure, where there is need to. */
record InfrastructureEntry(Groundwork groundwork, Deed task, Deed.Words words)
    implements Deed.Entered {
  private static final String SUMMARY = "summary";

  /** Looking changes nothing. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return asking("").look().told(InfrastructureEntry::told);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    Optional<String> why =
        groundwork.of(words.errand(), words.arguments().getOrDefault("release", ""));
    return why.isEmpty()
        ? new Outcome.Done<>(Map.of(SUMMARY, "the release changes no infrastructure"))
        : asking(why.get()).perform().told(InfrastructureEntry::told);
  }

  private static Map<String, String> told(Map<String, String> answer) {
    return Map.of(
        SUMMARY,
        "%s: %s".formatted(answer.getOrDefault("by", ""), answer.getOrDefault("evidence", "")));
  }

  /** A task like any other, which only this step words. */
  private Deed.Entered asking(String why) {
    Map<String, String> arguments = new HashMap<>(words.arguments());
    arguments.remove("site");
    arguments.remove("release");
    arguments.put("evidence", "text");
    arguments.put("say", say(why));
    return task.enter(new Deed.Words(words.token(), words.errand(), arguments));
  }

  private String say(String why) {
    return "Before %s comes to %s, see what terraform would do there: %s. In `ops/infrastructure/envs/%s` of its checkout: `terraform plan`. Done = nothing that holds data is destroyed, and what is wanted was applied."
        .formatted(
            words.arguments().getOrDefault("release", ""),
            words.arguments().getOrDefault("site", ""),
            why,
            words.errand().environment().orElse(""));
  }

  @Override
  public void abandon() {
    asking("").abandon();
  }

  @Override
  public String byHand() {
    return say("whatever it changes");
  }
}
